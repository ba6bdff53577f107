/* Questions on days and on what counts: day_type, limit_year, classify_work. */
#include "law/rule_inside.h"
#include "law/work.h"

static const char *const kinds[] = { "workday", "weekoff", "zero_alloc", "holiday", NULL };

void
rule_day_type(const struct question *q, struct doc *out)
{
    static const char *const overrides[] = { "weekoff_to_work", "work_to_weekoff", "zero_alloc",
                                             NULL };
    struct day day = in_day(q, "date");
    struct question part = in_part(q, "overrides");
    unsigned moved = 0;

    in_only(&part, overrides);
    if (in_day_list_has(&part, "weekoff_to_work", day))
        moved |= MOVED_TO_WORK;
    if (in_day_list_has(&part, "work_to_weekoff", day))
        moved |= MOVED_TO_WEEKOFF;
    if (in_day_list_has(&part, "zero_alloc", day))
        moved |= MOVED_TO_ZERO;

    struct day_ruling r = day_ruling(q->law, day, moved);
    if (!r.known)
        wrong(q, "date", "no holiday table is held for the year %d", day_year(day));
    doc_text(out, "kind", day_kind_name(r.kind));
    doc_bool(out, "is_holiday", r.holiday != HOLIDAY_NONE);
    doc_text(out, "holiday_kind",
             r.holiday == HOLIDAY_NATIONAL   ? "national"
             : r.holiday == HOLIDAY_YEAR_END ? "year_end"
                                             : NULL);
}

void
rule_limit_year(const struct question *q, struct doc *out)
{
    struct day day = in_day(q, "date");
    struct period year = limit_year(q->law, day, (int)in_number(q, "start_month", 1, 12, 0));

    doc_day(out, "start", year.first);
    doc_day(out, "end", year.last);
}

void
rule_classify_work(const struct question *q, struct doc *out)
{
    struct work_facts f = {
        .day = in_day(q, "date"),
        .kind = (enum day_kind)in_choice(q, "kind", kinds),
        .regular = in_spans(q, "regular"),
        .breaks = in_spans(q, "breaks"),
        .work = in_spans(q, "work"),
        .duty = in_spans(q, "duty"),
    };
    struct work_minutes m = work_classify(q->arena, q->law, &f);

    doc_minutes(out, "regular_minutes", m.regular);
    doc_minutes(out, "holiday_regular_minutes", m.holiday_regular);
    doc_minutes(out, "overtime_minutes", m.overtime);
    doc_minutes(out, "overtime_night_minutes", m.overtime_night);
    doc_minutes(out, "limit_counted_minutes", m.overtime);

    struct doc *months = doc_object(out, "limit_counted_by_month");
    minutes counted = 0;
    for (int i = 0; i < PIECES_MOST; i++) { /* equal: behind the last clock lies nothing */
        struct span piece = work_piece(q->law, f.day, i);
        struct day day = day_add(f.day, i);
        minutes length = spans_length(spans_within(q->arena, m.overtime_spans, piece));

        /* A record touches two months at most, so the sum so far is the month's. */
        if (i && day_of_month(day) == 1)
            counted = 0;
        counted += length;
        if (counted)
            doc_minutes(months, arena_text(q->arena, "%04d-%02d", day_year(day), day_month(day)),
                        counted);
    }
}
