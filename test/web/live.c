/* Who listens, hears; who reads slowly, costs nothing; who left, is forgotten. */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "street.h"

static int
listen_to(struct street *s, const char *channels)
{
    int fd = street_connect(s);
    char *ask = arena_text(&s->arena, "GET /live?%s HTTP/1.1\r\nHost: x\r\n\r\n", channels);

    street_say(fd, ask, strlen(ask));
    char *a = street_hear(&s->arena, fd, PATIENCE_MS, ":\n\n", NULL);
    assert_int_equal(status_of(a), 200);
    assert_string_equal(header_of(s, a, "Content-Type"), "text/event-stream");
    return fd;
}

static uint64_t
streams(struct street *s)
{
    struct web_figures f;

    web_figures(s->web, &f);
    return f.streams;
}

static void
each_hears_its_own(void **state)
{
    struct street *s = street_open(NULL);
    int a = listen_to(s, "unit-1%20unit-2"), b = listen_to(s, "unit-2");

    (void)state;
    web_tell(s->web, "unit-1");
    assert_non_null(strstr(street_hear(&s->arena, a, PATIENCE_MS, "\n\n", NULL),
                           "event: changed\ndata: unit-1\n\n"));
    assert_string_equal(street_hear(&s->arena, b, 200, "\n\n", NULL), "");
    web_tell(s->web, "unit-2");
    assert_non_null(
        strstr(street_hear(&s->arena, a, PATIENCE_MS, "unit-2\n\n", NULL), "data: unit-2"));
    assert_non_null(
        strstr(street_hear(&s->arena, b, PATIENCE_MS, "unit-2\n\n", NULL), "data: unit-2"));
    web_tell(s->web, "unit-3");
    assert_string_equal(street_hear(&s->arena, a, 200, NULL, NULL), "");
    close(a);
    close(b);
    street_close(s);
}

static void
a_sign_of_life(void **state)
{
    struct street *s = street_open(&(struct web_options){ .ping = 1, .idle = 1 });
    int fd = listen_to(s, "a");

    (void)state;
    tell("longer than the idle time, and still there");
    char *heard = street_hear(&s->arena, fd, 3600, NULL, NULL);
    assert_non_null(strstr(heard, ":\n\n"));
    web_tell(s->web, "a");
    assert_non_null(strstr(street_hear(&s->arena, fd, PATIENCE_MS, "data: a", NULL), "data: a"));
    tell("and one who left is noticed by it");
    close(fd);
    for (int64_t until = clock_ticks() + 5000000; streams(s) && clock_ticks() < until;)
        usleep(20000);
    assert_int_equal(streams(s), 0);
    street_close(s);
}

/* A hundred thousand changes while a client does not read: it hears each channel, and few times. */
static void
who_reads_slowly_costs_nothing(void **state)
{
    struct street *s = street_open(NULL);
    int fd = listen_to(s, "a%20b");
    size_t size;

    (void)state;
    for (int i = 0; i < 100000; i++)
        web_tell(s->web, i % 2 ? "a" : "b");
    char *heard = street_hear(&s->arena, fd, 1000, NULL, &size);
    assert_non_null(strstr(heard, "data: a\n"));
    assert_non_null(strstr(heard, "data: b\n"));
    close(fd);
    street_close(s);
}

static void
no_more_than_so_many(void **state)
{
    struct street *s = street_open(&(struct web_options){ .streams = 3, .ping = 1 });
    int fd[3];

    (void)state;
    for (int i = 0; i < 3; i++)
        fd[i] = listen_to(s, "a");
    const char *a = knock(s, "GET /live?a HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_int_equal(status_of(a), 503);
    assert_non_null(header_of(s, a, "Retry-After"));
    close(fd[0]);
    for (int64_t until = clock_ticks() + 5000000; streams(s) > 2 && clock_ticks() < until;)
        usleep(20000);
    fd[0] = listen_to(s, "a");
    for (int i = 0; i < 3; i++)
        close(fd[i]);
    street_close(s);
}

static int
listen_in_window(struct street *s, int session)
{
    int fd = street_connect(s);
    char *ask = arena_text(&s->arena, "GET /live?a&1&%d&0 HTTP/1.1\r\nHost: x\r\n\r\n", session);

    street_say(fd, ask, strlen(ask));
    return fd;
}

/* A thousand windows of one person leave the others their boards. */
static void
one_session_has_eight(void **state)
{
    struct street *s = street_open(&(struct web_options){ .streams = 20, .ping = 1 });
    int fd[40];

    (void)state;
    for (int i = 0; i < 40; i++) {
        fd[i] = listen_in_window(s, i < 20 ? 1 : i);
        int status = status_of(street_hear(&s->arena, fd[i], PATIENCE_MS, "\n\n", NULL));
        tell("window %d: %d", i, status);
        /* eight of the first session, then others until there are twenty in all */
        assert_int_equal(status, i < 8 ? 200 : i < 20 ? 429 : i < 32 ? 200 : 503);
    }
    close(fd[0]);
    for (int64_t until = clock_ticks() + 5000000; streams(s) > 19 && clock_ticks() < until;)
        usleep(20000);
    tell("a window that is closed makes room for the next");
    int next = listen_in_window(s, 1);
    assert_int_equal(status_of(street_hear(&s->arena, next, PATIENCE_MS, "\n\n", NULL)), 200);
    close(next);
    for (int i = 1; i < 40; i++)
        close(fd[i]);
    street_close(s);
}

static void
closing_ends_every_stream(void **state)
{
    struct street *s = street_open(NULL);
    struct arena kept = { 0 };
    int fd[20];

    (void)state;
    for (size_t i = 0; i < COUNT(fd); i++)
        fd[i] = listen_to(s, "a");
    int64_t from = clock_ticks();
    street_close(s);
    assert_true(clock_ticks() - from < 2000000);
    for (size_t i = 0; i < COUNT(fd); i++) {
        tell("stream %zu ends as a stream should: %s", i, "with its last chunk");
        assert_non_null(
            strstr(street_hear(&kept, fd[i], PATIENCE_MS, "0\r\n\r\n", NULL), "0\r\n\r\n"));
        close(fd[i]);
    }
    arena_clear(&kept);
}

/* Whose stream it is stands in its address here: officer, session, and when that ends. */
static int
listen_as(struct street *s, int officer, int session, int64_t until)
{
    return listen_to(s, arena_text(&s->arena, "a&%d&%d&%lld", officer, session, (long long)until));
}

static bool
over(struct street *s, int fd, int wait)
{
    return strstr(street_hear(&s->arena, fd, wait, "0\r\n\r\n", NULL), "0\r\n\r\n") != NULL;
}

static void
a_stream_ends_with_its_session(void **state)
{
    struct street *s = street_open(NULL);
    int a = listen_as(s, 7, 70, 0), b = listen_as(s, 7, 71, 0), c = listen_as(s, 8, 80, 0);

    (void)state;
    tell("one session of officer 7");
    web_hush(s->web, 0, 71);
    assert_true(over(s, b, 2000));
    assert_false(over(s, a, 100));
    close(b);
    b = listen_as(s, 7, 72, 0);
    tell("all of officer 7 but one");
    web_hush(s->web, 7, 72);
    assert_true(over(s, a, 2000));
    assert_false(over(s, b, 100) || over(s, c, 100));
    web_hush(s->web, 7, 0);
    assert_true(over(s, b, 2000));
    assert_false(over(s, c, 100));
    close(a);
    close(b);
    close(c);
    street_close(s);
}

static void
a_stream_ends_when_its_session_does(void **state)
{
    struct street *s = street_open(&(struct web_options){ .ping = 1 });
    int soon = listen_as(s, 7, 70, moment_add(clock_now(), 2).us);
    int later = listen_as(s, 7, 71, moment_add(clock_now(), 3600).us);

    (void)state;
    assert_true(over(s, soon, 6000));
    assert_false(over(s, later, 100));
    close(soon);
    close(later);
    street_close(s);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_hears_its_own),
        cmocka_unit_test(a_sign_of_life),
        cmocka_unit_test(who_reads_slowly_costs_nothing),
        cmocka_unit_test(no_more_than_so_many),
        cmocka_unit_test(a_stream_ends_with_its_session),
        cmocka_unit_test(a_stream_ends_when_its_session_does),
        cmocka_unit_test(one_session_has_eight),
        cmocka_unit_test(closing_ends_every_stream),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
