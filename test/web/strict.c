/*
 * Twenty-five ways to say a request wrongly: what a proxy could read otherwise than we do is
 * refused.
 *
 * Four of them libmicrohttpd 0.9.75 mends silently before our gate sees the request (bare LF, a
 * folded field, NUL in a value, a field without a name); they are stated as such, and nginx in the
 * documented set-up stands in front of them.
 */
#include <stdio.h>

#include "base/text.h"
#include "street.h"

#define HOST "Host: tsutome.example\r\n"
#define GET "GET / HTTP/1.1\r\n" HOST
#define POST "POST / HTTP/1.1\r\n" HOST
#define BYTES(s) s, sizeof(s) - 1

enum { SWALLOWED = 1 };

static const struct {
    const char *what;
    const char *request;
    size_t size;
    int status; /* one of the right ones; 4 is any 4xx */
    int kind;
} table[] = {
    { "two lengths that differ", BYTES(POST "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!"),
      400, 0 },
    { "a list of lengths", BYTES(POST "Content-Length: 5, 5\r\n\r\nhello"), 400, 0 },
    { "a length with a sign", BYTES(POST "Content-Length: +5\r\n\r\nhello"), 400, 0 },
    { "a negative length", BYTES(POST "Content-Length: -1\r\n\r\n"), 400, 0 },
    { "a length beside an encoding",
      BYTES(POST "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400, 0 },
    { "a second encoding field",
      BYTES(POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400,
      0 },
    { "an encoding we do not know", BYTES(POST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
      501, 0 },
    { "a chunk size that is not one",
      BYTES(POST "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n"), 4, 0 },
    { "a bare LF", BYTES("GET / HTTP/1.1\n" HOST "Connection: close\r\n\r\n"), 400, SWALLOWED },
    { "a folded field", BYTES(GET "A: 1\r\n 2\r\nConnection: close\r\n\r\n"), 400, SWALLOWED },
    { "a bare CR in a value", BYTES(GET "A: 1\r2\r\nConnection: close\r\n\r\n"), 400, 0 },
    { "a NUL in a value", BYTES(GET "A: 1\0002\r\nConnection: close\r\n\r\n"), 400, SWALLOWED },
    { "a field without a name", BYTES(GET ": 1\r\nConnection: close\r\n\r\n"), 400, SWALLOWED },
    { "a space before the colon", BYTES(GET "A : 1\r\n\r\n"), 400, 0 },
    { "no host", BYTES("GET / HTTP/1.1\r\n\r\n"), 400, 0 },
    { "two hosts", BYTES(GET "Host: other.example\r\n\r\n"), 400, 0 },
    { "a host that is none", BYTES("GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n"), 400, 0 },
    { "NUL in a path", BYTES("GET /a%00b HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "a broken escape in a path", BYTES("GET /a%4 HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "a path that is not UTF-8", BYTES("GET /%E5%8B HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "a path that climbs", BYTES("GET /me/%2e%2e/you HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "an empty segment", BYTES("GET //other.example/ HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "a whole address as target", BYTES("GET http://x/ HTTP/1.1\r\n" HOST "\r\n"), 400, 0 },
    { "another version", BYTES("GET / HTTP/1.2\r\n" HOST "\r\n"), 505, 0 },
    { "a verb nobody knows", BYTES("FETCH / HTTP/1.1\r\n" HOST "\r\n"), 501, 0 },
};

static void
said_wrongly(void **state)
{
    struct street *s = street_open(NULL);
    int passed = 0, swallowed = 0;

    (void)state;
    assert_int_equal(COUNT(table), 25);
    for (size_t i = 0; i < COUNT(table); i++) {
        int before = street_answered(s);
        int got = status_of(knock_bytes(s, table[i].request, table[i].size));
        bool refused = got == table[i].status || (table[i].status == 4 && got / 100 == 4);

        tell("%s: %d%s", table[i].what, got,
             table[i].kind == SWALLOWED ? " (mended by the library before the gate)" : "");
        if (table[i].kind == SWALLOWED) {
            /* Should a later library refuse it, this line asks to be moved up. */
            assert_int_equal(got, 200);
            swallowed++;
            continue;
        }
        assert_true(refused);
        assert_int_equal(street_answered(s), before);
        passed++;
    }
    assert_int_equal(passed, 21);
    assert_int_equal(swallowed, 4);
    street_close(s);
}

/* Beyond the twenty-five. */
static const struct {
    const char *what, *request;
    int status;
} more[] = {
    { "a verb we know and do not take", "DELETE /x HTTP/1.1\r\n" HOST "\r\n", 405 },
    { "an old version with an encoding",
      "POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400 },
    { "an expectation we cannot meet", POST "Expect: cake\r\nContent-Length: 1\r\n\r\n", 417 },
    { "a GET with a body", "GET / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\nhello", 413 },
    { "an escaped slash", "GET /a%2fb HTTP/1.1\r\n" HOST "\r\n", 400 },
    { "a backslash", "GET /a%5cb HTTP/1.1\r\n" HOST "\r\n", 400 },
    { "a line end in a path", "GET /a%0d%0ab HTTP/1.1\r\n" HOST "\r\n", 400 },
    { "a star", "OPTIONS * HTTP/1.1\r\n" HOST "\r\n", 405 },
    { "two origins", GET "Origin: https://a.example\r\nOrigin: https://b.example\r\n\r\n", 400 },
    { "a port that is none", "GET / HTTP/1.1\r\nHost: a:http\r\n\r\n", 400 },
    { "an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400 },
};

static void
said_wrongly_in_other_ways(void **state)
{
    struct street *s = street_open(NULL);

    (void)state;
    for (size_t i = 0; i < COUNT(more); i++) {
        const char *answer = knock(s, more[i].request);
        tell("%s: %d", more[i].what, status_of(answer));
        assert_int_equal(status_of(answer), more[i].status);
        if (more[i].status == 405)
            assert_string_equal(header_of(s, answer, "Allow"), "GET, HEAD, POST");
    }
    assert_int_equal(street_answered(s), 0);
    street_close(s);
}

/* Each bound from both sides. */
static void
as_much_as_it_takes(void **state)
{
    struct street *s = street_open(NULL);
    struct text t = { .arena = &s->arena };

    (void)state;
    tell("a target of 4 KiB, and one more");
    for (int over = 0; over <= 1; over++) {
        t.size = 0;
        text_add(&t, "GET /");
        for (int i = 0; i < 4095 + over; i++)
            text_char(&t, 'a');
        text_add(&t, " HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n");
        assert_int_equal(status_of(knock(s, text_done(&t))), over ? 414 : 200);
    }
    tell("64 fields, and one more");
    for (int over = 0; over <= 1; over++) {
        t.size = 0;
        text_add(&t, GET "Connection: close\r\n");
        for (int i = 0; i < 62 + over; i++)
            text_addf(&t, "A%d: 1\r\n", i);
        text_add(&t, "\r\n");
        assert_int_equal(status_of(knock(s, text_done(&t))), over ? 431 : 200);
    }
    tell("a head of 8 KiB, of 9, of 70, and 5,000 fields");
    static const int sizes[] = { 7900, 9000, 70000 };
    for (size_t i = 0; i < COUNT(sizes); i++) {
        t.size = 0;
        text_add(&t, GET "Connection: close\r\nA: ");
        while (t.size < (size_t)sizes[i])
            text_char(&t, 'a');
        text_add(&t, "\r\n\r\n");
        assert_int_equal(status_of(knock(s, text_done(&t))), i ? 431 : 200);
    }
    t.size = 0;
    text_add(&t, GET);
    for (int i = 0; i < 5000; i++)
        text_addf(&t, "A%d: 1\r\n", i);
    text_add(&t, "\r\n");
    assert_int_equal(status_of(knock(s, text_done(&t))), 431);
    street_close(s);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(said_wrongly),
        cmocka_unit_test(said_wrongly_in_other_ways),
        cmocka_unit_test(as_much_as_it_takes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
