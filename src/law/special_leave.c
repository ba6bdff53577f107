#include "law/special_leave.h"

#include "law/childcare.h"

static const struct {
    const char *rule, *key, *more_key;
    bool yearly, consecutive, hourly;
} items[SPECIAL_ITEMS] = {
    [SPECIAL_VOTE] = { "SL-VOTE", "special.vote", NULL, false, false, false },
    [SPECIAL_WITNESS] = { "SL-WITNESS", "special.witness", NULL, false, false, false },
    [SPECIAL_DONOR] = { "SL-DONOR", "special.donor", NULL, false, false, false },
    [SPECIAL_VOLUNTEER] = { "SL-VOLUNTEER", "special.volunteer", NULL, true, false, false },
    [SPECIAL_WEDDING] = { "SL-WEDDING", "special.wedding", NULL, false, true, false },
    [SPECIAL_FERTILITY] = { "SL-FERTILITY", "special.fertility", "special.fertility.more", true,
                            false, true },
    [SPECIAL_PRENATAL] = { "SL-PRENATAL", "special.prenatal", NULL, false, true, false },
    [SPECIAL_POSTNATAL] = { "SL-POSTNATAL", "special.postnatal", NULL, false, true, false },
    [SPECIAL_NURSING] = { "SL-NURSING", "special.nursing", NULL, false, false, false },
    [SPECIAL_BIRTH] = { "SL-BIRTH", "special.birth", NULL, false, false, true },
    [SPECIAL_CHILDCARE] = { "SL-CHILDCARE", "special.childcare", NULL, false, false, true },
    [SPECIAL_CHILDNURSE] = { "SL-CHILDNURSE", "special.childnurse", "special.childnurse.two", true,
                             false, true },
    [SPECIAL_SHORTCARE] = { "SL-SHORTCARE", "special.shortcare", "special.shortcare.two", true,
                            false, true },
    [SPECIAL_BEREAVEMENT] = { "SL-BEREAVEMENT", NULL, NULL, false, true, false },
    [SPECIAL_MEMORIAL] = { "SL-MEMORIAL", "special.memorial", NULL, false, false, false },
    [SPECIAL_SUMMER] = { "SL-SUMMER", "special.summer", NULL, true, false, false },
    [SPECIAL_DISASTER] = { "SL-DISASTER", "special.disaster", NULL, false, true, false },
    [SPECIAL_COMMUTE] = { "SL-COMMUTE", "special.commute", NULL, false, false, false },
    [SPECIAL_RETURN] = { "SL-RETURN", "special.return", NULL, false, false, false },
};

static const struct {
    const char *key, *more;
} kin_keys[KIN_COUNT] = {
    [KIN_SPOUSE] = { "bereavement.spouse", NULL },
    [KIN_PARENT] = { "bereavement.parent", NULL },
    [KIN_CHILD] = { "bereavement.child", NULL },
    [KIN_GRANDPARENT] = { "bereavement.grandparent", "bereavement.grandparent.rites" },
    [KIN_GRANDCHILD] = { "bereavement.grandchild", NULL },
    [KIN_SIBLING] = { "bereavement.sibling", NULL },
    [KIN_UNCLE_AUNT] = { "bereavement.uncle-aunt", "bereavement.uncle-aunt.rites" },
    [KIN_PARENT_IN_LAW] = { "bereavement.parent-in-law", "bereavement.parent-in-law.shared" },
    [KIN_CHILD_IN_LAW] = { "bereavement.child-in-law", "bereavement.child-in-law.shared" },
    [KIN_GRANDPARENT_IN_LAW] = { "bereavement.grandparent-in-law",
                                 "bereavement.grandparent-in-law.shared" },
    [KIN_SIBLING_IN_LAW] = { "bereavement.sibling-in-law", "bereavement.sibling-in-law.shared" },
    [KIN_UNCLE_AUNT_SPOUSE] = { "bereavement.uncle-aunt-spouse", NULL },
};

const char *
special_rule(enum special item)
{
    return items[item].rule;
}

bool
period_holds(struct period p, struct day day)
{
    return (!p.first.ymd || day.ymd >= p.first.ymd) && (!p.last.ymd || day.ymd <= p.last.ymd);
}

static const struct law_value *
kin_row(const struct law *law, struct day day, enum kin kin, bool more)
{
    const struct law_value *row =
        more && kin_keys[kin].more ? law_at(law, kin_keys[kin].more, day) : NULL;

    return row ? row : law_at(law, kin_keys[kin].key, day);
}

int
bereavement_days(const struct law *law, struct day day, enum kin kin, bool more)
{
    const struct law_value *row = kin_row(law, day, kin, more);

    return row ? (int)row->value : 0;
}

static struct day
weeks_before(const struct law *law, const char *key, struct day on, struct day expected)
{
    return day_add(expected, -7 * (int)law_number(law, key, on, 0));
}

/* 10号: 「出産の日後8週間」, from 2022-10-01 「出産の日以後1年」, which counts the day of birth. */
static struct day
childcare_last(const struct law *law, struct day on, struct day birth)
{
    const struct law_value *weeks = law_at(law, "special.childcare.weeks", on);
    const struct law_value *years = law_at(law, "special.childcare.years", on);

    if (years)
        return months_last(birth, 12 * (int)years->value);
    return weeks ? day_add(birth, 7 * (int)weeks->value) : birth;
}

/* 「…の日後1月」 is counted from the day after (民法140条): of 28 February it ends on 31 March. */
static struct day
months_after(struct day day, int months)
{
    return months_last(day_add(day, 1), months);
}

static struct period
window_of(const struct law *law, const struct special_facts *f)
{
    struct day expected = f->expected.ymd ? f->expected : f->event;
    struct period w = { { 0 }, { 0 } };

    if (f->item == SPECIAL_SUMMER) {
        bool busy = f->busy && law_at(law, "special.summer.busy.first", f->on);
        const char *first = busy ? "special.summer.busy.first" : "special.summer.first";
        const char *last = busy ? "special.summer.busy.last" : "special.summer.last";

        return (struct period){ day_of_mmdd(day_year(f->on), law_number(law, first, f->on, 101)),
                                day_of_mmdd(day_year(f->on), law_number(law, last, f->on, 101)) };
    }
    if (!f->event.ymd && !f->expected.ymd)
        return w;
    switch (f->item) {
    case SPECIAL_WEDDING:
        w.first = day_add(f->event, -(int)law_number(law, "special.wedding.before", f->on, 0));
        w.last = months_after(f->event, (int)law_number(law, "special.wedding.after", f->on, 0));
        break;
    case SPECIAL_PRENATAL:
        w.first = weeks_before(law, f->multiple ? "special.prenatal.multiple" : "special.prenatal",
                               f->on, expected);
        w.last = f->event.ymd ? f->event : expected;
        break;
    case SPECIAL_POSTNATAL: /* 「出産の日の翌日から8週間」 */
        w.first = day_add(f->event, 1);
        w.last = day_add(f->event, 7 * (int)law_number(law, "special.postnatal", f->on, 0));
        break;
    case SPECIAL_BIRTH:
        w.first = f->admitted.ymd ? f->admitted : f->event;
        w.last = day_add(f->event, 7 * (int)law_number(law, "special.birth.after", f->on, 0));
        break;
    case SPECIAL_CHILDCARE:
        w.first = weeks_before(
            law, f->multiple ? "special.childcare.before.multiple" : "special.childcare.before",
            f->on, expected);
        w.last = childcare_last(law, f->on, f->event.ymd ? f->event : expected);
        break;
    case SPECIAL_NURSING: /* 「生後1年に達しない子」 */
        w.first = f->event;
        w.last = day_add(
            months_last(f->event, 12 * (int)law_number(law, "special.nursing.child", f->on, 0)),
            -1);
        break;
    case SPECIAL_CHILDNURSE:
        w.first = f->event;
        w.last = childnurse_until(law, f->event, f->on);
        break;
    case SPECIAL_MEMORIAL:
        w.first = f->event;
        w.last =
            months_after(f->event, 12 * (int)law_number(law, "special.memorial.years", f->on, 0));
        break;
    default:
        break;
    }
    return w;
}

void
special_leave(struct trail *t, const struct law *law, const struct special_facts *f,
              struct special_ruling *ret)
{
    const struct law_value *row = f->item == SPECIAL_BEREAVEMENT
                                      ? kin_row(law, f->on, f->kin, f->more)
                                      : law_at(law, items[f->item].key, f->on);

    *ret = (struct special_ruling){ .rule = items[f->item].rule };
    if (!row)
        return;
    ret->exists = true, ret->cite = row->cite, ret->status = row->status;
    ret->as_needed = row->unit == UNIT_YES;
    ret->yearly = items[f->item].yearly, ret->consecutive = items[f->item].consecutive;
    ret->hourly = items[f->item].hourly;
    ret->no_approval = f->item == SPECIAL_PRENATAL || f->item == SPECIAL_POSTNATAL;
    ret->window = window_of(law, f);
    trail_rule(t, ret->rule, row);
    trail_bound(t, "word.length", row);

    if (row->unit == UNIT_DAYS)
        ret->days = (int)row->value;
    else if (row->unit == UNIT_WEEKS)
        ret->days = day_between(ret->window.first, ret->window.last) + 1;
    else if (row->unit == UNIT_MINUTES)
        ret->a_day = (minutes)row->value,
        ret->times = (int)law_number(law, "special.nursing.times", f->on, 0);
    if (f->more && items[f->item].more_key) {
        const struct law_value *more = law_at(law, items[f->item].more_key, f->on);

        /* 出生サポート: five more.  子の看護 and 短期介護: ten in all. */
        if (more)
            ret->days = (int)more->value + (f->item == SPECIAL_FERTILITY ? ret->days : 0);
        trail_bound(t, "word.length-more", more);
    }
    if (f->item == SPECIAL_BEREAVEMENT)
        ret->days += f->travel;
    if (ret->window.first.ymd)
        trail_on(t, "、", "word.window-from", ret->window.first, PART_WORD, 0);
    if (ret->window.last.ymd)
        trail_on(t, NULL, "word.window-until", ret->window.last, PART_WORD, 0);
}

bool
summer_leave(const struct law *law, struct day day, bool busy, unsigned moved)
{
    struct special_facts f = { .item = SPECIAL_SUMMER, .on = day, .busy = busy };

    /* 「週休日、休日及び代休日を除いて」, from 2025-04-01 days without hours too. */
    return law_at(law, "special.summer", day) && period_holds(window_of(law, &f), day) &&
           day_ruling(law, day, moved).kind == DAY_WORKDAY;
}

struct day
childnurse_until(const struct law *law, struct day birth, struct day on)
{
    return child_until(law, birth,
                       law_at(law, "child.grade3.years", on) ? CHILD_GRADE3 : CHILD_SCHOOL);
}

struct finding
memorial_year(const struct law *law, struct day on, struct day death)
{
    const struct law_value *row = law_at(law, "special.memorial.years", on);
    int years = 0;

    while (months_after(death, 12 * years).ymd < on.ymd)
        years++; /* a part of a year is a year begun */
    return finding_of(law, "SL-MEMORIAL", row, years);
}

struct finding
special_left(const struct law *law, const struct special_ruling *r, struct day on, minutes used)
{
    const struct law_value *day = law_at(law, "special.day", on);
    struct law_value most = { .bound = BOUND_MOST, .cite = r->cite, .status = r->status };

    if (!r->exists || r->as_needed || !day)
        return finding_silent(law, r->rule);
    most.value = r->days * day->value;
    return finding_of(law, r->rule, &most, used);
}
