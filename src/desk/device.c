/*
 * Has this officer signed in in this browser before?
 *
 * A cookie holds a random number and, for each of the last eight officers who signed in here, a
 * digest of both under a key of the office.  It opens nothing: it only lets a wrong try elsewhere
 * be no hindrance here (desk/throttle.h).
 */
#include "desk/inside.h"

#include <string.h>

#include <sodium.h>

enum { DEVICE_HEX = 32, MARK_HEX = 32, OFFICERS_MOST = 8 }; /* hex digits of each part */

#define A_YEAR (365 * 24 * 3600LL)

/* The digest as hex; `key` as it stands in the database. */
static const char *
mark_of(struct arena *a, const char *key, const char *number, int64_t officer)
{
    unsigned char hash[MARK_HEX / 2];
    char *hex = arena_take(a, MARK_HEX + 1);
    const char *said = arena_text(a, "%s %lld", number, (long long)officer);

    crypto_generichash(hash, sizeof hash, (const unsigned char *)said, strlen(said),
                       (const unsigned char *)key, strlen(key));
    sodium_bin2hex(hex, MARK_HEX + 1, hash, sizeof hash);
    return hex;
}

static bool
well_formed(const char *cookie)
{
    size_t n = cookie ? strlen(cookie) : 0;

    if (n < DEVICE_HEX || n > DEVICE_HEX + OFFICERS_MOST * (MARK_HEX + 1) ||
        (n - DEVICE_HEX) % (MARK_HEX + 1))
        return false;
    for (size_t i = 0; i < n; i++) {
        bool dot = i >= DEVICE_HEX && (i - DEVICE_HEX) % (MARK_HEX + 1) == 0;
        if (dot ? cookie[i] != '.' : !strchr("0123456789abcdef", cookie[i]))
            return false;
    }
    return true;
}

static const struct fault *
key_read(struct db *db, struct arena *a, const char **ret)
{
    struct rows *r = db_rows(db, a, "SELECT value FROM fact_office WHERE key = 'device'", NULL);

    *ret = NULL;
    if (!db_next(r))
        return rows_fault(r);
    *ret = row_text(r, "value");
    db_close(r);
    return NULL;
}

const struct fault *
device_known(struct visit *v, struct db *db, const char **ret)
{
    struct arena *a = &v->ask->arena;
    const char *cookie = cookie_get(v, "device"), *key;

    *ret = NULL;
    if (!v->claimed || !well_formed(cookie))
        return NULL;
    TRY(key_read(db, a, &key));
    if (!key)
        return NULL;
    const char *number = arena_copy(a, cookie, DEVICE_HEX);
    const char *mark = mark_of(a, key, number, v->claimed);
    for (const char *at = cookie + DEVICE_HEX; *at; at += MARK_HEX + 1)
        if (!sodium_memcmp(at + 1, mark, MARK_HEX))
            *ret = number;
    return NULL;
}

const struct fault *
device_keep(struct act *act, int64_t officer)
{
    struct look *q = &act->look;
    struct arena *a = q->arena;
    struct visit *v = q->visit;
    const char *cookie = cookie_get(v, "device"), *key;
    unsigned char any[32];
    char hex[2 * sizeof any + 1];
    struct seen self = { .officer = officer };

    randombytes_buf(any, sizeof any);
    sodium_bin2hex(hex, sizeof hex, any, sizeof any);
    TRY(save(act, &self,
             "INSERT INTO office (key, value) VALUES ('device', $1) ON CONFLICT (key) DO NOTHING",
             VALUES(T(arena_dup(a, hex)))));
    db_right(q->db, RIGHT_FACT, NULL);
    TRY(key_read(q->db, a, &key));
    if (!key)
        return NULL;
    randombytes_buf(any, sizeof any);
    sodium_bin2hex(hex, sizeof hex, any, sizeof any);
    bool had = well_formed(cookie);
    const char *number = arena_copy(a, had ? cookie : hex, DEVICE_HEX);
    const char *mark = mark_of(a, key, number, officer);
    struct text all = { .arena = a };
    text_addf(&all, "%s.%s", number, mark);
    int n = 1;
    for (const char *at = had ? cookie + DEVICE_HEX : ""; *at && n < OFFICERS_MOST;
         at += MARK_HEX + 1)
        if (strncmp(at + 1, mark, MARK_HEX) != 0) {
            text_put(&all, at, MARK_HEX + 1);
            n++;
        }
    v->device_cookie = cookie_set(a, q->desk, "device", text_done(&all), A_YEAR);
    return NULL;
}
