/* What does the house write when nobody stands at the counter? */
#include "desk/clockwork.h"

#include <sodium.h>

#include "base/clock.h"
#include "desk/inside.h"
#include "desk/proof.h"

const struct fault *
clockwork_act(struct desk *d, struct db *db, struct arena *a, const struct folder *folder,
              const char *name, const struct fault *(*run)(struct act *, void *), void *context)
{
    struct errand errand = { .name = name };
    struct route route = { .errand = &errand, .folder = folder };
    struct moment now = clock_now();
    struct act act = { .look = { .desk = d,
                                 .db = db,
                                 .arena = a,
                                 .route = &route,
                                 .now = now,
                                 .today = moment_day(now),
                                 .lang = "ja" },
                       .line = { .operator_ = true,
                                 .errand = name,
                                 .at = now,
                                 .payload = "{}",
                                 .retention = "work" } };

    TRY(laws_fresh(d, db, a));
    TRY(act_begin(&act));
    TRY(run(&act, context));
    return act_end(&act);
}

/* The desk's own tables, from an act of any folder. */
static const struct fault *
write_own(struct act *a, const char *sql, const struct value *values)
{
    db_right(a->look.db, RIGHT_FOLDER, "desk");
    return db_run(a->look.db, a->look.arena, sql, values);
}

const struct fault *
clockwork_link(struct act *a, int64_t officer, int hours, const char **ret_token)
{
    unsigned char any[32], *hash = arena_take(a->look.arena, 32);
    char *token = arena_take(a->look.arena, 65);

    randombytes_buf(any, sizeof any);
    sodium_bin2hex(token, 65, any, sizeof any);
    session_hash(token, hash);
    TRY(write_own(a,
                  "INSERT INTO credential (officer, once_hash, once_until, changed_us)"
                  " VALUES ($1, $2, $3, $4) ON CONFLICT (officer) DO UPDATE SET"
                  " once_hash = excluded.once_hash, once_until = excluded.once_until",
                  VALUES(I(officer), B(hash, 32), I(moment_add(a->look.now, hours * 3600LL).us),
                         I(a->look.now.us))));
    TRY(proof_credential(a, officer));
    /* Whoever is in as this officer may be the reason for the link. */
    TRY(write_own(a, "UPDATE session SET ended_us = $2 WHERE officer = $1 AND ended_us IS NULL",
                  VALUES(I(officer), I(a->look.now.us))));
    rights_changed(a, officer);
    if (a->look.visit)
        a->look.visit->ended_others = officer;
    TRY(write_own(a,
                  "INSERT INTO sign_in_link (id, officer, maker, made_us, until_us)"
                  " VALUES ($1, $2, CASE WHEN $3 = 0 THEN NULL ELSE $3 END, $4, $5)",
                  VALUES(I(act_new_id(a)), I(officer), I(a->look.viewer), I(a->look.now.us),
                         I(moment_add(a->look.now, hours * 3600LL).us))));
    *ret_token = token;
    return NULL;
}

const struct fault *
clockwork_demo_secret(struct act *a, int64_t officer)
{
    TRY(write_own(a,
                  "INSERT INTO credential (officer, secret, changed_us) VALUES ($1, 'demo', $2)"
                  " ON CONFLICT (officer) DO UPDATE SET secret = excluded.secret",
                  VALUES(I(officer), I(a->look.now.us))));
    return proof_credential(a, officer);
}

const struct fault *
clockwork_demo(struct act *a)
{
    a->look.desk->demo = true;
    return write_own(a,
                     "INSERT INTO office (key, value) VALUES ('demo', '1')"
                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                     NULL);
}
