/* How is the store opened, given work, and closed? */
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "store/lite.h"
#include "store/migrate.h"
#include "store/pg.h"
#include "store/wal.h"

void
store_thread(struct store *s, void *(*main)(void *), void *argument)
{
    if (pthread_create(&s->threads[s->thread_count], NULL, main, argument))
        abort();
    s->thread_count++;
}

/* ---- SQLite: a folder held by one process --------------------------------------------------- */

/*
 * The lock file can be removed while a server runs, the database cannot without loss; so its own
 * file is locked too, on a byte that SQLite never touches (its locks stand at 1 GiB). The lock
 * belongs to this open file description: SQLite's own, which belong to the process, stay apart,
 * but closing the descriptor would drop them, so it is closed after SQLite has gone.
 */
static bool
hold_file(int fd)
{
    struct flock whole = {
        .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = INT64_MAX - 1, .l_len = 1
    };

    return fcntl(fd, F_OFD_SETLK, &whole) == 0;
}

bool
folder_held(const char *file)
{
    struct flock whole = {
        .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = INT64_MAX - 1, .l_len = 1
    };
    int fd = open(file, O_RDONLY | O_CLOEXEC);
    bool held = fd >= 0 && fcntl(fd, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;

    if (fd >= 0)
        close(fd);
    return held;
}

/* Somebody else may put another database, or a socket, into a folder that others may write. */
static const struct fault *
warn_if_open(struct arena *a, const char *where)
{
    struct stat st;

    if (stat(where, &st) != 0)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, where));
    if (st.st_mode & (S_IWGRP | S_IWOTH))
        log_ours("store.folder", "others may write to %s (mode %03o): chmod 700 closes it", where,
                 (unsigned)(st.st_mode & 0777));
    return NULL;
}

static const struct fault *
hold_folder(struct arena *a, struct store *s, bool may_create)
{
    char *lock = arena_text(&s->arena, "%s/lock", s->where);
    char *file = arena_text(&s->arena, "%s/tsutome.db", s->where);

    if (may_create && mkdir(s->where, 0700) != 0 && errno != EEXIST)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, s->where));
    if (!may_create && access(file, F_OK) != 0)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, s->where));
    s->lock_fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (s->lock_fd < 0)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, s->where));
    if (flock(s->lock_fd, LOCK_EX | LOCK_NB) != 0)
        return fault(a, FAULT_BUSY, "store.held", NULL, arena_dup(a, s->where));
    /* Only its owner reads an office's data, whatever the umask. */
    s->held_fd = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (s->held_fd < 0)
        return fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, s->where));
    if (!hold_file(s->held_fd))
        return fault(a, FAULT_BUSY, "store.held", NULL, arena_dup(a, s->where));
    return warn_if_open(a, s->where);
}

/* SQLite passes over a damaged log in silence; whoever runs the office must hear of it. */
static void
warn_of_loss(struct arena *a, const char *path)
{
    struct wal_loss loss = wal_lost(arena_text(a, "%s-wal", path));

    if (loss.transactions)
        log_ours("store.wal",
                 "%lld frames of %s-wal cannot be read; %lld committed transactions in them are"
                 " lost: compare with the journal's head that was kept elsewhere",
                 (long long)loss.frames, path, (long long)loss.transactions);
}

/* A machine restored from a copy, or a clock set back: what is written now would look older than
 * what stands there. */
static const struct fault *
warn_of_clock(struct db *db, struct arena *a)
{
    enum { PATIENCE_US = 60000000 };
    int64_t last, now = clock_now().us;

    db_right(db, RIGHT_STORE, NULL);
    TRY(db_int(db, a, "SELECT at_us FROM journal ORDER BY seq DESC LIMIT 1", NULL, 0, &last));
    if (last > now + PATIENCE_US)
        log_ours("store.clock",
                 "this machine's clock is %lld s behind the last line of the journal: correct it,"
                 " or what is recorded now bears a wrong time",
                 (long long)((last - now) / 1000000));
    return NULL;
}

static const struct fault *
lite_side_open(struct arena *a, const struct store_options *o, struct store *s)
{
    const char *path = arena_text(&s->arena, "%s/tsutome.db", s->where);

    TRY(hold_folder(a, s, o->may_create));
    warn_of_loss(a, path);
    TRY(lite_open(a, s, path, true, &s->writer));
    TRY(migrate(&s->writer->db, a, o->migrations));
    TRY(guard_load(&s->writer->db, a, false));
    TRY(lite_start(s->writer, a));
    TRY(warn_of_clock(&s->writer->db, a));
    for (int i = 0; i < s->reader_count; i++) {
        struct lite *reader;
        TRY(lite_open(a, s, path, false, &reader));
        s->readers[i] = &reader->db;
    }
    store_thread(s, lite_writer_main, s);
    for (int i = 0; i < s->reader_count; i++)
        store_thread(s, reader_main, s->readers[i]);
    return NULL;
}

static void
lite_side_close(struct store *s)
{
    for (int i = 0; i < s->reader_count; i++)
        lite_close((struct lite *)s->readers[i]);
    if (s->writer && s->thread_count)
        lite_checkpoint(s->writer, true);
    lite_close(s->writer);
    copy_remove(s);
    if (s->held_fd >= 0)
        close(s->held_fd);
    if (s->lock_fd >= 0)
        close(s->lock_fd);
}

/* ---- opening and closing --------------------------------------------------------------------- */

static bool
is_address(const char *where)
{
    return strncmp(where, "postgresql://", 13) == 0 || strncmp(where, "postgres://", 11) == 0;
}

struct store *
store_new(const struct store_options *o)
{
    struct store *s = calloc(1, sizeof *s);

    if (!s || sodium_init() < 0)
        abort();
    s->engine = is_address(o->where) ? ENGINE_POSTGRES : ENGINE_SQLITE;
    s->where = arena_dup(&s->arena, o->where);
    s->migrations = o->migrations;
    s->guard.tables = o->tables;
    s->lock_fd = s->held_fd = -1;
    s->reader_count = o->readers > 0 ? o->readers : 2;
    s->readers = arena_array(&s->arena, (size_t)s->reader_count, sizeof(struct db *));
    s->threads = arena_array(&s->arena, (size_t)s->reader_count + 16, sizeof(pthread_t));
    pthread_mutex_init(&s->lock, NULL);
    queue_open(&s->writes);
    queue_open(&s->reads);
    return s;
}

const struct fault *
store_open(struct arena *a, const struct store_options *o, struct store **ret)
{
    int64_t began = clock_ticks();
    struct store *s = store_new(o);
    const struct fault *f = s->engine == ENGINE_SQLITE ? lite_side_open(a, o, s) : pg_open(a, o, s);
    if (f) {
        store_close(s);
        return f;
    }
    log_say("store.open", "%s took=%lldms", s->engine == ENGINE_SQLITE ? "sqlite" : "postgresql",
            (long long)(clock_ticks() - began) / 1000);
    *ret = s;
    return NULL;
}

void
store_close(struct store *s)
{
    if (!s)
        return;
    queue_shut(&s->reads);
    queue_shut(&s->writes);
    for (int i = 0; i < s->thread_count; i++)
        pthread_join(s->threads[i], NULL);
    if (s->engine == ENGINE_SQLITE)
        lite_side_close(s);
    else
        pg_close(s);
    queue_free(&s->reads);
    queue_free(&s->writes);
    pthread_mutex_destroy(&s->lock);
    arena_clear(&s->arena);
    free(s);
}

enum engine
store_engine(const struct store *s)
{
    return s->engine;
}

int64_t
store_generation(const struct store *s)
{
    return atomic_load(&s->generation);
}

/* ---- work ------------------------------------------------------------------------------------ */

void
store_write(struct store *s, struct work *work)
{
    queue_put(&s->writes, work);
}

void
store_read(struct store *s, struct work *work)
{
    queue_put(&s->reads, work);
}

/* Stands in for a work and wakes the thread that waits for it. */
struct waiting {
    struct work work;
    struct work *real;
    pthread_mutex_t lock;
    pthread_cond_t over;
    bool done;
    const struct fault *fault;
};

static const struct fault *
run_real(struct work *work, struct db *db)
{
    struct work *real = ((struct waiting *)work)->real;

    return real->run(real, db);
}

static void
wake(struct work *work, const struct fault *f)
{
    struct waiting *w = (struct waiting *)work;

    pthread_mutex_lock(&w->lock);
    w->done = true;
    w->fault = f;
    pthread_cond_signal(&w->over);
    pthread_mutex_unlock(&w->lock);
}

static const struct fault *
wait_for(struct store *s, struct work *real, void (*give)(struct store *, struct work *))
{
    struct waiting w = {
        .work = { .run = run_real, .done = wake, .arena = real->arena, .officer = real->officer },
        .real = real
    };

    pthread_mutex_init(&w.lock, NULL);
    pthread_cond_init(&w.over, NULL);
    give(s, &w.work);
    pthread_mutex_lock(&w.lock);
    while (!w.done)
        pthread_cond_wait(&w.over, &w.lock);
    pthread_mutex_unlock(&w.lock);
    pthread_mutex_destroy(&w.lock);
    pthread_cond_destroy(&w.over);
    if (real->done)
        real->done(real, w.fault);
    return w.fault;
}

const struct fault *
store_write_now(struct store *s, struct work *work)
{
    return wait_for(s, work, store_write);
}

const struct fault *
store_read_now(struct store *s, struct work *work)
{
    return wait_for(s, work, store_read);
}

void
store_nudge(struct store *s)
{
    if (s->engine == ENGINE_SQLITE)
        queue_nudge(&s->writes);
    else
        pg_nudge(s);
}

/* ---- announcements --------------------------------------------------------------------------- */

void
store_listen(struct store *s, void (*heard)(void *, const struct change *, size_t), void *context)
{
    pthread_mutex_lock(&s->lock);
    s->heard = heard;
    s->heard_context = context;
    pthread_mutex_unlock(&s->lock);
}

void
store_announce(struct store *s, const struct change *changes, size_t count)
{
    pthread_mutex_lock(&s->lock);
    void (*heard)(void *, const struct change *, size_t) = s->heard;
    void *context = s->heard_context;
    pthread_mutex_unlock(&s->lock);
    if (heard && count)
        heard(context, changes, count);
}
