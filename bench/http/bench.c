/*
 * What script/bench needs of an office that the program itself does not offer.
 *
 *     bench-http found DIR N         an office of N officers (logins b0 … bN-1, password demo on
 * loopback) bench-http taps DIR N SECONDS  their taps straight into the store, 64 to a commit;
 * prints taps a second
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/people/people.h"
#include "app/time/time.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/office.h"
#include "desk/clockwork.h"

static int
stop(const struct fault *f)
{
    fprintf(stderr, "bench-http: %s %s\n", f->key, f->seen ? f->seen : "");
    return 1;
}

struct founding {
    int officers;
};

static const struct fault *
found(struct act *a, void *context)
{
    struct founding *f = context;
    struct people_founded ids;
    int64_t id;

    TRY(people_found(a,
                     &(struct people_office){ .name = "計測省",
                                              .code = "B",
                                              .number = "admin",
                                              .login = "admin",
                                              .person = "計測",
                                              .from = 20190401 },
                     &ids));
    struct seen by = clockwork_seen(a, ids.officer, ids.unit);
    for (int i = 0; i < f->officers; i++) {
        struct arena *arena = look_arena(act_look(a));
        const char *login = arena_text(arena, "b%d", i);
        int64_t officer;

        TRY(people_new_officer(
            a, &by,
            &(struct people_officer){
                .number = login, .login = login, .name = login, .from = 20190401 },
            &officer));
        TRY(people_new_posting(a, &by,
                               &(struct people_posting){ .officer = officer,
                                                         .unit = ids.unit,
                                                         .kind = "main",
                                                         .home = true,
                                                         .from = 20190401 },
                               &id));
        TRY(clockwork_demo_secret(a, officer));
    }
    return clockwork_demo(a);
}

/* ---- taps without HTTP
 * --------------------------------------------------------------------------- */

enum { TOGETHER = 64 };

struct press {
    struct work work;
    struct arena arena;
    struct office *office;
    int64_t officer, unit;
    int64_t number;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
static int waiting;
static const struct fault *failed;

/* The statements of one press of the button: its key, the tap, the days it settles, its line. */
static const struct fault *
press(struct act *a, void *context)
{
    struct press *p = context;
    struct seen who = clockwork_seen(a, p->officer, p->unit);
    struct moment now = clock_now();

    TRY(save(
        a, &who,
        "INSERT INTO tap (id, officer, day, kind, place, received_us, claimed_us, source,"
        " replaces, reason, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, 'office', $4, $4, 'self', NULL, NULL, $subject, 0, $seq)",
        VALUES(I(act_new_id(a)), I(moment_day(now).ymd), T(p->number % 2 ? "out" : "in"),
               I(now.us))));
    struct day day = moment_day(now);
    TRY(settle_range(a, p->officer, day_add(day, -1), day_add(day, 1), false, NULL));
    touched(a, &who, day);
    return NULL;
}

static const struct fault *
press_run(struct work *w, struct db *db)
{
    struct press *p = (struct press *)w;

    TRY(clockwork_act(p->office->desk, db, w->arena, &time_folder, "time.tap", press, p));
    db_right(db, RIGHT_STORE, NULL);
    return db_run(db, w->arena,
                  "INSERT INTO once (officer, key, errand, answer, created)"
                  " VALUES ($1, $2, 'time.tap', '{}', $3)",
                  VALUES(I(p->officer), T(arena_text(w->arena, "k%lld", (long long)p->number)),
                         I(clock_now().us)));
}

static void
press_done(struct work *w, const struct fault *f)
{
    struct press *p = (struct press *)w;

    pthread_mutex_lock(&lock);
    if (f) {
        fprintf(stderr, "bench-http: %s %s\n", f->key, f->seen ? f->seen : "");
        failed = f;
    }
    arena_clear(&p->arena);
    if (!--waiting)
        pthread_cond_signal(&wake);
    pthread_mutex_unlock(&lock);
}

struct officers {
    struct work work;
    int64_t *id, unit;
    int n;
};

static const struct fault *
officers(struct work *w, struct db *db)
{
    struct officers *o = (struct officers *)w;

    db_right(db, RIGHT_FACT, NULL);
    struct rows *r =
        db_rows(db, w->arena, "SELECT officer, unit FROM fact_posting ORDER BY officer", NULL);
    while (db_next(r)) {
        o->id[o->n++] = row_int_at(r, 0);
        o->unit = row_int_at(r, 1);
    }
    return rows_fault(r);
}

static int
taps(struct office *office, int n, double seconds)
{
    static struct press presses[TOGETHER];
    struct arena a = { 0 };
    struct officers o = { .work = { .run = officers, .arena = &a },
                          .id = arena_array(&a, (size_t)n + 16, sizeof(int64_t)) };
    const struct fault *f = store_read_now(office->store, &o.work);
    int64_t done = 0, began = clock_ticks(), until = began + (int64_t)(seconds * 1e6);

    if (f)
        return stop(f);
    while (clock_ticks() < until && !failed) {
        waiting = TOGETHER;
        for (int i = 0; i < TOGETHER; i++, done++) {
            presses[i] = (struct press){ .work = { .run = press_run, .done = press_done },
                                         .office = office,
                                         .officer = o.id[done % o.n],
                                         .unit = o.unit,
                                         .number = done };
            presses[i].work.arena = &presses[i].arena;
            store_write(office->store, &presses[i].work);
        }
        pthread_mutex_lock(&lock);
        while (waiting)
            pthread_cond_wait(&wake, &lock);
        pthread_mutex_unlock(&lock);
    }
    printf("%.0f\n", (double)done * 1e6 / (double)(clock_ticks() - began));
    arena_clear(&a);
    return failed != NULL;
}

int
main(int argc, char **argv)
{
    struct arena a = { 0 };
    struct office office;
    int rc;

    if (argc < 4) {
        fprintf(stderr, "bench-http found DIR N | taps DIR N SECONDS\n");
        return 2;
    }
    log_quiet(1);
    bool founding = !strcmp(argv[1], "found");
    const struct fault *f = office_open(
        &a, &(struct office_options){ .where = argv[2], .readers = 1, .may_create = founding },
        &office);
    if (f)
        return stop(f);
    if (founding) {
        struct founding with = { atoi(argv[3]) };
        f = office_write(&office, &a, &people_folder, "office.found", found, &with);
        rc = f ? stop(f) : 0;
    } else {
        rc = taps(&office, atoi(argv[3]), argc > 4 ? atof(argv[4]) : 3);
    }
    office_close(&office);
    arena_clear(&a);
    return rc;
}
