#include "law/work.h"

struct spans
night_within(struct arena *arena, const struct law *law, struct day day, struct spans spans)
{
    minutes from = (minutes)law_number(law, "night.from", day, MINUTES_A_DAY);
    minutes until = (minutes)law_number(law, "night.until", day, 0);
    struct span night[PIECES_MOST + 1];

    /* 「午後10時から翌日の午前5時まで」: also the small hours before the day's own morning. */
    for (int i = 0; i <= PIECES_MOST; i++)
        night[i] = (struct span){ (i - 1) * MINUTES_A_DAY + from, i * MINUTES_A_DAY + until };
    return spans_shared(arena, spans, (struct spans){ night, PIECES_MOST + 1 });
}

struct span
work_piece(const struct law *law, struct day day, int i)
{
    if (law_number(law, "calendar.split-midnight", day, 1))
        return (struct span){ i * MINUTES_A_DAY, (i + 1) * MINUTES_A_DAY };
    return (struct span){ 0, i ? 0 : PIECES_MOST * MINUTES_A_DAY };
}

struct work_minutes
work_classify(struct arena *arena, const struct law *law, const struct work_facts *f)
{
    bool planned = f->kind == DAY_WORKDAY || f->kind == DAY_HOLIDAY;
    struct spans plan = planned ? f->regular : (struct spans){ 0 };
    struct spans off = spans_join(arena, f->breaks, f->duty);
    struct spans work = spans_minus(arena, f->work, off);
    minutes inside = spans_length(spans_shared(arena, work, plan));
    struct spans beyond = spans_minus(arena, work, plan);

    return (struct work_minutes){
        .regular = f->kind == DAY_WORKDAY ? inside : 0,
        .holiday_regular = f->kind == DAY_HOLIDAY ? inside : 0,
        .overtime = spans_length(beyond),
        .overtime_night = spans_length(night_within(arena, law, f->day, beyond)),
        .overtime_spans = beyond,
    };
}

struct spans
work_released(struct arena *a, const struct law *law, struct day day,
              const enum day_kind kind[PIECES_MOST])
{
    struct spans released = { 0 };

    for (int i = 0; i < PIECES_MOST; i++) {
        struct span piece = work_piece(law, day, i);

        if (kind[i] == DAY_HOLIDAY)
            released = spans_join(a, released, (struct spans){ &piece, 1 });
    }
    return released;
}

/* Of one kind of days.  An order for all hours that are asked of them (none: of a day off) names
 * when to be there: the break within stays one. */
static struct spans
ordered_within(struct arena *a, struct spans asked, struct spans each, struct spans orders)
{
    bool whole = !spans_length(spans_minus(a, asked, orders));
    struct spans worked = { 0 };

    for (size_t i = 0; i < each.count; i++)
        for (size_t k = 0; k < orders.count; k++) {
            struct span order = orders.at[k], shared = span_shared(each.at[i], order);
            bool around = order.from < each.at[i].from && order.until > each.at[i].until;

            if (!around || !whole)
                worked = spans_join(a, worked, (struct spans){ &shared, 1 });
        }
    return worked;
}

struct spans
breaks_ordered(struct arena *a, struct spans released, struct spans plan, struct spans breaks,
               struct spans ordered)
{
    struct spans orders = spans_of(a, ordered), none = { 0 };

    return spans_join(
        a,
        ordered_within(a, spans_minus(a, plan, released), spans_minus(a, breaks, released), orders),
        ordered_within(a, none, spans_shared(a, breaks, released), orders));
}

/* The sets of minutes a day is told by. */
struct sheet {
    struct spans regular, holiday_regular, overtime, gap, leave, absence, rest, duty;
};

static struct sheet
lay_out(struct arena *a, const struct law *law, const struct settle_facts *f)
{
    struct spans released = work_released(a, law, f->day, f->kind);
    bool planned = f->kind[0] == DAY_WORKDAY || f->kind[0] == DAY_HOLIDAY;
    struct spans plan = planned ? f->regular : (struct spans){ 0 };
    struct spans hours = spans_minus(a, plan, f->breaks);
    struct spans through = breaks_ordered(a, released, plan, f->breaks, f->ordered);
    struct spans off = spans_join(a, spans_minus(a, f->breaks, through), f->duty);
    struct spans present = spans_minus(a, f->present, off);
    struct spans beyond =
        spans_minus(a, spans_minus(a, present, hours), spans_minus(a, f->later, plan));
    struct spans inside = spans_shared(a, present, hours);
    struct sheet s = {
        .overtime = spans_shared(a, beyond, f->ordered),
        .gap = spans_minus(a, beyond, f->ordered),
        .rest = spans_shared(a, f->present, spans_minus(a, f->breaks, through)),
        .duty = spans_shared(a, f->present, f->duty),
    };

    /* 休日, also the part of a shift that lies in one: released, unless
     * 「特に勤務することを命ぜられ」; the rest of the presence is unordered. */
    struct spans free = spans_shared(a, inside, released);
    struct spans asked = spans_minus(a, hours, released);
    s.holiday_regular = spans_shared(a, free, f->ordered);
    s.gap = spans_join(a, s.gap, spans_minus(a, free, f->ordered));
    s.regular = spans_minus(a, spans_minus(a, inside, released), f->leave);
    s.leave = spans_shared(a, asked, f->leave);
    if (!f->open)
        s.absence =
            spans_minus(a, spans_minus(a, asked, f->leave), spans_join(a, present, f->duty));
    return s;
}

static minutes
cut(struct arena *a, struct spans spans, struct span day)
{
    return spans_length(spans_within(a, spans, day));
}

static void
tell(struct trail *t, const char *rule, const struct law_value *row, const char *label,
     struct spans spans)
{
    minutes length = spans_length(spans);

    if (!length)
        return;
    trail_rule(t, rule, row);
    for (size_t i = 0; i < spans.count; i++)
        trail_span(t, i ? "+" : NULL, NULL, spans.at[i]);
    trail_part(t, "=", label, PART_MINUTES, length);
}

void
day_settle(struct trail *t, struct arena *a, const struct law *law, const struct settle_facts *f,
           struct settled *ret)
{
    struct sheet s = lay_out(a, law, f);
    struct spans regular_night =
        night_within(a, law, f->day, spans_join(a, s.regular, s.holiday_regular));
    struct spans night = night_within(a, law, f->day, s.overtime);

    *ret = (struct settled){ .count = 1, .overtime = spans_length(s.overtime) };
    if (f->kind[0] == DAY_WORKDAY || f->kind[0] == DAY_HOLIDAY)
        ret->planned = spans_length(spans_minus(a, spans_of(a, f->regular), f->breaks));
    for (int i = 0; i < PIECES_MOST; i++) {
        struct span day = work_piece(law, f->day, i);
        struct settled_piece p = {
            .day = day_add(f->day, i),
            .kind = f->kind[i],
            .regular = cut(a, s.regular, day),
            .holiday_regular = cut(a, s.holiday_regular, day),
            .regular_night = cut(a, regular_night, day),
            .overtime = cut(a, s.overtime, day),
            .overtime_night = cut(a, night, day),
            .gap = cut(a, s.gap, day),
            .leave = cut(a, s.leave, day),
            .absence = cut(a, s.absence, day),
            .rest = cut(a, s.rest, day),
            .duty = cut(a, s.duty, day),
            .overtime_spans = spans_within(a, s.overtime, day),
        };

        ret->piece[i] = p;
        if (p.regular || p.holiday_regular || p.overtime || p.gap || p.leave || p.absence ||
            p.rest || p.duty)
            ret->count = (size_t)i + 1;
    }

    const struct law_value *hours = law_at(law, "hours.day", f->day);
    const struct law_value *nightly = law_at(law, "night.from", f->day);
    const struct law_value *split = law_at(law, "calendar.split-midnight", f->day);
    tell(t, "WT-BASE", hours, "word.regular", s.regular);
    tell(t, "PAY-HOLIDAY", hours, "word.holiday-regular", s.holiday_regular);
    tell(t, "OT-COUNT", law_at(law, "overtime.ordered", f->day), "word.overtime", s.overtime);
    tell(t, "PAY-NIGHT", nightly, "word.overtime-night", night);
    tell(t, "PAY-NIGHT", law_at(law, "pay.night-work", f->day), "word.regular-night",
         regular_night);
    tell(t, "OT-RECORD", law_at(law, "overtime.record.objective", f->day), "word.gap", s.gap);
    tell(t, "WT-LEAVE", hours, "word.leave", s.leave);
    tell(t, "PAY-DEDUCT", hours, "word.absence", s.absence);
    if (ret->count > 1) {
        trail_rule(t, "U-DAY", split);
        for (size_t i = 0; i < ret->count; i++)
            trail_on(t, i ? "+" : NULL, NULL, ret->piece[i].day, PART_MINUTES,
                     ret->piece[i].overtime);
        trail_part(t, "=", "word.overtime", PART_MINUTES, ret->overtime);
    }
}

/* Kept in sight of clang and gcc alike: no record reaches beyond the last piece. */
_Static_assert(PIECES_MOST *MINUTES_A_DAY >= CLOCK(99, 59), "a clock of 99:59 has its piece");
