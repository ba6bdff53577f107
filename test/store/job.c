/* Does long work come to its end, whatever happens on the way? */
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "room.h"

/* Counts from the cursor to total, a few a chunk, a tap for each. */
static const struct fault *
count_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    int64_t at = job->cursor ? atoll(job->cursor) : 0;

    (void)until;
    if (context)
        *(int *)context += 1;
    for (int i = 0; i < 7 && at < job->total; i++, at++)
        TRY(room_tap(db, a, 1, 20200701, (int)at, NULL));
    job->cursor = arena_text(a, "%lld", (long long)at);
    job->done = at;
    if (at == job->total) {
        job->state = JOB_DONE;
        job->result = "{\"taps\":\"all\"}";
    }
    return NULL;
}

static const struct fault *
read_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    size_t at = job->cursor ? (size_t)atoll(job->cursor) : 0, size;
    const char *bytes = job_bytes(db, a, job->id, at, 100000, &size);

    (void)until;
    for (size_t i = 0; i < size; i++)
        if ((unsigned char)bytes[i] != (at + i) % 251)
            return fault(a, FAULT_OURS, "test.bytes", NULL, NULL);
    *(int64_t *)context += (int64_t)size;
    job->cursor = arena_text(a, "%zu", at + size);
    if (!size)
        job->state = JOB_DONE;
    return NULL;
}

static const struct fault *
fail_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    (void)context, (void)until;
    TRY(room_tap(db, a, 1, 20200701, 1, NULL));
    if (++job->done < 3) {
        job->cursor = "on";
        return NULL;
    }
    return fault(a, FAULT_FORM, "test.row", "day", "2020-02-30");
}

static const struct fault *
endless_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    (void)context, (void)db, (void)a, (void)until;
    job->done++;
    return NULL;
}

/* A timer: rings, and waits for its next time. */
static const struct fault *
ring_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    (void)context, (void)db, (void)a, (void)until;
    if (++job->done == 3) {
        job->state = JOB_DONE;
        return NULL;
    }
    job->state = JOB_WAITING;
    job->due.us = clock_now().us + 30000;
    return NULL;
}

static const struct job_kind counting[] = { { "test.count", count_chunk }, { 0 } };
static const struct job_kind reading[] = { { "test.read", read_chunk }, { 0 } };
static const struct job_kind others[] = { { "test.fail", fail_chunk },
                                          { "test.endless", endless_chunk },
                                          { "test.ring", ring_chunk },
                                          { 0 } };

struct adding {
    struct job job;
    int64_t id;
    size_t file;
};

static const struct fault *
add(struct db *db, struct arena *a, void *context)
{
    struct adding *adding = context;

    TRY(job_add(db, a, &adding->job, &adding->id));
    if (!adding->file)
        return NULL;
    char *bytes = arena_take(a, adding->file);
    for (size_t i = 0; i < adding->file; i++)
        bytes[i] = (char)(i % 251);
    TRY(job_file(db, a, adding->id, bytes, adding->file / 3));
    return job_file(db, a, adding->id, bytes + adding->file / 3, adding->file - adding->file / 3);
}

static int64_t
give(struct room *room, struct job job, size_t file)
{
    struct adding adding = { .job = job, .file = file };

    assert_null(room_write(room, add, &adding));
    return adding.id;
}

static struct job
ended(struct room *room, int64_t id)
{
    struct job job;

    assert_null(store_job_wait(room->store, &room->arena, id, &job));
    return job;
}

static void
it_is_done_in_chunks(void **state)
{
    struct room *room = ROOM(state);
    int chunks = 0;

    room_officers(room, 1);
    store_jobs(room->store, counting, &chunks);
    struct job job = ended(room, give(room, (struct job){ .kind = "test.count", .total = 50 }, 0));
    assert_int_equal(job.state, JOB_DONE);
    assert_int_equal(job.done, 50);
    assert_string_equal(job.result, "{\"taps\":\"all\"}");
    assert_true(job.ended.us >= job.created.us);
    assert_in_range(chunks, 8, 20); /* an engine may have asked for one again */
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 50);
    assert_int_equal(room_count(room, "SELECT COUNT(DISTINCT minute) FROM tap"), 50);
}

static void
its_file_goes_with_it(void **state)
{
    struct room *room = ROOM(state);
    int64_t read = 0;

    store_jobs(room->store, reading, &read);
    struct job job = ended(room, give(room, (struct job){ .kind = "test.read" }, 900001));
    assert_int_equal(job.state, JOB_DONE);
    assert_true(read >= 900001);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM job_file"), 0);
}

static void
a_fault_undoes_its_chunk_and_ends_it(void **state)
{
    struct room *room = ROOM(state);

    room_officers(room, 1);
    store_jobs(room->store, others, NULL);
    struct job job = ended(room, give(room, (struct job){ .kind = "test.fail" }, 0));
    assert_int_equal(job.state, JOB_FAILED);
    assert_non_null(strstr(job.result, "\"test.row\""));
    assert_non_null(strstr(job.result, "2020-02-30"));
    assert_int_equal(job.done, 2);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 2);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), 2);
}

static const struct fault *
cancel(struct db *db, struct arena *a, void *id)
{
    return job_cancel(db, a, *(int64_t *)id);
}

static void
it_can_be_cancelled(void **state)
{
    struct room *room = ROOM(state);
    struct moment later = { clock_now().us + 3600000000 };

    store_jobs(room->store, others, NULL);
    int64_t id = give(room, (struct job){ .kind = "test.endless" }, 0);
    int64_t waits = give(room, (struct job){ .kind = "test.endless", .due = later }, 0);
    assert_null(room_write(room, cancel, &id));
    assert_null(room_write(room, cancel, &waits));
    assert_int_equal(ended(room, id).state, JOB_CANCELLED);
    assert_int_equal(ended(room, waits).state, JOB_CANCELLED);
}

static void
the_same_key_is_the_same_job(void **state)
{
    struct room *room = ROOM(state);

    room_officers(room, 1);
    int64_t one = give(room, (struct job){ .kind = "test.count", .key = "2020-07", .total = 3 }, 0);
    int64_t two = give(room, (struct job){ .kind = "test.count", .key = "2020-07", .total = 3 }, 0);
    int64_t other =
        give(room, (struct job){ .kind = "test.count", .key = "2020-08", .total = 4 }, 0);
    assert_true(one == two);
    assert_true(one != other);
    store_jobs(room->store, counting, NULL);
    ended(room, one);
    ended(room, other);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 7);
}

static void
a_timer_rings_when_it_is_due(void **state)
{
    struct room *room = ROOM(state);
    int64_t began = clock_now().us;
    struct moment soon = { began + 40000 };

    store_jobs(room->store, others, NULL);
    struct job job = ended(room, give(room, (struct job){ .kind = "test.ring", .due = soon }, 0));
    assert_int_equal(job.done, 3);
    assert_true(job.ended.us >= began + 40000 + 2 * 30000);
    assert_true(job.ended.us < began + 5000000);
}

static void
two_jobs_take_turns(void **state)
{
    struct room *room = ROOM(state);

    room_officers(room, 1);
    store_jobs(room->store, others, NULL);
    int64_t one = give(room, (struct job){ .kind = "test.endless" }, 0);
    int64_t two = give(room, (struct job){ .kind = "test.endless" }, 0);
    for (int i = 0; i < 1000 && room_count(room, "SELECT MIN(done) FROM job") < 10; i++) {
        struct timespec nap = { 0, 10000000 };
        nanosleep(&nap, NULL);
    }
    assert_null(room_write(room, cancel, &one));
    assert_null(room_write(room, cancel, &two));
    int64_t first = ended(room, one).done, second = ended(room, two).done;
    tell("%lld and %lld chunks", (long long)first, (long long)second);
    assert_true(first >= 10 && second >= 10); /* neither waited for the other's end */
}

/* ---- killed in the middle -----------------------------------------------------------------------
 */

static int telling, going; /* in the child: it tells of each chunk, and goes on when told to */

static const struct fault *
told_chunk(void *context, struct db *db, struct arena *a, struct job *job, int64_t until)
{
    const struct fault *f = count_chunk(context, db, a, job, until);
    struct timespec turn = { 0, 40000000L }; /* so long that each chunk has a COMMIT of its own */
    char byte = '!';

    nanosleep(&turn, NULL);
    if (write(telling, &byte, 1) != 1 || read(going, &byte, 1) != 1)
        _exit(1);
    return f;
}

static const struct job_kind told[] = { { "test.count", told_chunk }, { 0 } };

static void
work_in_child(const struct store_options *options)
{
    struct arena a = { 0 };
    struct store *store;

    if (store_open(&a, options, &store))
        _exit(1);
    store_jobs(store, told, NULL);
    for (;;)
        pause();
}

/* Lets it begin `chunks`, and kills it a moment after the last may go on: somewhere about COMMIT.
 */
static void
kill_after(const struct store_options *options, int chunks, int us)
{
    struct timespec nap = { 0, us * 1000L };
    int said[2], go[2];
    char byte;

    assert_int_equal(pipe(said), 0);
    assert_int_equal(pipe(go), 0);
    telling = said[1], going = go[0];
    pid_t child = fork();
    if (child == 0)
        work_in_child(options);
    for (int i = 0; i < chunks; i++) {
        assert_int_equal(read(said[0], &byte, 1), 1);
        assert_int_equal(write(go[1], &byte, 1), 1);
    }
    nanosleep(&nap, NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    for (int i = 0; i < 2; i++)
        close(said[i]), close(go[i]);
}

static void
a_killed_process_resumes(void **state)
{
    struct room *room = ROOM(state);
    struct job job;
    int before = 0;

    room_officers(room, 1);
    int64_t id = give(room, (struct job){ .kind = "test.count", .total = 700 }, 0);
    for (int kills = 1; kills <= 20; kills++) {
        room_leave(room); /* no thread of ours is left when we fork */
        kill_after(&room->options, 2 + kills % 2, kills * 97 % 1500);
        assert_null(room_reopen(room));
        int now = (int)room_count(room, "SELECT COUNT(*) FROM tap");
        assert_in_range(now, before + 7, before + 21);
        assert_int_equal(now % 7, 0);
        before = now;
    }
    tell("after 20 kills: %d", before);
    store_jobs(room->store, counting, NULL);
    job = ended(room, id);
    assert_int_equal(job.state, JOB_DONE);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM tap"), 700);
    assert_int_equal(room_count(room, "SELECT COUNT(DISTINCT minute) FROM tap"), 700);
    assert_int_equal(room_count(room, "SELECT COUNT(*) FROM journal"), 700);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        BOTH(it_is_done_in_chunks),
        BOTH(its_file_goes_with_it),
        BOTH(a_fault_undoes_its_chunk_and_ends_it),
        BOTH(it_can_be_cancelled),
        BOTH(the_same_key_is_the_same_job),
        BOTH(a_timer_rings_when_it_is_due),
        BOTH(two_jobs_take_turns),
        SQLITE(a_killed_process_resumes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
