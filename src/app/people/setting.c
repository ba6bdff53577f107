/* How is a setting of a unit written, and may the office set it? */
#include "app/people/setting.h"

#include <string.h>
#include <strings.h>

#include "law/flextime.h"

enum { DEEPEST = 16 }; /* units above each other */

static const struct fault *
setting_span(struct look *q, const struct input *in, const char *text, const char **ret)
{
    struct arena *a = look_arena(q);
    const char *dash = strpbrk(text, "-~");
    struct span span;
    bool begins;

    if (!dash)
        dash = strstr(text, "〜");
    if (!dash || !clock_read(arena_copy(a, text, (size_t)(dash - text)), &span.from) ||
        !clock_read(dash + (*dash == '-' || *dash == '~' ? 1 : strlen("〜")), &span.until) ||
        span.until <= span.from)
        return input_fault(q, in, "value", "people.setting.span");
    const char *wrong = span_wrong(span, &begins);
    if (wrong)
        return input_fault(q, in, "value", wrong);
    *ret = arena_text(a, "%s-%s", clock_text(a, span.from), clock_text(a, span.until));
    return NULL;
}

/* Several, with commas. */
static const struct fault *
setting_spans(struct look *q, const struct input *in, const char *text, const char **ret)
{
    struct arena *a = look_arena(q);
    struct text all = { .arena = a };

    for (size_t n; *text; text += n + (text[n] == ',')) {
        const char *one = NULL;

        n = strcspn(text, ",");
        TRY(setting_span(q, in, arena_copy(a, text, n), &one));
        text_addf(&all, "%s%s", all.size ? "," : "", one);
    }
    *ret = text_done(&all);
    return NULL;
}

/* 7条1項1号: hours of about four have no break. */
static bool
is_none(const char *text)
{
    static const char *const words[] = { "なし", "無し", "無", "休憩なし", "none", "no" };

    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcasecmp(text, words[i]))
            return true;
    return false;
}

/* A setting that is a time, a span, a day or a number is kept in one spelling. */
const struct fault *
setting_value(struct look *q, const struct input *in, const char *key, const char **ret)
{
    struct arena *a = look_arena(q);
    const char *text = input_text(in, "value");
    minutes from;
    int64_t n;

    if (!strcmp(key, "allotment.break") && is_none(text)) {
        *ret = "none";
        return NULL;
    }
    if (!strcmp(key, "allotment.break") || !strcmp(key, "flex.core"))
        return setting_spans(q, in, text, ret);
    if (!strcmp(key, "flex.epoch")) {
        struct day day;
        if (!day_parse(text, &day))
            return input_fault(q, in, "value", "form.day.unknown");
        *ret = day_iso(a, day);
        return NULL;
    }
    if (!strncmp(key, "allotment.", 10) || !strcmp(key, "tap.turn") ||
        !strcmp(key, "tap.longest")) {
        if (!clock_read(text, &from))
            return input_fault(q, in, "value", "form.clock.unknown");
        if (from > CLOCK_LATEST)
            return input_fault(q, in, "value", "form.clock.day");
        *ret = clock_text(a, from);
        return NULL;
    }
    bool weekday = !strcmp(key, "flex.exempt"), weeks = !strcmp(key, "flex.weeks");
    bool cells = !strcmp(key, "cells.least");
    int64_t least = weekday || weeks ? 1 : 0, most = weekday ? 5 : 10000;
    if (cells && text_number(text, &n) && n < 10)
        return input_fault(q, in, "value", "people.setting.cells");
    if (!text_number(text, &n) || n < least || n > most)
        return input_fault(q, in, "value", "form.number.unknown");
    *ret = arena_text(a, "%lld", (long long)n);
    return NULL;
}

const struct fault *
setting_inherited(struct act *a, int64_t unit, const char *key, struct day day, const char **ret)
{
    static const char own[] = "SELECT value FROM fact_own_setting WHERE unit = $1 AND key = $2"
                              " AND $3 BETWEEN valid_from AND valid_to";
    static const char above[] = "SELECT COALESCE(parent, 0) AS parent FROM fact_unit"
                                " WHERE unit = $1 AND $2 BETWEEN valid_from AND valid_to";

    *ret = NULL;
    for (int i = 0; unit && i < DEEPEST && !*ret; i++) {
        struct rows *r = fact_rows(a, own, VALUES(I(unit), T(key), I(day.ymd)));

        if (rows_next(r, NULL)) {
            *ret = rows_text(r, "value");
            db_close(r);
        }
        TRY(rows_fault(r));
        TRY(fact_int(a, above, VALUES(I(unit), I(day.ymd)), "parent", &unit));
    }
    return NULL;
}

/* "12:00-13:00,…" as setting_value() keeps it. */
static struct spans
kept_spans(struct arena *a, const char *text)
{
    struct spans all = { 0 };

    for (size_t n; text && *text; text += n + (text[n] == ',')) {
        struct span one;

        n = strcspn(text, ",");
        char *part = arena_copy(a, text, n), *dash = strchr(part, '-');
        if (!dash)
            continue;
        *dash = '\0';
        if (clock_read(part, &one.from) && clock_read(dash + 1, &one.until))
            all = spans_join(a, all, (struct spans){ &one, 1 });
    }
    return all;
}

/* What the law says of one kind of bound, over the classes of staff. */
struct bounds {
    const char *least, *most; /* keys without the class */
    const char *fault;
};

static const char *const classes[] = { "general", "care", "researcher", "specialist" };

static const struct law_value *
of_class(struct arena *a, const struct law *law, const char *key, size_t class, struct day day)
{
    return law_at(law, arena_text(a, "%s.%s", key, classes[class]), day);
}

/* "2:00-4:00 (人事院規則15―14 3条1項4号, 2025-04-01)": of everybody, or of the first that has any.
 */
static const struct fault *
refused(struct act *a, const struct bounds *b, const char *seen, struct day day)
{
    struct arena *arena = look_arena(act_look(a));
    const struct law *law = look_law(act_look(a));
    struct fault *f = arena_take(arena, sizeof *f);

    *f = (struct fault){ FAULT_FORM, b->fault, "value", seen, NULL, NULL };
    for (size_t i = 0; i < COUNT(classes) && !f->limit; i++) {
        const struct law_value *least = of_class(arena, law, b->least, i, day);
        const struct law_value *most = of_class(arena, law, b->most, i, day);
        bool weeks = !strcmp(b->least, "flex.unit.least");

        if (!least || !most)
            continue;
        f->limit =
            weeks ? arena_text(arena, "%d-%d (%s, %s)", 1, (int)most->value, most->cite,
                               day_iso(arena, day))
                  : arena_text(arena, "%s-%s (%s, %s)", clock_text(arena, (minutes)least->value),
                               clock_text(arena, (minutes)most->value), most->cite,
                               day_iso(arena, day));
    }
    return f;
}

/* Is there flextime at all, and does some class have what is set? */
static bool
may_set(struct arena *a, const struct law *law, struct day day, enum flex_fault fault,
        struct spans core, struct spans breaks, minutes least, bool *ret_spoken)
{
    struct span standard = breaks.count ? breaks.at[0] : (struct span){ 0 };
    bool allowed = false;

    *ret_spoken = false;
    for (size_t i = 0; i < COUNT(classes); i++) {
        *ret_spoken |= of_class(a, law, "flex.core.least", i, day) != NULL;
        allowed |=
            !(flex_params_check(a, law, day, (enum flex_class)i, core, standard, least) & fault);
    }
    return allowed;
}

static const struct fault *
lawful_on(struct act *a, int64_t unit, const char *key, const char *value, struct day day)
{
    static const struct bounds core_bounds = { "flex.core.least", "flex.core.most",
                                               "people.setting.core" };
    static const struct bounds break_bounds = { "flex.core.least", "flex.core.most",
                                                "people.setting.core_break" };
    static const struct bounds least_bounds = { "flex.day.least", "flex.day.most",
                                                "people.setting.day_least" };
    static const struct bounds weeks_bounds = { "flex.unit.least", "flex.unit.most",
                                                "people.setting.weeks" };
    struct arena *arena = look_arena(act_look(a));
    const struct law *law = look_law(act_look(a));
    const char *core = value, *breaks = value;
    int64_t n = 0;
    bool spoken;

    if (!strcmp(key, "flex.day-least")) {
        if (text_number(value, &n) &&
            !may_set(arena, law, day, FLEX_FAULT_MINDAY, (struct spans){ 0 }, (struct spans){ 0 },
                     (minutes)n, &spoken) &&
            spoken)
            return refused(a, &least_bounds, value, day);
        return NULL;
    }
    if (!strcmp(key, "flex.weeks")) {
        bool allowed = false;

        spoken = false;
        for (size_t i = 0; i < COUNT(classes); i++) {
            const struct law_value *most = of_class(arena, law, "flex.unit.most", i, day);

            spoken |= most != NULL;
            allowed |= most && text_number(value, &n) && n >= 1 && law_allows(most, n);
        }
        return spoken && !allowed ? refused(a, &weeks_bounds, value, day) : NULL;
    }
    bool of_break = !strcmp(key, "allotment.break");
    TRY(setting_inherited(a, unit, of_break ? "flex.core" : "allotment.break", day,
                          of_break ? &core : &breaks));
    if (!core)
        return NULL;
    if (!breaks)
        breaks = "12:00-13:00";
    if (!may_set(arena, law, day, FLEX_FAULT_CORE, kept_spans(arena, core),
                 kept_spans(arena, breaks), 0, &spoken) &&
        spoken)
        return refused(a, of_break ? &break_bounds : &core_bounds, value, day);
    return NULL;
}

const struct fault *
setting_lawful(struct act *a, int64_t unit, const char *key, const char *value, int32_t from,
               int32_t to)
{
    const struct law *law = look_law(act_look(a));
    const struct law_value *row;

    TRY(setting_bounds(a, unit, key, value, (struct day){ from }));
    if (strcmp(key, "flex.core") != 0 && strcmp(key, "flex.day-least") != 0 &&
        strcmp(key, "flex.weeks") != 0 && strcmp(key, "allotment.break") != 0)
        return NULL;
    TRY(lawful_on(a, unit, key, value, (struct day){ from }));
    for (size_t i = 0; (row = law_row(law, i)); i++)
        if (!strncmp(row->key, "flex.", 5) && row->from.ymd > from && row->from.ymd <= to)
            TRY(lawful_on(a, unit, key, value, row->from));
    return NULL;
}
