/* Do the lines still hang together, from the first to the head?  (The facts: verify_fact.c) */
#include "store/verify.h"

#include <stdatomic.h>
#include <string.h>
#include <strings.h>

void
verify_blame(struct verdict *v, int64_t seal, int64_t seq, const char *table, int64_t id,
             const char *why)
{
    if (!v->sound && v->seq <= seq)
        return;
    v->sound = false;
    v->seal = seal;
    v->seq = seq;
    v->table = table;
    v->id = id;
    v->why = why;
}

/* Pages are cleared as they are read, and their faults with them. */
const struct fault *
verify_fault(const struct fault *f)
{
    static const struct fault broken = { .kind = FAULT_OURS, .key = "store.broken" };
    static const struct fault busy = { .kind = FAULT_BUSY, .key = "store.busy" };

    return !f ? NULL : f->kind == FAULT_BUSY ? &busy : &broken;
}

static bool
bytes_are(struct cell *c, const unsigned char hash[HASH_SIZE])
{
    return c->is == CELL_BYTES && c->size == HASH_SIZE && memcmp(c->t, hash, HASH_SIZE) == 0;
}

/* ---- the chain: lines and payloads in the order of their seals --------------------------------
 */

static const char chain_page[] =
    "SELECT s.seal_no, s.seq, s.hash, j.seq AS line_seq, j.at_us, j.who, j.for_whom, j.operator,"
    " j.errand, j.thing, j.subject, j.job, j.payload_hash, j.digest, p.seq AS payload_seq, p.salt,"
    " p.payload, p.erased_rule"
    " FROM seal AS s LEFT JOIN journal AS j ON j.seq = s.seq"
    " LEFT JOIN journal_payload AS p ON p.seq = s.seq"
    " WHERE s.seal_no > $1 ORDER BY s.seal_no LIMIT $2";

enum chain_column {
    SEAL_NO,
    SEAL_SEQ,
    SEAL_HASH,
    LINE_SEQ,
    AT_US,
    WHO,
    FOR_WHOM,
    OPERATOR,
    ERRAND,
    THING,
    SUBJECT,
    JOB,
    PAYLOAD_HASH,
    DIGEST,
    PAYLOAD_SEQ,
    SALT,
    PAYLOAD,
    ERASED_RULE
};

static struct cell
cell(struct rows *r, int column)
{
    struct cell c = { 0 };

    r->db->calls->cell(r, column, &c);
    return c;
}

static void
check_payload(struct verdict *v, struct rows *r, int64_t seal, int64_t seq)
{
    struct cell hash = cell(r, PAYLOAD_HASH), salt = cell(r, SALT), payload = cell(r, PAYLOAD);
    unsigned char got[HASH_SIZE];

    if (hash.is == CELL_NULL) {
        if (cell(r, PAYLOAD_SEQ).is != CELL_NULL)
            verify_blame(v, seal, seq, NULL, 0, "verify.payload");
        return;
    }
    if (payload.is == CELL_NULL && salt.is == CELL_NULL && cell(r, ERASED_RULE).is == CELL_TEXT) {
        v->erased++;
        return;
    }
    if (payload.is == CELL_TEXT && salt.is == CELL_BYTES) {
        canon_payload(salt.t, salt.size, payload.t, payload.size, got);
        if (bytes_are(&hash, got))
            return;
    }
    verify_blame(v, seal, seq, NULL, 0, "verify.payload");
}

/* A line's hash; false where a column does not even hold what it must. */
static bool
hash_line(struct rows *r, struct arena *a, unsigned char ret[HASH_SIZE])
{
    struct cell errand = cell(r, ERRAND), thing = cell(r, THING);
    struct cell payload = cell(r, PAYLOAD_HASH), digest = cell(r, DIGEST);

    if (errand.is != CELL_TEXT || digest.is != CELL_BYTES || digest.size != HASH_SIZE ||
        memchr(errand.t, 0, errand.size) ||
        (thing.is == CELL_TEXT && memchr(thing.t, 0, thing.size)))
        return false;
    if (payload.is != CELL_NULL && (payload.is != CELL_BYTES || payload.size != HASH_SIZE))
        return false;
    for (int i = LINE_SEQ; i <= JOB; i++)
        if (i != ERRAND && i != THING && cell(r, i).is != CELL_INT)
            return false;
    canon_line(
        &(struct canon_line){
            .seq = row_int_at(r, LINE_SEQ),
            .at_us = row_int_at(r, AT_US),
            .who = row_int_at(r, WHO),
            .for_whom = row_int_at(r, FOR_WHOM),
            .operator_ = row_int_at(r, OPERATOR),
            .errand = arena_copy(a, errand.t, errand.size),
            .thing = thing.is == CELL_TEXT ? arena_copy(a, thing.t, thing.size) : NULL,
            .subject = row_int_at(r, SUBJECT),
            .job = row_int_at(r, JOB),
            .payload_hash = payload.t,
            .payload_hash_size = payload.is == CELL_BYTES ? payload.size : 0,
            .digest = digest.t,
            .digest_size = digest.size,
        },
        ret);
    return true;
}

struct chain {
    int64_t seal;
    unsigned char hash[HASH_SIZE];
};

static void
check_link(struct verdict *v, struct rows *r, struct arena *a, struct chain *chain)
{
    int64_t seal = row_int_at(r, SEAL_NO), seq = row_int_at(r, SEAL_SEQ);
    unsigned char line[HASH_SIZE];
    struct cell hash = cell(r, SEAL_HASH);

    v->lines++;
    if (seal != chain->seal + 1)
        verify_blame(v, seal, seq, NULL, 0, "verify.chain");
    if (cell(r, LINE_SEQ).is == CELL_NULL)
        verify_blame(v, seal, seq, NULL, 0, "verify.chain");
    else if (!hash_line(r, a, line))
        verify_blame(v, seal, seq, NULL, 0, "verify.line");
    else {
        canon_link(chain->hash, seal, line, chain->hash);
        if (!bytes_are(&hash, chain->hash))
            verify_blame(v, seal, seq, NULL, 0, "verify.line");
        check_payload(v, r, seal, seq);
    }
    /* Go on from what is written, so that one altered line is one trouble. */
    if (hash.is == CELL_BYTES && hash.size == HASH_SIZE)
        memcpy(chain->hash, hash.t, HASH_SIZE);
    chain->seal = seal;
}

static const struct fault *
check_chain(struct db *db, const struct head *head, _Atomic int64_t *watch, struct verdict *v)
{
    struct chain chain = { 0 };
    bool found = !head || !head->seal;
    size_t got = VERIFY_PAGE;

    while (got == VERIFY_PAGE) {
        struct arena a = { 0 };
        struct rows *r = db_rows(db, &a, chain_page, VALUES(I(chain.seal), I(VERIFY_PAGE)));
        for (got = 0; db_next(r); got++) {
            check_link(v, r, &a, &chain);
            verify_looked(watch);
            if (head && chain.seal == head->seal) {
                char hex[65];
                found = true;
                sodium_bin2hex(hex, sizeof hex, chain.hash, HASH_SIZE);
                if (strcasecmp(hex, head->hash) != 0)
                    verify_blame(v, chain.seal, row_int_at(r, SEAL_SEQ), NULL, 0, "verify.head");
            }
        }
        const struct fault *f = verify_fault(rows_fault(r));
        arena_clear(&a);
        if (f)
            return f;
    }
    if (!found)
        verify_blame(v, chain.seal + 1, INT64_MAX, NULL, 0, "verify.tail");
    return NULL;
}

void
verify_looked(_Atomic int64_t *watch)
{
    if (watch)
        atomic_fetch_add_explicit(watch, 1, memory_order_relaxed);
}

const struct fault *
journal_verify_watched(struct db *db, struct arena *a, const struct head *head,
                       _Atomic int64_t *watch, struct verdict *ret)
{
    struct rights was = db_as_store(db);

    *ret = (struct verdict){ .sound = true };
    const struct fault *f = check_chain(db, head, watch, ret);
    if (!f)
        f = verify_facts(db, watch, ret);
    db_as_before(db, was);
    return f ? fault(a, f->kind, f->key, NULL, NULL) : NULL;
}

const struct fault *
journal_verify(struct db *db, struct arena *a, const struct head *head, struct verdict *ret)
{
    return journal_verify_watched(db, a, head, NULL, ret);
}
