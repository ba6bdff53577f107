/* Is a line of the file right, and whom is it about? */
#include "app/people/people.h"
#include "app/time/entry.h"
#include "app/time/import_inside.h"

#include <string.h>

/* A row of empty cells, as spreadsheets leave below a table. */
static bool
empty_row(const struct csv *csv)
{
    for (size_t i = 0; i < csv->cells; i++)
        if (*text_trim(csv->arena, csv->cell[i]))
            return false;
    return true;
}

static const struct fault *
know(struct chunk *c, const char *text, struct known **ret)
{
    static const char find[] = "SELECT p.officer, COALESCE((SELECT MAX(k.unit) FROM fact_keeping k"
                               " WHERE k.keeper = $2 AND k.officer = p.officer), 0)"
                               " FROM fact_person p WHERE p.number = $1";
    unsigned slot = 0;

    for (const char *s = text; *s; s++)
        slot = slot * 31 + (unsigned char)*s;
    slot %= KNOWN_SLOTS;
    for (struct known *k = c->known[slot]; k; k = k->next)
        if (!strcmp(k->number, text)) {
            *ret = k;
            return NULL;
        }
    struct known *k = arena_take(c->arena, sizeof *k);
    *k = (struct known){ .next = c->known[slot], .number = arena_dup(c->arena, text) };
    struct rows *r = fact_rows(c->act, find, VALUES(T(k->number), I(c->job->officer)));
    while (rows_next(r, NULL)) {
        k->officer = row_int_at(r, 0);
        k->unit = row_int_at(r, 1);
    }
    c->known[slot] = k;
    *ret = k;
    return rows_fault(r);
}

void
found_wrong(struct chunk *c, const char *key, const char *column, const char *seen)
{
    c->s.faulty++;
    if (c->s.phase != CHECK || doc_count(c->s.wrong) >= WRONG_MOST)
        return;
    struct doc *row = doc_row(c->s.wrong);
    doc_int(row, "line", c->csv.line);
    doc_text(row, "column", column);
    doc_text(row, "seen", seen ? arena_copy(c->arena, seen, strnlen(seen, 90)) : NULL);
    doc_text(row, "reason", key);
}

/* Has the officer a posting on that day?  A night that began on the last one ends a day later. */
static const struct fault *
serves_on(struct chunk *c, struct known *who, struct day day, bool *ret)
{
    struct rows *r;

    if (who->serving_from && day.ymd >= who->serving_from && day.ymd <= who->serving_to) {
        *ret = true;
        return NULL;
    }
    r = fact_rows(c->act,
                  "SELECT valid_from, valid_to FROM fact_posting WHERE officer = $1"
                  " AND valid_from <= $2 AND valid_to >= $3",
                  VALUES(I(who->officer), I(day.ymd), I(day_add(day, -1).ymd)));
    *ret = false;
    while (rows_next(r, NULL)) {
        who->serving_from = (int32_t)row_int_at(r, 0);
        who->serving_to = (int32_t)row_int_at(r, 1);
        *ret = true;
    }
    return rows_fault(r);
}

/* An order is by a superior of its day; why it is not, or NULL. */
static const struct fault *
ordered_by(struct chunk *c, const struct import_line *l, const struct known *who,
           struct known **ret, const char **wrong)
{
    bool superior = false;

    *ret = NULL;
    *wrong = "import.by.missing";
    if (!l->by)
        return NULL;
    TRY(know(c, l->by, ret));
    *wrong = "import.nobody";
    if (!(*ret)->officer)
        return NULL;
    TRY(superior_on(c->act, who->officer, (*ret)->officer, l->from, &superior));
    *wrong = superior ? NULL : "import.by";
    return NULL;
}

/* Nobody has pressed yet what is later than now; a clock may be a minute fast. */
static bool
to_come(struct chunk *c, struct moment at)
{
    struct moment now = look_now(act_look(c->act));
    const char *day = day_iso(c->arena, moment_day(at));

    if (moment_day(at).ymd > moment_day(now).ymd)
        found_wrong(c, "import.tap.future", "at", day);
    else if (at.us > moment_add(now, 60).us)
        found_wrong(c, "import.tap.later", "at",
                    arena_text(c->arena, "%s %s", day, clock_text(c->arena, moment_clock(at))));
    else
        return false;
    return true;
}

const struct fault *
take_line(struct chunk *c)
{
    struct csv *csv = &c->csv;
    struct import_line l;
    struct known *who, *by = NULL;

    if (!csv->wrong && empty_row(csv)) {
        c->s.empty += c->s.phase == CHECK;
        return NULL;
    }
    c->s.lines += c->s.phase == CHECK;
    if (csv->wrong || sheet_beyond(csv, c->columns)) {
        found_wrong(c, csv->wrong ? csv->wrong : "people.import.cells", NULL, NULL);
        return NULL;
    }
    if (!import_line_read(c->kind, c->arena, look_today(act_look(c->act)), &c->head, csv->cell,
                          csv->cells, &l)) {
        found_wrong(c, l.wrong, l.column, l.seen);
        return NULL;
    }
    TRY(know(c, l.number, &who));
    if (!who->unit) {
        const char *both = NULL;
        if (!who->officer)
            TRY(people_but_zeros(c->act, false, l.number, &both));
        found_wrong(c,
                    who->officer ? "import.not_kept"
                    : both       ? "people.zeros"
                                 : "import.nobody",
                    "number", both ? both : l.number);
        return NULL;
    }
    bool serves = true;
    if (c->kind == IMPORT_TAPS && to_come(c, l.at))
        return NULL;
    if (c->kind != IMPORT_OPENING)
        TRY(serves_on(c, who, c->kind == IMPORT_TAPS ? moment_day(l.at) : l.from, &serves));
    if (!serves) {
        found_wrong(c, "import.not_serving", c->kind == IMPORT_TAPS ? "at" : NULL, l.number);
        return NULL;
    }
    static const enum matter matter[] = { MATTER_TAP, MATTER_ABSENCE, MATTER_ORDER,
                                          MATTER_OPENING };
    if (entry_stands(matter[c->kind], c->job->officer, who->officer, 0) == ENTRY_REFUSED) {
        found_wrong(c, "import.own", "number", l.number);
        return NULL;
    }
    if (c->kind == IMPORT_ORDERS) {
        const char *wrong_by;
        TRY(ordered_by(c, &l, who, &by, &wrong_by));
        if (wrong_by) {
            found_wrong(c, wrong_by, "by", l.by);
            return NULL;
        }
    }
    if (c->s.phase != CHECK)
        return keep_line(c, &l, who, by);
    import_good(c, who->officer);
    int64_t from = c->kind == IMPORT_TAPS ? moment_day(l.at).ymd : l.from.ymd;
    int64_t to = c->kind == IMPORT_TAPS ? from : l.to.ymd;
    if (!c->s.from || from < c->s.from)
        c->s.from = from;
    if (to > c->s.to)
        c->s.to = to;
    return NULL;
}
