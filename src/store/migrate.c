/* Which migrations are still to run, and what do they say on this engine? */
#include "store/migrate.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"

static const struct {
    const char *word, *sqlite, *postgres;
} words[] = {
    { "strict", "STRICT", "" },
    { "norowid", "WITHOUT ROWID", "" },
    { "strict_norowid", "STRICT, WITHOUT ROWID", "" },
    { "i64", "INTEGER", "BIGINT" },
    { "bytes", "BLOB", "BYTEA" },
    { "text", "TEXT", "TEXT COLLATE \"C\"" },
};

static bool
same(const char *s, size_t size, const char *word)
{
    return strlen(word) == size && memcmp(s, word, size) == 0;
}

char *
migrate_text(struct arena *a, enum engine engine, const char *text)
{
    struct text out = { .arena = a };
    const char *only = NULL; /* inside a block: which engine's */

    while (*text) {
        const char *open = strstr(text, "{{"), *close = open ? strstr(open, "}}") : NULL;
        bool ours = !only || strcmp(only, engine == ENGINE_SQLITE ? "sqlite" : "postgres") == 0;

        if (ours)
            text_put(&out, text, open ? (size_t)(open - text) : strlen(text));
        if (!open)
            break;
        if (!close)
            return NULL;
        const char *word = open + 2;
        size_t size = (size_t)(close - word), i = 0;
        if (same(word, size, "end") && only)
            only = NULL;
        else if (same(word, size, "sqlite") && !only)
            only = "sqlite";
        else if (same(word, size, "postgres") && !only)
            only = "postgres";
        else {
            while (i < COUNT(words) && !same(word, size, words[i].word))
                i++;
            if (i == COUNT(words))
                return NULL;
            if (ours)
                text_add(&out, engine == ENGINE_SQLITE ? words[i].sqlite : words[i].postgres);
        }
        text = close + 2;
    }
    return only ? NULL : text_done(&out);
}

static const struct fault *
broken(struct arena *a, const char *what, const char *why)
{
    log_ours("store.migration", "%s: %s", what, why);
    return fault(a, FAULT_OURS, "store.migration", NULL, what);
}

static char *
hash_of(struct arena *a, const struct embedded *file)
{
    unsigned char hash[32];
    char *hex = arena_take(a, 65);

    crypto_generichash(hash, sizeof hash, (const unsigned char *)file->bytes,
                       (unsigned long long)(file->end - file->bytes), NULL, 0);
    return sodium_bin2hex(hex, 65, hash, sizeof hash);
}

int64_t
migration_number(const struct embedded *file)
{
    return atoll(file->name);
}

static const struct embedded *
file_of(const struct embedded *files, int64_t n)
{
    for (; files->name; files++)
        if (atoll(files->name) == n)
            return files;
    return NULL;
}

/* What stands there already must be ours, unchanged. */
const struct fault *
migrate_newer(struct db *db, struct arena *a, const struct embedded *files)
{
    struct rows *r = db_rows(db, a, "SELECT n, hash FROM schema_version ORDER BY n", NULL);

    while (db_next(r)) {
        const struct embedded *file = file_of(files, row_int(r, "n"));
        const char *hash = row_text(r, "hash");

        if (!file) {
            char *n = arena_text(a, "%lld", (long long)row_int(r, "n"));
            db_close(r);
            return fault(a, FAULT_OURS, "store.newer", NULL, n);
        }
        if (strcmp(hash ? hash : "", hash_of(a, file)) != 0) {
            db_close(r);
            return broken(a, file->name, "it was applied with another text");
        }
    }
    return rows_fault(r);
}

static const struct fault *
apply(struct db *db, struct arena *a, const struct embedded *file)
{
    int64_t n = atoll(file->name), there;

    TRY(db_int(db, a, "SELECT n FROM schema_version WHERE n = $1", VALUES(I(n)), 0, &there));
    if (there)
        return NULL;
    char *sql = migrate_text(a, db->store->engine, file->bytes);
    if (!sql)
        return broken(a, file->name, "a {{word}} is unknown or not closed");
    TRY(db->calls->begin(db, a));
    db_right(db, RIGHT_STORE, NULL);
    const struct fault *f = db->calls->script(db, a, sql);
    if (!f)
        f = db_run(db, a, "INSERT INTO schema_version (n, hash, applied_us) VALUES ($1, $2, $3)",
                   VALUES(I(n), T(hash_of(a, file)), I(clock_now().us)));
    if (!f)
        return db->calls->commit(db, a);
    db->calls->rollback(db);
    return broken(a, file->name, f->seen ? f->seen : f->key);
}

const struct fault *
migrate(struct db *db, struct arena *a, const struct embedded *files)
{
    db_right(db, RIGHT_STORE, NULL);
    TRY(db->calls->script(db, a,
                          migrate_text(a, db->store->engine,
                                       "CREATE TABLE IF NOT EXISTS schema_version ("
                                       " n INTEGER PRIMARY KEY, hash {{text}} NOT NULL,"
                                       " applied_us {{i64}} NOT NULL) {{strict}}")));
    TRY(migrate_newer(db, a, files));
    int64_t before = 0;
    for (const struct embedded *file = files; file->name; file++) {
        int64_t n = atoll(file->name);
        if (n <= before)
            return broken(a, file->name, "its number does not follow");
        TRY(apply(db, a, file));
        before = n;
    }
    return NULL;
}
