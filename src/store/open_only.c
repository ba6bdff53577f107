/* How is a place opened to be examined, so that nothing in it changes? */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "store/examine.h"
#include "store/lite.h"
#include "store/migrate.h"
#include "store/pg.h"
#include "store/wal.h"

static const struct fault *
unreadable(struct arena *a, const char *why)
{
    return fault(a, FAULT_ABSENT, "store.unreadable", NULL, arena_dup(a, why));
}

static bool
copy_file(const char *from, const char *to)
{
    char bytes[1 << 16];
    ssize_t n = -1;
    int in = open(from, O_RDONLY | O_CLOEXEC);
    int out = in < 0 ? -1 : open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    while (out >= 0 && (n = read(in, bytes, sizeof bytes)) > 0)
        for (ssize_t at = 0; at < n;) {
            ssize_t wrote = write(out, bytes + at, (size_t)(n - at));
            if (wrote < 0 && errno != EINTR) {
                n = -1;
                goto done;
            }
            at += wrote > 0 ? wrote : 0;
        }
done:
    if (out >= 0 && close(out) != 0)
        n = -1;
    if (in >= 0)
        close(in);
    return n == 0;
}

/*
 * What was committed and not yet moved into the file stands in its log. SQLite reads a log only
 * where it may write an index beside it, so file and log are read as copies.
 */
static const struct fault *
copy_aside(struct arena *a, struct store *s, const char *file, const char *log, const char **ret)
{
    const char *tmp = getenv("TMPDIR");
    char *folder = arena_text(&s->arena, "%s/tsutome-verify-XXXXXX", tmp && *tmp ? tmp : "/tmp");

    if (!mkdtemp(folder))
        return unreadable(a, arena_text(a, "%s: %s", folder, strerror(errno)));
    s->copy = folder;
    *ret = arena_text(&s->arena, "%s/tsutome.db", folder);
    if (!copy_file(file, *ret) || !copy_file(log, arena_text(a, "%s-wal", *ret)))
        return unreadable(a, arena_text(a, "%s: %s", folder, strerror(errno)));
    return NULL;
}

void
copy_remove(struct store *s)
{
    static const char *const files[] = { "tsutome.db", "tsutome.db-wal", "tsutome.db-shm" };
    struct arena a = { 0 };

    if (!s->copy)
        return;
    for (size_t i = 0; i < COUNT(files); i++)
        unlink(arena_text(&a, "%s/%s", s->copy, files[i]));
    if (rmdir(s->copy) != 0)
        log_ours("store.copy", "%s could not be removed: %s", s->copy, strerror(errno));
    arena_clear(&a);
}

static const struct fault *
open_file(struct arena *a, struct store *s, struct lite **ret)
{
    const char *file = arena_text(&s->arena, "%s/tsutome.db", s->where);
    const char *log = arena_text(a, "%s-wal", file);
    struct stat st;

    if (stat(file, &st) != 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? fault(a, FAULT_ABSENT, "store.missing", NULL, arena_dup(a, s->where))
                   : unreadable(a, strerror(errno));
    if (st.st_size == 0)
        return fault(a, FAULT_ABSENT, "store.empty", NULL, arena_dup(a, s->where));
    if (access(file, R_OK) != 0)
        return unreadable(a, strerror(errno));
    if (folder_held(file))
        return fault(a, FAULT_BUSY, "store.held", NULL, arena_dup(a, s->where));
    s->lost = wal_lost(log).transactions;
    if (stat(log, &st) == 0 && st.st_size > 0)
        TRY(copy_aside(a, s, file, log, &file));
    s->immutable = !s->copy;
    return lite_open(a, s, file, false, ret);
}

static const struct fault *
is_ours(struct db *db, struct arena *a)
{
    static const char sqlite[] = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'schema_version'";
    static const char postgres[] =
        "SELECT CAST(to_regclass('schema_version') IS NOT NULL AS INTEGER)";
    int64_t there;

    db_right(db, RIGHT_STORE, NULL);
    const struct fault *f =
        db_int(db, a, db->store->engine == ENGINE_SQLITE ? sqlite : postgres, NULL, 0, &there);
    if (f)
        return unreadable(a, f->seen ? f->seen : f->key);
    if (!there)
        return fault(a, FAULT_ABSENT, "store.empty", NULL, arena_dup(a, db->store->where));
    TRY(migrate_newer(db, a, db->store->migrations));
    return guard_load(db, a, true);
}

const struct fault *
store_open_only(struct arena *a, const struct store_options *o, struct store **ret)
{
    struct store *s = store_new(o);
    const struct fault *f;
    struct lite *lite = NULL;
    struct pg *pg = NULL;

    s->reader_count = 1;
    if (s->engine == ENGINE_SQLITE)
        f = open_file(a, s, &lite);
    else
        f = pg_connect(a, s, false, &pg);
    s->readers[0] = lite ? &lite->db : pg ? &pg->db : NULL;
    if (!s->readers[0])
        s->reader_count = 0;
    if (!f)
        f = is_ours(s->readers[0], a);
    if (!f) {
        store_thread(s, reader_main, s->readers[0]);
        *ret = s;
        return NULL;
    }
    if (pg)
        pg_disconnect(pg);
    if (pg)
        s->reader_count = 0;
    store_close(s);
    return f;
}
