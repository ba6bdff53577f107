/*
 * Six thousand clients that leave right after their POST, by a close or by a reset: each errand is
 * still answered once, and nothing of theirs is touched afterwards (the sanitizers look).
 */
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "street.h"

enum { CLIENTS = 4, EACH = 1500 };

static const char post[] = "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nday=today";

static void *
come_and_go(void *of)
{
    struct street *s = of;

    for (int i = 0; i < EACH; i++) {
        int fd = street_connect(s);
        street_say(fd, post, sizeof post - 1 - (i % 10 == 9 ? 4 : 0));
        if (i % 3 == 1) { /* a reset: what was not read yet is thrown away */
            struct linger now = { .l_onoff = 1 };
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        } else if (i % 3 == 2) {
            usleep(200);
        }
        close(fd);
    }
    return NULL;
}

static void
who_leaves_loses_only_the_answer(void **state)
{
    struct street *s = street_open(NULL);
    pthread_t client[CLIENTS];
    struct web_figures f;

    (void)state;
    for (int i = 0; i < CLIENTS; i++)
        assert_int_equal(pthread_create(&client[i], NULL, come_and_go, s), 0);
    for (int i = 0; i < CLIENTS; i++)
        pthread_join(client[i], NULL);
    const char *a = knock(s, "GET /still-there HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assert_int_equal(status_of(a), 200);
    for (int64_t until = clock_ticks() + 10000000;;) {
        web_figures(s->web, &f);
        if ((!f.connections && !f.in_flight) || clock_ticks() > until)
            break;
        usleep(10000);
    }
    assert_int_equal(f.connections, 0);
    assert_int_equal(f.in_flight, 0);
    tell("%d of %d reached the desk", street_answered(s), CLIENTS * EACH);
    assert_true(street_answered(s) > CLIENTS * EACH / 4);
    street_close(s);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(who_leaves_loses_only_the_answer) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
