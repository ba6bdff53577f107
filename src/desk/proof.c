/* Which sessions and passwords came by the program, and which were put beside it? */
#include "desk/proof.h"

#include <sodium.h>
#include <string.h>

#include "desk/inside.h"

enum { MARK = 32, SINCE_VERSION = 31 };

static const unsigned char *
mark_of(struct arena *a, const char *text)
{
    unsigned char *mark = arena_take(a, MARK);

    crypto_generichash(mark, MARK, (const unsigned char *)text, strlen(text), NULL, 0);
    return mark;
}

static const char *
hex_of(struct arena *a, const void *bytes, size_t size)
{
    char *hex = arena_take(a, 2 * size + 1);

    return bytes ? sodium_bin2hex(hex, 2 * size + 1, bytes, size) : "";
}

static const unsigned char *
mark_of_session(struct arena *a, int64_t session, int64_t officer, const void *hash, size_t size)
{
    return mark_of(a, arena_text(a, "session\n%lld\n%lld\n%s", (long long)session,
                                 (long long)officer, hex_of(a, hash, size)));
}

/* Of a row with columns secret, once_hash, once_until. */
static const unsigned char *
mark_of_credential(struct arena *a, int64_t officer, struct rows *r)
{
    size_t size = 0;
    const char *secret = row_text(r, "secret"), *once = row_bytes(r, "once_hash", &size);

    return mark_of(a, arena_text(a, "credential\n%lld\n%s\n%s\n%lld", (long long)officer,
                                 secret ? secret : "", once ? hex_of(a, once, size) : "",
                                 (long long)row_int(r, "once_until")));
}

static const struct fault *
write_proof(struct act *a, const char *sql, const struct value *values)
{
    db_right(a->look.db, RIGHT_FOLDER, "desk");
    return db_run(a->look.db, a->look.arena, sql, values);
}

const struct fault *
proof_session(struct act *a, int64_t session, int64_t officer, const unsigned char hash[32])
{
    static const char add[] = "INSERT INTO session_proof (id, officer, session, mark, seq)"
                              " VALUES ($1, $2, $3, $4, $5)";

    return write_proof(a, add,
                       VALUES(I(act_new_id(a)), I(officer), I(session),
                              B(mark_of_session(a->look.arena, session, officer, hash, 32), MARK),
                              I(act_seq(a))));
}

const struct fault *
proof_credential(struct act *a, int64_t officer)
{
    static const char row[] =
        "SELECT secret, once_hash, once_until FROM credential WHERE officer = $1";
    static const char add[] = "INSERT INTO credential_proof (id, officer, mark, seq)"
                              " VALUES ($1, $2, $3, $4)";
    const unsigned char *mark = NULL;

    db_right(a->look.db, RIGHT_FOLDER, "desk");
    struct rows *r = db_rows(a->look.db, a->look.arena, row, VALUES(I(officer)));
    while (db_next(r))
        mark = mark_of_credential(a->look.arena, officer, r);
    TRY(rows_fault(r));
    if (!mark)
        return NULL;
    return write_proof(a, add, VALUES(I(act_new_id(a)), I(officer), B(mark, MARK), I(act_seq(a))));
}

/* ---- reading ----------------------------------------------------------------------------------
 */

/* When this place came to have proofs; 0: it has none. */
static const struct fault *
proofs_since(struct db *db, struct arena *a, int64_t *ret)
{
    return db_int(db, a, "SELECT applied_us FROM schema_version WHERE n = $1",
                  VALUES(I(SINCE_VERSION)), 0, ret);
}

/* Of a row made at `made`; its proof stands in column mark. */
static void
judge(struct arena *a, struct examination *e, struct rows *r, const unsigned char *mark,
      int64_t made, int64_t since, const char *why, int64_t id)
{
    size_t size = 0;
    const char *proof = row_bytes(r, "mark", &size);

    if (proof && size == MARK && !memcmp(proof, mark, MARK))
        return;
    if (!proof && made < since)
        e->unproved++;
    else
        examination_add(a, e, why, NULL, id);
}

static const struct fault *
check_sessions(struct db *db, struct arena *a, int64_t since, struct examination *e)
{
    static const char rows[] = "SELECT s.id, s.officer, s.created_us, s.hash, p.mark FROM session s"
                               " LEFT JOIN session_proof p ON p.session = s.id"
                               " WHERE s.ended_us IS NULL ORDER BY s.id";
    struct rows *r = db_rows(db, a, rows, NULL);

    while (db_next(r)) {
        int64_t id = row_int(r, "id");
        size_t size = 0;
        const char *hash = row_bytes(r, "hash", &size);
        e->sessions++;
        judge(a, e, r, mark_of_session(a, id, row_int(r, "officer"), hash, size),
              row_int(r, "created_us"), since, "verify.session", id);
    }
    return rows_fault(r);
}

static const struct fault *
check_credentials(struct db *db, struct arena *a, int64_t since, struct examination *e)
{
    static const char rows[] =
        "SELECT c.officer, c.changed_us, c.secret, c.once_hash, c.once_until, p.mark"
        " FROM credential c LEFT JOIN credential_proof p ON p.officer = c.officer"
        " AND p.id = (SELECT q.id FROM credential_proof q WHERE q.officer = c.officer"
        "             ORDER BY q.seq DESC, q.id DESC LIMIT 1) ORDER BY c.officer";
    struct rows *r = db_rows(db, a, rows, NULL);

    while (db_next(r)) {
        int64_t officer = row_int(r, "officer");
        e->credentials++;
        judge(a, e, r, mark_of_credential(a, officer, r), row_int(r, "changed_us"), since,
              "verify.credential", officer);
    }
    return rows_fault(r);
}

const struct fault *
proof_check(struct db *db, struct arena *a, struct examination *e)
{
    int64_t since;

    TRY(proofs_since(db, a, &since));
    if (!since) {
        TRY(db_int(db, a, "SELECT COUNT(*) FROM credential", NULL, 0, &e->credentials));
        TRY(db_int(db, a, "SELECT COUNT(*) FROM session WHERE ended_us IS NULL", NULL, 0,
                   &e->sessions));
        e->unproved += e->credentials + e->sessions;
        return NULL;
    }
    TRY(check_sessions(db, a, since, e));
    return check_credentials(db, a, since, e);
}
