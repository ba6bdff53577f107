/* Which days must be told anew? */
#include "app/time/settle.h"

static bool
worth_a_row(const struct workday_facts *f, const struct workday *w, bool whole)
{
    if (f->attendance || f->carried.count || f->away_count || f->ordered.count || f->duty.count ||
        f->waiting.count)
        return true;
    return whole && w->questions & QUESTION_NO_RECORD && f->unit;
}

const struct fault *
settle_with(struct settling *s, int64_t officer, struct day from, struct day until, bool whole)
{
    const struct law *law = look_law(act_look(s->act));
    struct trail quiet = { 0 };
    struct day reaches = until;
    struct kept *kept;
    size_t count;

    TRY(facts_load(&s->book, officer, from, until, &s->facts));
    TRY(kept_load(s, from, until, &kept, &count));
    if (s->compare)
        TRY(pieces_load(s, from, until));
    s->closed_month.ymd = 0;
    for (struct day day = from; day.ymd <= until.ymd; day = day_add(day, 1)) {
        struct workday_facts f;
        struct workday w;
        struct settled pieces;
        const struct kept *was = kept_on(kept, count, day);

        TRY(facts_of_day(&s->book, &s->facts, day, &f));
        workday_tell(&quiet, s->arena, law_under(law, f.regime), &f, &w, &pieces);
        if (was || worth_a_row(&f, &w, whole && from.ymd < day.ymd && day.ymd < until.ymd))
            TRY(workday_keep(s, &w, &pieces, was));
        struct day now = workday_reaches(&w), stood = was ? kept_reaches(s, was) : day;
        reaches = now.ymd > reaches.ymd ? now : reaches;
        reaches = stood.ymd > reaches.ymd ? stood : reaches;
    }
    if (s->compare) {
        TRY(pieces_left(s));
        TRY(months_within(s, from, until));
    }
    TRY(months_keep(s));
    /* A stay lies in the hours of the days it reaches into, and an order in a stay that begins on
     * them: they are told anew, too. */
    if (reaches.ymd > until.ymd)
        return settle_with(s, officer, day_add(until, 1), reaches, false);
    return NULL;
}

const struct fault *
settle_exactly(struct settling *s, int64_t officer, struct day from, struct day until)
{
    struct day reaching[PIECES_MOST];
    size_t n = 0;
    struct rows *r =
        fact_rows(s->act,
                  "SELECT day, COALESCE(last_out, 0) FROM fact_workday"
                  " WHERE officer = $1 AND day >= $2 AND day < $3 ORDER BY day",
                  VALUES(I(officer), I(day_add(from, 1 - PIECES_MOST).ymd), I(from.ymd)));

    while (rows_next(r, NULL) && n < COUNT(reaching)) {
        struct day day = { (int32_t)row_int_at(r, 0) };
        if (row_int_at(r, 1) > day_between(day, from) * (int64_t)MINUTES_A_DAY)
            reaching[n++] = day;
    }
    TRY(rows_fault(r));
    for (size_t i = 0; i < n; i++)
        TRY(settle_with(s, officer, reaching[i], reaching[i], false));
    return settle_with(s, officer, from, until, false);
}

const struct fault *
settle_range(struct act *act, int64_t officer, struct day from, struct day until, bool whole,
             struct settle_report *to)
{
    return settle_with(settling_of(act, to), officer, from, until, whole);
}

const struct fault *
settle_day(struct act *act, int64_t officer, struct day day)
{
    return settle_range(act, officer, day, day, false, NULL);
}
