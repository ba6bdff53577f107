#include "law/sick_leave.h"

struct day
sick_last_day(const struct law *law, struct day start, int used)
{
    const struct law_value *row = law_at(law, "sick.days", start);

    return row ? day_add(start, (int)row->value - used - 1) : (struct day){ 0 };
}

bool
sick_ceiling(const struct law *law, struct day day, enum sick_class class)
{
    static const char *const keys[] = { "sick.days", "sick.ceiling.temporary",
                                        "sick.ceiling.probation", "sick.ceiling.prosecutor" };

    return law_number(law, keys[class], day, 0) != 0;
}

/* Days of 特定病気休暇: 除外日 are none. */
static int
counted(const struct sick_spell *s)
{
    return day_between(s->first, s->last) + 1 - s->excluded;
}

/* 21条2項: does this spell join what went before it?  Eight days in a row open the door, and who
 * joined once keeps it open: 「この項の規定により…連続しているものとみなされた職員を含む。」 */
static bool
joins(const struct law *law, const struct sick_spell *before, bool joined,
      const struct sick_spell *s)
{
    const struct law_value *spell = law_at(law, "sick.join.spell", s->first);
    const struct law_value *work = law_at(law, "sick.join.work", s->first);

    return spell && work && (joined || law_allows(spell, counted(before))) &&
           !law_allows(work, s->work_days);
}

void
sick_judge(struct trail *t, const struct law *law, const struct sick_spell *spell, size_t count,
           struct sick_ruling *ret)
{
    bool joined = false;

    *ret = (struct sick_ruling){ .finding = finding_silent(law, "SICK-90") };
    if (!count)
        return;

    const struct sick_spell *last = &spell[count - 1];
    const struct law_value *row = law_at(law, "sick.days", last->first);
    if (!row)
        return;
    for (size_t i = 0; i < count; i++) {
        bool fresh = spell[i].different && ret->used >= row->value;

        joined = i && joins(law, &spell[i - 1], joined, &spell[i]);
        if (i && (fresh || !joined))
            ret->used = 0, ret->from = i;
        ret->used += counted(&spell[i]);
    }
    trail_rule(t, "SICK-90", row);
    for (size_t i = ret->from; i < count; i++)
        trail_on(t, i > ret->from ? "+" : NULL, "word.spell", spell[i].first, PART_DAYS,
                 counted(&spell[i]));
    trail_against(t, "word.ceiling", row, true, ret->used);
    ret->finding = finding_of(law, "SICK-90", row, ret->used);
    ret->last = day_add(last->last, (int)row->value - ret->used);
}
