/* What a well-spoken client may expect at the door. */
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/text.h"
#include "street.h"

#define HOST "Host: x\r\n"
#define CLOSE HOST "Connection: close\r\n\r\n"

static void
the_ask_says_what_came(void **state)
{
    struct street *s = street_open(NULL);
    const char *a = knock(s, "GET /me/%E5%8B%A4%20x?q=%41&b HTTP/1.1\r\nAccept: text/html\r\n"
                             "Cookie: a=1\r\nCookie: b=2\r\n" CLOSE);

    (void)state;
    assert_int_equal(status_of(a), 200);
    assert_non_null(strstr(a, "verb=0\npath=/me/勤 x\nquery=q=%41&b\nbody=0\n"
                              "address=127.0.0.1\nforwarded=0\nloopback=1\n"));
    assert_non_null(strstr(a, "accept: text/html\ncookie: a=1; b=2\n"));
    assert_string_equal(header_of(s, a, "X-Toy"), "yes");
    assert_non_null(header_of(s, a, "Date"));
    a = knock(s, "POST /x HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n" HOST
                 "Connection: close\r\n\r\nhello");
    assert_non_null(strstr(a, "verb=2\npath=/x\nquery=\nbody=5\n"));
    assert_string_equal(a + strlen(a) - 6, "\nhello");
    a = knock(s, "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" CLOSE
                 "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
    assert_non_null(strstr(a, "body=5\n"));
    a = knock(s, "GET /x HTTP/1.0\r\n\r\n");
    assert_int_equal(atoi(a + 9), 200);
    street_close(s);
}

static void
a_head_is_an_answer_without_its_body(void **state)
{
    struct street *s = street_open(NULL);
    const char *get = knock(s, "GET /x HTTP/1.1\r\n" CLOSE);
    const char *head = knock(s, "HEAD /x HTTP/1.1\r\n" CLOSE);

    (void)state;
    assert_string_equal(header_of(s, head, "Content-Length"), header_of(s, get, "Content-Length"));
    assert_string_equal(body_of(head), "");
    assert_int_equal(atoi(header_of(s, get, "Content-Length")), strlen(body_of(get)));
    street_close(s);
}

static void
one_connection_many_requests(void **state)
{
    struct street *s = street_open(NULL);
    int fd = street_connect(s);

    (void)state;
    for (int i = 0; i < 50; i++) {
        char *ask = arena_text(&s->arena, "GET /%s%d HTTP/1.1\r\n" HOST "\r\n",
                               i % 2 ? "at-once?" : "n", i);
        street_say(fd, ask, strlen(ask));
        char *a = street_hear(&s->arena, fd, PATIENCE_MS, "host: x\n", NULL);
        assert_int_equal(status_of(a), 200);
        assert_non_null(strstr(a, arena_text(&s->arena, i % 2 ? "query=%d\n" : "path=/n%d\n", i)));
    }
    tell("three asked at once are answered in order");
    const char *three = "GET /slow HTTP/1.1\r\n" HOST "\r\nGET /b HTTP/1.1\r\n" HOST "\r\n"
                        "GET /c HTTP/1.1\r\n" CLOSE;
    street_say(fd, three, strlen(three));
    const char *a = street_hear(&s->arena, fd, 3000, NULL, NULL);
    const char *slow = strstr(a, "path=/slow"), *b = strstr(a, "path=/b"),
               *c = strstr(a, "path=/c");
    assert_true(slow && b && c && slow < b && b < c);
    close(fd);
    street_close(s);
}

static void
a_large_answer_arrives_whole(void **state)
{
    struct street *s = street_open(NULL);
    int fd = street_connect(s);
    size_t size;

    (void)state;
    const char *ask = "GET /huge HTTP/1.1\r\n" CLOSE;
    street_say(fd, ask, strlen(ask));
    char *a = street_hear(&s->arena, fd, 5000, NULL, &size);
    assert_int_equal(size - (size_t)(body_of(a) - a), 4 << 20);
    close(fd);
    street_close(s);
}

/* A POST to /small with so many bytes, declared or in chunks. */
static char *
post(struct street *s, const char *path, int size, bool chunked)
{
    struct text t = { .arena = &s->arena };

    text_addf(&t, "POST %s HTTP/1.1\r\n%s", path, HOST);
    if (chunked)
        text_addf(&t, "Transfer-Encoding: chunked\r\n\r\n");
    else
        text_addf(&t, "Content-Length: %d\r\n\r\n", size);
    for (int left = size; left;) {
        int part = left < 50 ? left : 50;
        if (chunked)
            text_addf(&t, "%x\r\n", part);
        for (int i = 0; i < part; i++)
            text_char(&t, 'x');
        if (chunked)
            text_add(&t, "\r\n");
        left -= part;
    }
    if (chunked)
        text_add(&t, "0\r\n\r\n");
    int fd = street_connect(s);
    street_say(fd, text_done(&t), t.size);
    char *a = street_hear(&s->arena, fd, PATIENCE_MS, "xxxxx", NULL);
    close(fd);
    return a;
}

static void
a_body_has_a_limit(void **state)
{
    struct street *s = street_open(NULL);

    (void)state;
    for (int chunked = 0; chunked <= 1; chunked++) {
        tell(chunked ? "in chunks" : "with its length");
        assert_non_null(strstr(post(s, "/small", 100, chunked), "body=100\n"));
        assert_int_equal(status_of(post(s, "/small", 101, chunked)), 413);
        assert_int_equal(status_of(post(s, "/small", 2 << 20, chunked)), 413);
        assert_non_null(strstr(post(s, "/large", 1 << 20, chunked), "body=1048576\n"));
    }
    tell("the refusal comes before the body does");
    int fd = street_connect(s);
    const char *ask = "POST /small HTTP/1.1\r\n" HOST "Content-Length: 1000000\r\n\r\nxxx";
    street_say(fd, ask, strlen(ask));
    int64_t from = clock_ticks();
    assert_int_equal(status_of(street_hear(&s->arena, fd, PATIENCE_MS, "\r\n\r\n", NULL)), 413);
    assert_true(clock_ticks() - from < 1000000);
    close(fd);
    street_close(s);
}

static void
expect_continue(void **state)
{
    struct street *s = street_open(NULL);
    const char *fine =
        "POST /small HTTP/1.1\r\n" HOST "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n";
    const char *large =
        "POST /small HTTP/1.1\r\n" HOST "Expect: 100-continue\r\nContent-Length: 101\r\n\r\n";
    int fd = street_connect(s);

    (void)state;
    street_say(fd, fine, strlen(fine));
    assert_int_equal(status_of(street_hear(&s->arena, fd, PATIENCE_MS, "\r\n\r\n", NULL)), 100);
    street_say(fd, "hello", 5);
    assert_non_null(strstr(street_hear(&s->arena, fd, PATIENCE_MS, "hello", NULL), "body=5\n"));
    close(fd);
    fd = street_connect(s);
    street_say(fd, large, strlen(large));
    assert_int_equal(status_of(street_hear(&s->arena, fd, PATIENCE_MS, "\r\n\r\n", NULL)), 413);
    close(fd);
    street_close(s);
}

static const struct embedded files[] = {
    { "tsutome.css", "body{}", &"body{}"[6] },
    { "clock.js", "1", &"1"[1] },
    { "favicon.svg", "<svg/>", &"<svg/>"[6] },
    { 0 },
};

static void
static_files_are_kept_for_a_year(void **state)
{
    struct street *s = street_open(&(struct web_options){ .statics = files });
    const char *css = web_static(&s->arena, files, "tsutome.css");

    (void)state;
    assert_null(web_static(&s->arena, files, "other.css"));
    assert_int_equal(strlen(css), strlen("/static/tsutome-1a2b3c4d5e.css"));
    const char *a = knock(s, arena_text(&s->arena, "GET %s HTTP/1.1\r\n" CLOSE, css));
    assert_int_equal(status_of(a), 200);
    assert_string_equal(body_of(a), "body{}");
    assert_string_equal(header_of(s, a, "Content-Type"), "text/css; charset=utf-8");
    assert_string_equal(header_of(s, a, "Cache-Control"), "public, max-age=31536000, immutable");
    const char *etag = header_of(s, a, "ETag");
    a = knock(s,
              arena_text(&s->arena, "GET %s HTTP/1.1\r\nIf-None-Match: %s\r\n" CLOSE, css, etag));
    assert_int_equal(status_of(a), 304);
    assert_string_equal(body_of(a), "");
    assert_string_equal(header_of(s, a, "Content-Length"), "6"); /* what 200 would have said */
    a = knock(s, arena_text(&s->arena, "HEAD %s HTTP/1.1\r\n" CLOSE, css));
    assert_string_equal(header_of(s, a, "Content-Length"), "6");
    assert_string_equal(body_of(a), "");
    a = knock(s, arena_text(&s->arena, "GET %s HTTP/1.1\r\n" CLOSE,
                            web_static(&s->arena, files, "clock.js")));
    assert_string_equal(header_of(s, a, "Content-Type"), "text/javascript; charset=utf-8");
    a = knock(s, "GET /favicon.ico HTTP/1.1\r\n" CLOSE);
    assert_string_equal(header_of(s, a, "Content-Type"), "image/svg+xml");
    tell("another name is the desk's to answer");
    a = knock(s, "GET /static/tsutome.css HTTP/1.1\r\n" CLOSE);
    assert_non_null(strstr(a, "path=/static/tsutome.css"));
    street_close(s);
}

#define SPEAKS(header) "GET /x HTTP/1.1\r\n" header "\r\n" CLOSE

static void
who_is_it(void **state)
{
    static const char *const speaking[] = {
        SPEAKS("X-Forwarded-For: 10.0.0.1, 192.0.2.7"),
        SPEAKS("Forwarded: for=192.0.2.7"),
        SPEAKS("X-Forwarded-Proto: https"),
        SPEAKS("X-Real-IP: 192.0.2.7"),
        SPEAKS("Via: 1.1 proxy"),
    };
    struct street *s = street_open(NULL);

    (void)state;
    tell("without a proxy, nobody is believed, and every such header is told");
    for (size_t i = 0; i < COUNT(speaking); i++)
        assert_non_null(strstr(knock(s, speaking[i]), "address=127.0.0.1\nforwarded=1\n"));
    street_close(s);
    s = street_open(&(struct web_options){ .behind_proxy = true });
    tell("behind one, its own word is: the last");
    assert_non_null(strstr(knock(s, speaking[0]), "address=192.0.2.7\nforwarded=1\nloopback=1\n"));
    assert_non_null(
        strstr(knock(s, SPEAKS("X-Forwarded-For: 2001:db8::7")), "address=2001:db8::7\n"));
    assert_non_null(strstr(knock(s, SPEAKS("X-Forwarded-For: <script>")), "address=127.0.0.1\n"));
    street_close(s);
}

static void
where_it_may_stand(void **state)
{
    struct street *s = street_open(NULL);
    struct arena a = { 0 };
    struct web *web;
    struct web_options o = { .address = "127.0.0.1", .port = s->port };

    (void)state;
    assert_string_equal(web_open(&a, &o, &web)->key, "web.taken");
    o.port = 0;
    o.address = "0.0.0.0";
    assert_string_equal(web_open(&a, &o, &web)->key, "web.address");
    o.address = "localhost";
    assert_string_equal(web_open(&a, &o, &web)->key, "web.address");
    o.address = "0.0.0.0";
    o.behind_proxy = true;
    assert_null(web_open(&a, &o, &web));
    web_close(web);
    arena_clear(&a);
    street_close(s);
}

static void
nobody_holds_the_door_open(void **state)
{
    struct street *s =
        street_open(&(struct web_options){ .head_time = 1, .idle = 1, .per_address = 5 });
    int64_t from = clock_ticks();
    int slow = street_connect(s), silent = street_connect(s), later = street_connect(s);

    (void)state;
    street_say(later, "GET /x HTTP/1.1\r\n" HOST "\r\n", 28);
    tell("one byte now and then is shown out, silence too, and who was served may wait a little");
    for (int i = 0; i < 30; i++) {
        street_say(slow, &"GET / HTTP/1.1\r\nHost: x\r\n"[i % 24], 1);
        usleep(100000);
    }
    assert_int_equal(recv(slow, &(char[1]){ 0 }, 1, MSG_DONTWAIT) > 0, 0);
    char *bye = street_hear(&s->arena, silent, 2000, NULL, NULL);
    assert_string_equal(bye, "");
    assert_true(clock_ticks() - from < 60000000);
    close(slow);
    close(silent);
    close(later);
    tell("a sixth from one address is not heard");
    int fd[6];
    usleep(100000);
    for (int i = 0; i < 6; i++)
        fd[i] = street_connect(s);
    street_say(fd[5], "GET /x HTTP/1.1\r\n" CLOSE, 46);
    assert_string_equal(street_hear(&s->arena, fd[5], 500, NULL, NULL), "");
    for (int i = 0; i < 6; i++)
        close(fd[i]);
    street_close(s);
}

static void
figures(void **state)
{
    struct street *s = street_open(NULL);
    struct web_figures f;

    (void)state;
    for (int i = 0; i < 20; i++)
        knock(s, "GET /x HTTP/1.1\r\n" CLOSE);
    knock(s, "GET /slow HTTP/1.1\r\n" CLOSE);
    knock(s, "GET /broken HTTP/1.1\r\n" CLOSE);
    knock(s, "GET // HTTP/1.1\r\n" CLOSE);
    web_figures(s->web, &f);
    assert_int_equal(f.requests, 23);
    assert_int_equal(f.refused, 1);
    assert_int_equal(f.status[2], 21);
    assert_int_equal(f.status[4], 1);
    assert_int_equal(f.status[5], 1);
    assert_int_equal(f.in_flight, 0);
    assert_true(f.p50_us < 50000 && f.p99_us >= 100000 && f.p99_us < 60000000);
    street_close(s);
}

static void
closing_answers_what_is_under_way(void **state)
{
    struct street *s = street_open(NULL);
    int fd[8];

    (void)state;
    for (size_t i = 0; i < COUNT(fd); i++) {
        fd[i] = street_connect(s);
        street_say(fd[i], "GET /slow HTTP/1.1\r\n" HOST "\r\n", 31);
    }
    usleep(30000);
    struct arena kept = { 0 };
    street_close(s);
    for (size_t i = 0; i < COUNT(fd); i++) {
        assert_int_equal(status_of(street_hear(&kept, fd[i], PATIENCE_MS, "\r\n\r\n", NULL)), 200);
        close(fd[i]);
    }
    arena_clear(&kept);
}

/* Whoever sends a large file slowly keeps other files waiting, and nobody's tap. */
static void
a_tap_finds_room_beside_files(void **state)
{
    struct street *s = street_open(&(struct web_options){ .body_held = 1 << 20 });
    static const char large[] = "POST /large HTTP/1.1\r\n" HOST "Content-Length: 1048576\r\n\r\nx";
    static const char tap[] =
        "POST /small HTTP/1.1\r\n" HOST "Connection: close\r\nContent-Length: 6\r\n\r\nact=in";
    int fd = street_connect(s);

    (void)state;
    street_say(fd, large, sizeof large - 1);
    usleep(100000);
    assert_int_equal(status_of(knock(s, large)), 503);
    assert_int_equal(status_of(knock(s, tap)), 200);
    close(fd);
    street_close(s);
}

/* A head within the gate's 8 KiB that is nothing but cookies. */
static const char *
cookies(struct arena *a, int count)
{
    struct text t = { .arena = a };

    text_add(&t, "GET /x HTTP/1.1\r\n" HOST "Connection: close\r\nCookie: a0=b");
    for (int i = 1; i < count; i++)
        text_addf(&t, "; a%d=b", i);
    text_add(&t, "\r\n\r\n");
    return text_done(&t);
}

static void
a_head_of_cookies_is_answered_and_leaves_nothing(void **state)
{
    enum { ROUNDS = 3000, LEAK = 8 << 20 };
    struct street *s = street_open(NULL);
    struct web_figures f;

    (void)state;
    tell("what fits into 8 KiB is an ordinary request");
    assert_int_equal(status_of(knock(s, cookies(&s->arena, 450))), 200);
    assert_int_equal(status_of(knock(s, cookies(&s->arena, 900))), 200);
    tell("what does not is 431");
    assert_int_equal(status_of(knock(s, cookies(&s->arena, 2000))), 431);
    assert_int_equal(status_of(knock(s, cookies(&s->arena, 12000))), 431);
    size_t before = mallinfo2().uordblks;
    for (int i = 0; i < ROUNDS; i++) {
        struct arena a = { 0 };
        int fd = street_connect(s);
        const char *ask = cookies(&a, i % 2 ? 900 : 3000);
        street_say(fd, ask, strlen(ask));
        street_hear(&a, fd, 2000, NULL, NULL);
        close(fd);
        arena_clear(&a);
    }
    size_t after = mallinfo2().uordblks;
    tell("%zu bytes held before, %zu after", before, after);
    assert_true(after < before + LEAK);
    for (int i = 0; i < 100; i++) {
        web_figures(s->web, &f);
        if (!f.connections)
            break;
        usleep(10000);
    }
    assert_int_equal(f.connections, 0);
    street_close(s);
}

/* A client that asks again on its kept connection must not hold the server up. */
static void *
asks_on(void *of)
{
    int fd = *(int *)of;
    char answer[4096];

    for (;;) {
        if (send(fd, "GET /slow HTTP/1.1\r\n" HOST "\r\n", 31, MSG_NOSIGNAL) < 0 ||
            recv(fd, answer, sizeof answer, 0) <= 0)
            return NULL;
    }
}

static void
closing_does_not_wait_for_who_goes_on(void **state)
{
    struct street *s = street_open(NULL);
    pthread_t thread[16];
    int fd[COUNT(thread)];

    (void)state;
    for (size_t i = 0; i < COUNT(fd); i++) {
        fd[i] = street_connect(s);
        assert_int_equal(pthread_create(&thread[i], NULL, asks_on, &fd[i]), 0);
        usleep(7000);
    }
    int64_t from = clock_ticks();
    street_close(s);
    tell("sixteen clients that never stop asking: two seconds at most");
    assert_true(clock_ticks() - from < 2000000);
    for (size_t i = 0; i < COUNT(fd); i++) {
        pthread_join(thread[i], NULL);
        close(fd[i]);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_ask_says_what_came),
        cmocka_unit_test(a_head_is_an_answer_without_its_body),
        cmocka_unit_test(one_connection_many_requests),
        cmocka_unit_test(a_large_answer_arrives_whole),
        cmocka_unit_test(a_body_has_a_limit),
        cmocka_unit_test(a_tap_finds_room_beside_files),
        cmocka_unit_test(expect_continue),
        cmocka_unit_test(static_files_are_kept_for_a_year),
        cmocka_unit_test(who_is_it),
        cmocka_unit_test(where_it_may_stand),
        cmocka_unit_test(nobody_holds_the_door_open),
        cmocka_unit_test(figures),
        cmocka_unit_test(closing_answers_what_is_under_way),
        cmocka_unit_test(closing_does_not_wait_for_who_goes_on),
        cmocka_unit_test(a_head_of_cookies_is_answered_and_leaves_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
