/* Which working pattern had an officer, and from which day? */
#include "app/time/shape.h"

#include <string.h>

#include "app/people/people.h"
#include "app/time/facts.h"
#include "desk/known.h"

enum { A_WEEK = 7 };

struct staff {
    struct facts_spell *at; /* number: enum shape_staff */
    size_t count;
    struct facts_spell *manager; /* 管理職員等 */
    size_t managers;
};

/* A dated category that leave or pay asks about. */
static void
add_category(struct arena *a, const struct facts_spell *row, struct staff *staff,
             struct shapes *shapes)
{
    bool shift = !strcmp(row->text, "shift");
    bool manager = !strcmp(row->text, "manager_class");
    bool childcare = !strcmp(row->text, "childcare_short_time_officer");
    struct facts_spell **list = shift ? &shapes->shift : manager ? &staff->manager : &staff->at;
    size_t *count = shift ? &shapes->shifts : manager ? &staff->managers : &staff->count;

    if (!shift && !manager && !childcare && strcmp(row->text, "short_time_officer") != 0)
        return;
    struct facts_spell *more = arena_array(a, *count + 1, sizeof *more);
    if (*count)
        memcpy(more, *list, *count * sizeof *more);
    more[*count] = *row;
    more[*count].number = childcare ? SHAPE_CHILDCARE : SHAPE_SHORT_TIME;
    *list = more, ++*count;
}

/* As they are seen; a page that looks back reads them as they were known. */
static const struct fault *
load_categories(struct look *q, int64_t officer, struct staff *staff, struct shapes *shapes)
{
    static const char seen[] = "WHERE officer = $1 AND live = 1 ORDER BY valid_from, id";
    static const char known[] = "SELECT id, category, valid_from, valid_to FROM fact_category"
                                " WHERE officer = $1 ORDER BY valid_from, id";
    const struct value *values = VALUES(I(officer));
    struct rows *r =
        look_known(q) ? known_rows(q, known, values) : seen_rows(q, &category_thing, seen, values);

    while (rows_next(r, NULL)) {
        struct facts_spell row = {
            .text = rows_text(r, "category"),
            .from = { (int32_t)rows_int(r, "valid_from") },
            .until = { (int32_t)rows_int(r, "valid_to") },
        };
        add_category(look_arena(q), &row, staff, shapes);
    }
    return rows_fault(r);
}

static enum shape_staff
staff_on(const struct staff *staff, struct day day)
{
    for (size_t i = 0; i < staff->count; i++)
        if (staff->at[i].from.ymd <= day.ymd && day.ymd <= staff->at[i].until.ymd)
            return (enum shape_staff)staff->at[i].number;
    return SHAPE_FULL;
}

/* Minutes that were asked of each of seven days; a holiday has its hours as well. */
static void
week_from(struct look *q, const struct hours *hours, struct day first, minutes week[A_WEEK])
{
    struct arena *a = look_arena(q);

    for (int i = 0; i < A_WEEK; i++) {
        struct plan plan;

        hours_plan(q, hours, day_add(first, i), &plan);
        struct span span = { plan.from, plan.until };
        week[i] = plan.from < 0
                      ? 0
                      : spans_length(spans_minus(a, (struct spans){ &span, 1 }, plan.breaks));
    }
}

static void
add_shape(struct arena *a, struct shapes *s, const struct leave_shape *shape)
{
    if (s->count && leave_shape_same(&s->at[s->count - 1], shape))
        return;
    struct leave_shape *more = arena_array(a, s->count + 1, sizeof *more);
    if (s->count)
        memcpy(more, s->at, s->count * sizeof *more);
    more[s->count++] = *shape;
    s->at = more;
}

/*
 * Week by week from the day on which the category or the hours begin to hold.  A week whose hours
 * make no pattern of the law (one with a 振替, or cut by a change of hours) keeps the one before.
 */
static void
walk(struct look *q, const struct law *law, const struct hours *hours, const struct staff *staff,
     struct day from, struct day until, struct shapes *ret)
{
    struct day day = from;

    while (day.ymd <= until.ymd) {
        struct day next = day_add(day, A_WEEK), cut = hours_next(hours, day);
        enum shape_staff kind = staff_on(staff, day);
        minutes week[A_WEEK] = { 0 };
        struct leave_shape shape;

        for (size_t i = 0; i < staff->count; i++) {
            struct day after =
                staff->at[i].until.ymd < until.ymd ? day_add(staff->at[i].until, 1) : next;
            if (staff->at[i].from.ymd > day.ymd && staff->at[i].from.ymd < next.ymd)
                next = staff->at[i].from;
            if (after.ymd > day.ymd && after.ymd < next.ymd)
                next = after;
        }
        if (cut.ymd && cut.ymd < next.ymd)
            next = cut;
        if (kind != SHAPE_FULL)
            week_from(q, hours, day, week);
        leave_shape_of(law, day, kind, week, &shape);
        shape.from = day;
        bool kept = kind != SHAPE_FULL && shape.staff == SHAPE_FULL && ret->count &&
                    ret->at[ret->count - 1].staff == kind;
        if (!kept)
            add_shape(look_arena(q), ret, &shape);
        day = next;
    }
}

const struct fault *
shapes_load(struct look *q, int64_t officer, const struct law *law, const struct hours *hours,
            struct day from, struct day until, struct shapes *ret)
{
    struct staff staff = { 0 };

    *ret = (struct shapes){ 0 };
    TRY(load_categories(q, officer, &staff, ret));
    if (staff.count)
        walk(q, law, hours, &staff, from, until, ret);
    return NULL;
}

bool
shapes_shift(const struct shapes *s, struct day day)
{
    for (size_t i = 0; i < s->shifts; i++)
        if (s->shift[i].from.ymd <= day.ymd && day.ymd <= s->shift[i].until.ymd)
            return true;
    return false;
}

const struct fault *
pay_staff_load(struct look *q, const struct seen *who, struct days *days)
{
    struct look *facts = look_known(q) ? q : look_facts(q, who);
    struct staff *staff = arena_take(look_arena(q), sizeof *staff);
    struct shapes unused = { 0 };

    *staff = (struct staff){ 0 };
    days->staff = staff;
    return load_categories(facts, who->officer, staff, &unused);
}

bool
short_time_on(const struct days *days, struct day day)
{
    return days->staff && staff_on(days->staff, day) != SHAPE_FULL;
}

bool
manager_on(const struct days *days, struct day day)
{
    for (size_t i = 0; days->staff && i < days->staff->managers; i++)
        if (days->staff->manager[i].from.ymd <= day.ymd &&
            day.ymd <= days->staff->manager[i].until.ymd)
            return true;
    return false;
}
