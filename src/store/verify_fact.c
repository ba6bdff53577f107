/*
 * Do the facts still say what their lines promised?
 *
 * One pass over the lines in order of seq, and beside it one over each fact table in order of seq,
 * and of ended_seq: like reading several ledgers with a finger on each.  A row that no line claims
 * is a trouble of its own.
 */
#include <stdlib.h>
#include <string.h>

#include "store/verify.h"

/* A finger on one ledger. */
struct finger {
    const struct fact *fact; /* NULL: the journal itself */
    bool ended;
    struct arena page;
    struct rows *rows;
    int64_t seq, id; /* of the row it points at */
    size_t read;     /* rows of this page */
    bool past;       /* nothing is left */
};

struct ledgers {
    struct db *db;
    struct verdict *verdict;
    _Atomic int64_t *watch;
    struct finger line;
    struct finger own[FACTS_MOST], ended[FACTS_MOST];
    size_t count;
    int64_t horizon; /* PostgreSQL: lines of later transactions may wait for their seal */
};

static const char lines_sqlite[] =
    "SELECT j.seq, s.seal_no, j.digest, 0 FROM journal AS j LEFT JOIN seal AS s ON s.seq = j.seq"
    " WHERE j.seq > $1 AND j.seq > $2 ORDER BY j.seq LIMIT $3";
static const char lines_postgres[] =
    "SELECT j.seq, s.seal_no, j.digest, j.xid FROM journal AS j LEFT JOIN seal AS s"
    " ON s.seq = j.seq WHERE j.seq > $1 AND j.seq > $2 ORDER BY j.seq LIMIT $3";

static const char *
page_of(const struct db *db, const struct finger *f)
{
    if (f->fact)
        return f->ended ? f->fact->page_ended : f->fact->page_seq;
    return db->store->engine == ENGINE_SQLITE ? lines_sqlite : lines_postgres;
}

static const struct fault *
turn_page(struct db *db, struct finger *f)
{
    arena_clear(&f->page);
    f->read = 0;
    f->rows = db_rows(db, &f->page, page_of(db, f),
                      VALUES(I(f->seq), I(f->fact ? f->id : f->seq), I(VERIFY_PAGE)));
    return verify_fault(rows_fault(f->rows));
}

/* To the next row. */
static const struct fault *
move(struct db *db, struct finger *f)
{
    if (!f->rows || f->read == VERIFY_PAGE) {
        if (f->rows)
            db_close(f->rows);
        TRY(turn_page(db, f));
    }
    f->past = !db_next(f->rows);
    TRY(verify_fault(rows_fault(f->rows)));
    if (!f->past) {
        f->read++;
        f->seq = row_int_at(f->rows, 0);
        f->id = row_int_at(f->rows, 1);
    }
    return NULL;
}

static void
lift(struct finger *f)
{
    if (f->rows)
        db_close(f->rows);
    arena_clear(&f->page);
}

/* Rows whose line does not exist, up to (not with) `seq`. */
static const struct fault *
skip_orphans(struct ledgers *l, struct finger *f, int64_t seq)
{
    while (!f->past && f->seq < seq) {
        verify_blame(l->verdict, 0, f->seq, f->fact->name, f->id, "verify.fact");
        TRY(move(l->db, f));
    }
    return NULL;
}

struct first {
    const char *table;
    int64_t id;
};

static const struct fault *
take_rows(struct ledgers *l, struct finger *f, int64_t seq, struct canon *c, struct first *first)
{
    TRY(skip_orphans(l, f, seq));
    while (!f->past && f->seq == seq) {
        if (!first->table)
            *first = (struct first){ f->fact->name, f->id };
        canon_row(c, f->fact, f->rows, 2, f->ended);
        l->verdict->facts += !f->ended;
        TRY(move(l->db, f));
    }
    return NULL;
}

static const struct fault *
check_line(struct ledgers *l)
{
    struct finger *line = &l->line;
    int64_t seq = line->seq;
    struct first first = { 0 };
    struct cell seal = { 0 }, digest = { 0 };
    unsigned char got[HASH_SIZE];
    struct canon c;

    canon_begin(&c);
    for (size_t i = 0; i < l->count; i++)
        TRY(take_rows(l, &l->own[i], seq, &c, &first));
    for (size_t i = 0; i < l->count; i++)
        TRY(take_rows(l, &l->ended[i], seq, &c, &first));
    canon_end(&c, got);
    l->db->calls->cell(line->rows, 1, &seal);
    l->db->calls->cell(line->rows, 2, &digest);
    if (seal.is == CELL_NULL &&
        (l->db->store->engine == ENGINE_SQLITE || row_int_at(line->rows, 3) < l->horizon))
        verify_blame(l->verdict, 0, seq, NULL, 0, "verify.chain");
    if (digest.is != CELL_BYTES || digest.size != HASH_SIZE ||
        memcmp(digest.t, got, HASH_SIZE) != 0)
        verify_blame(l->verdict, seal.i, seq, first.table, first.id, "verify.fact");
    return move(l->db, line);
}

static const struct fault *
read_through(struct ledgers *l)
{
    const struct guard *g = &l->db->store->guard;

    TRY(verify_fault(db_int(l->db, &l->line.page,
                            "SELECT value FROM counter WHERE name = 'horizon'", NULL, 0,
                            &l->horizon)));
    l->line.seq = INT64_MIN;
    TRY(move(l->db, &l->line));
    for (size_t i = 0; i < g->fact_count; i++) {
        l->own[i] = (struct finger){ .fact = &g->facts[i],
                                     .seq = g->facts[i].since ? g->facts[i].since : INT64_MIN,
                                     .id = g->facts[i].since ? INT64_MAX : INT64_MIN };
        l->ended[i] = (struct finger){
            .fact = &g->facts[i], .seq = INT64_MIN, .id = INT64_MIN, .ended = true, .past = true
        };
        l->count = i + 1;
        TRY(move(l->db, &l->own[i]));
        if (g->facts[i].ends)
            TRY(move(l->db, &l->ended[i]));
    }
    while (!l->line.past) {
        TRY(check_line(l));
        verify_looked(l->watch);
    }
    for (size_t i = 0; i < l->count; i++) {
        TRY(skip_orphans(l, &l->own[i], INT64_MAX));
        TRY(skip_orphans(l, &l->ended[i], INT64_MAX));
    }
    return NULL;
}

const struct fault *
verify_facts(struct db *db, _Atomic int64_t *watch, struct verdict *verdict)
{
    struct ledgers *l = calloc(1, sizeof *l);

    if (!l)
        abort();
    l->db = db;
    l->verdict = verdict;
    l->watch = watch;
    const struct fault *f = read_through(l);
    lift(&l->line);
    for (size_t i = 0; i < l->count; i++) {
        lift(&l->own[i]);
        lift(&l->ended[i]);
    }
    free(l);
    return f;
}
