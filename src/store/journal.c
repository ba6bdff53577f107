/* How does a line come to stand in the journal, and in the chain? */
#include "store/journal.h"

#include <stdlib.h>
#include <string.h>

#include "store/canon.h"
#include "store/lite.h"
#include "store/pg.h"

int64_t
journal_begin(struct db *db, const struct line *line)
{
    db->line.open = true;
    db->line.facts = 0;
    db->line.line = *line;
    db->line.seq = db->calls->new_seq(db);
    return db->line.seq;
}

static const struct fault *
digest_part(struct db *db, struct arena *a, struct canon *c, const struct fact *fact, bool ended)
{
    struct rows *r = db_rows(db, a, ended ? fact->by_ended : fact->by_seq, VALUES(I(db->line.seq)));

    while (db_next(r))
        canon_row(c, fact, r, 0, ended);
    return rows_fault(r);
}

/* The line's own rows, then those it ended; tables by name, rows by id. */
static const struct fault *
digest(struct db *db, struct arena *a, unsigned char ret[HASH_SIZE])
{
    const struct guard *g = &db->store->guard;
    struct canon c;

    canon_begin(&c);
    for (size_t i = 0; i < g->fact_count; i++)
        if (db->line.facts >> i & 1)
            TRY(digest_part(db, a, &c, &g->facts[i], false));
    for (size_t i = 0; i < g->fact_count; i++)
        if (db->line.facts >> i & 1 && g->facts[i].ends)
            TRY(digest_part(db, a, &c, &g->facts[i], true));
    canon_end(&c, ret);
    return NULL;
}

static void
wait_for_seal(struct db *db, const struct canon_line *line)
{
    if (db->line_count == db->line_room) {
        db->line_room = db->line_room ? db->line_room * 2 : BATCH_MOST;
        db->lines = realloc(db->lines, db->line_room * sizeof *db->lines);
        if (!db->lines)
            abort();
    }
    struct sealing *s = &db->lines[db->line_count++];
    s->seq = line->seq;
    canon_line(line, s->hash);
}

static const struct fault *
write_line(struct db *db, struct arena *a)
{
    const struct line *l = &db->line.line;
    unsigned char hash[HASH_SIZE], salt[SALT_SIZE], facts[HASH_SIZE];
    size_t hashed = l->payload ? HASH_SIZE : 0;

    TRY(digest(db, a, facts));
    if (l->payload) {
        randombytes_buf(salt, sizeof salt);
        canon_payload(salt, sizeof salt, l->payload, strlen(l->payload), hash);
    }
    struct canon_line line = { .seq = db->line.seq,
                               .at_us = l->at.us,
                               .who = l->who,
                               .for_whom = l->for_whom,
                               .operator_ = l->operator_,
                               .errand = l->errand,
                               .thing = l->thing,
                               .subject = l->subject,
                               .job = l->job,
                               .payload_hash = hash,
                               .payload_hash_size = hashed,
                               .digest = facts,
                               .digest_size = HASH_SIZE };
    struct value hash_value = { hashed ? V_BYTES : V_NULL, (int64_t)hashed, (const char *)hash };
    TRY(db_run(db, a,
               "INSERT INTO journal (seq, at_us, who, for_whom, operator, errand, thing, subject,"
               " job, payload_hash, digest)"
               " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
               VALUES(I(line.seq), I(line.at_us), I(line.who), I(line.for_whom), I(line.operator_),
                      T(line.errand), T(line.thing), I(line.subject), I(line.job), hash_value,
                      B(facts, HASH_SIZE))));
    if (l->payload)
        TRY(db_run(db, a,
                   "INSERT INTO journal_payload (seq, salt, payload, retention)"
                   " VALUES ($1, $2, $3, $4)",
                   VALUES(I(line.seq), B(salt, SALT_SIZE), T(l->payload),
                          T(l->retention ? l->retention : "work"))));
    if (db->store->engine == ENGINE_SQLITE)
        wait_for_seal(db, &line);
    return NULL;
}

void
journal_about(struct db *db, int64_t for_whom, const char *thing, int64_t subject)
{
    db->line.line.for_whom = for_whom;
    db->line.line.thing = thing;
    db->line.line.subject = subject;
}

const struct fault *
journal_end(struct db *db, struct arena *a)
{
    struct rights was = db_as_store(db);
    const struct fault *f = write_line(db, a);

    db_as_before(db, was);
    db->line.open = false;
    return f;
}

static const struct fault *
lite_seal(struct lite *l, struct arena *a)
{
    for (size_t i = 0; i < l->db.line_count; i++) {
        const struct sealing *s = &l->db.lines[i];
        unsigned char hash[HASH_SIZE];

        canon_link(l->seal_hash, l->seal + 1, s->hash, hash);
        TRY(db_run(&l->db, a, "INSERT INTO seal (seal_no, seq, hash) VALUES ($1, $2, $3)",
                   VALUES(I(l->seal + 1), I(s->seq), B(hash, HASH_SIZE))));
        l->seal++;
        memcpy(l->seal_hash, hash, HASH_SIZE);
    }
    l->db.line_count = 0;
    return NULL;
}

const struct fault *
journal_seal(struct db *db, struct arena *a)
{
    struct rights was = db_as_store(db);
    const struct fault *f =
        db->store->engine == ENGINE_SQLITE ? lite_seal((struct lite *)db, a) : pg_seal(db, a);

    db_as_before(db, was);
    return f;
}

const struct fault *
journal_head(struct db *db, struct arena *a, struct head *ret)
{
    struct rights was = db_as_store(db);
    struct rows *r =
        db_rows(db, a, "SELECT seal_no, hash FROM seal ORDER BY seal_no DESC LIMIT 1", NULL);

    *ret = (struct head){ 0 };
    while (db_next(r)) {
        size_t size;
        const char *hash = row_bytes(r, "hash", &size);
        ret->seal = row_int(r, "seal_no");
        if (hash && size == HASH_SIZE)
            sodium_bin2hex(ret->hash, sizeof ret->hash, (const unsigned char *)hash, size);
    }
    db_as_before(db, was);
    return rows_fault(r);
}

const struct fault *
journal_erase(struct db *db, struct arena *a, int64_t seq, const char *rule, struct day day)
{
    struct rights was = db_as_store(db);
    const struct fault *f =
        db_run(db, a,
               "UPDATE journal_payload SET salt = NULL, payload = NULL, erased_rule = $2,"
               " erased_day = $3 WHERE seq = $1 AND erased_rule IS NULL",
               VALUES(I(seq), T(rule), I(day.ymd)));

    db_as_before(db, was);
    return f;
}
