/* Is this question one that can be answered? */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "law/rule_inside.h"

/* The years the house computes with; months before and after them must still be days. */
static const struct day day_first = { 19500101 }, day_last = { 21501231 };

/* No more of a name or value is repeated: who sent a megabyte need not read it again. */
enum { KEY_SAID = 60, VALUE_SAID = 40 };

void
wrong(const struct question *q, const char *key, const char *what, ...)
{
    size_t key_said = utf8_cut(key, strlen(key), KEY_SAID);
    char said[256];
    va_list args;

    if (*q->wrong)
        return;
    va_start(args, what);
    vsnprintf(said, sizeof said, what, args);
    va_end(args);
    *q->wrong = arena_text(q->arena, "%s%s%.*s: %s", q->path, *q->path && *key ? "." : "",
                           (int)key_said, key, said);
}

/* NULL where it is absent; null counts as absent. */
static const struct doc *
value_of(const struct question *q, const char *key)
{
    const struct doc *d = doc_get(q->in, key);

    return d && d->kind != DOC_NULL ? d : NULL;
}

/* What arrived, short enough to repeat. */
static const char *
seen(const struct question *q, const struct doc *d)
{
    switch (d->kind) {
    case DOC_TEXT:
        return arena_text(q->arena, "\"%.*s\"", (int)utf8_cut(d->text.s, d->text.size, VALUE_SAID),
                          d->text.s);
    case DOC_INT:
        return arena_text(q->arena, "%lld", (long long)d->i);
    case DOC_BOOL:
        return d->i ? "true" : "false";
    case DOC_LIST:
        return "a list";
    case DOC_OBJECT:
        return "an object";
    default:
        return "such a number";
    }
}

/* The text itself, or NULL where it is none or holds a NUL. */
static const char *
text_of(const struct doc *d)
{
    return d->kind == DOC_TEXT && strlen(d->text.s) == d->text.size ? d->text.s : NULL;
}

static struct day
day_from(const struct question *q, const char *key, const struct doc *d)
{
    const char *text = text_of(d);
    struct day day = { 0 };

    if (!text || !day_parse(text, &day))
        wrong(q, key, "%s is not a day (YYYY-MM-DD)", seen(q, d));
    else if (day.ymd < day_first.ymd || day.ymd > day_last.ymd)
        wrong(q, key, "%s lies outside 1950 to 2150", seen(q, d));
    return failed(q) ? day_first : day;
}

struct day
in_day_or_none(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);

    return d ? day_from(q, key, d) : (struct day){ 0 };
}

struct day
in_day(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);

    if (d)
        return day_from(q, key, d);
    wrong(q, key, "missing");
    return day_first;
}

static bool
month_parse(const struct question *q, const char *text, struct day *ret)
{
    return strlen(text) == 7 && day_parse(arena_text(q->arena, "%s-01", text), ret) &&
           ret->ymd >= day_first.ymd && ret->ymd <= day_last.ymd;
}

struct day
in_month(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);
    const char *text = d ? text_of(d) : NULL;
    struct day month = day_first;

    if (!d)
        wrong(q, key, "missing");
    else if (!text || !month_parse(q, text, &month))
        wrong(q, key, "%s is not a month (YYYY-MM, 1950 to 2150)", seen(q, d));
    return month;
}

const char *
in_text(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);
    const char *text = d ? text_of(d) : NULL;

    if (!d)
        wrong(q, key, "missing");
    else if (!text)
        wrong(q, key, "%s is not a text", seen(q, d));
    return text ? text : "";
}

int64_t
in_number(const struct question *q, const char *key, int64_t least, int64_t most, int64_t otherwise)
{
    const struct doc *d = value_of(q, key);

    if (!d)
        return otherwise;
    if (d->kind != DOC_INT || d->i < least || d->i > most) {
        wrong(q, key, "%s is not a whole number from %lld to %lld", seen(q, d), (long long)least,
              (long long)most);
        return otherwise;
    }
    return d->i;
}

bool
in_flag(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);

    if (d && d->kind != DOC_BOOL)
        wrong(q, key, "%s is neither true nor false", seen(q, d));
    return d && d->kind == DOC_BOOL && d->i;
}

int
in_choice(const struct question *q, const char *key, const char *const *names)
{
    const struct doc *d = value_of(q, key);
    const char *text = d ? text_of(d) : NULL;
    const char *all = "";

    if (!d) {
        wrong(q, key, "missing");
        return 0;
    }
    for (int i = 0; names[i]; i++) {
        if (text && !strcmp(text, names[i]))
            return i;
        all = arena_text(q->arena, "%s%s%s", all, i ? ", " : "", names[i]);
    }
    wrong(q, key, "%s is none of %s", seen(q, d), all);
    return 0;
}

static minutes
clock_from(const struct question *q, const char *key, const struct doc *d)
{
    const char *text = text_of(d);
    minutes clock = 0;

    if (!text || !clock_parse(text, &clock))
        wrong(q, key, "%s is not a clock (HH:MM)", seen(q, d));
    return clock;
}

minutes
in_clock(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);

    if (d)
        return clock_from(q, key, d);
    wrong(q, key, "missing");
    return 0;
}

const struct doc *
in_list(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);

    if (d && d->kind != DOC_LIST)
        wrong(q, key, "%s is not a list", seen(q, d));
    return d && d->kind == DOC_LIST ? d : NULL;
}

struct spans
in_spans(const struct question *q, const char *key)
{
    const struct doc *list = in_list(q, key);
    size_t count = list ? doc_count(list) : 0, n = 0;
    struct span *at = arena_array(q->arena, count + 1, sizeof *at);

    doc_each (item, list) {
        char *name = arena_text(q->arena, "%s[%zu]", key, n);

        if (item->kind != DOC_LIST || doc_count(item) != 2) {
            wrong(q, name, "not a pair [\"HH:MM\", \"HH:MM\"]");
            break;
        }
        at[n].from = clock_from(q, name, item->in.first);
        at[n].until = clock_from(q, name, item->in.first->next);
        if (at[n].until < at[n].from)
            wrong(q, name, "ends before it begins");
        n++;
    }
    return (struct spans){ at, n };
}

bool
in_day_list_has(const struct question *q, const char *key, struct day day)
{
    const struct doc *list = in_list(q, key);
    bool found = false;
    size_t n = 0;

    doc_each (item, list)
        found |= day_from(q, arena_text(q->arena, "%s[%zu]", key, n++), item).ymd == day.ymd;
    return found;
}

struct overtime_months
in_months(const struct question *q, const char *key)
{
    const struct question part = in_part(q, key);
    struct day first = { 0 }, last = { 0 }, month = { 0 };

    doc_each (item, part.in) {
        if (!month_parse(q, item->key, &month))
            wrong(&part, item->key, "not a month (YYYY-MM, 1950 to 2150)");
        if (failed(q))
            return (struct overtime_months){ 0 };
        if (!first.ymd || month.ymd < first.ymd)
            first = month;
        if (month.ymd > last.ymd)
            last = month;
    }
    if (!first.ymd)
        return (struct overtime_months){ 0 };

    size_t count =
        (size_t)((day_year(last) - day_year(first)) * 12 + day_month(last) - day_month(first) + 1);
    minutes *at = arena_array(q->arena, count, sizeof *at);
    doc_each (item, part.in) {
        month_parse(q, item->key, &month);
        at[(day_year(month) - day_year(first)) * 12 + day_month(month) - day_month(first)] =
            (minutes)in_number(&part, item->key, 0, MONTH_MINUTES_MOST, 0);
    }
    return (struct overtime_months){ first, at, count };
}

struct question
in_part(const struct question *q, const char *key)
{
    const struct doc *d = value_of(q, key);
    struct question part = *q;

    if (d && d->kind != DOC_OBJECT)
        wrong(q, key, "%s is not an object", seen(q, d));
    part.in = d && d->kind == DOC_OBJECT ? d : doc_new(q->arena);
    part.path = arena_text(q->arena, "%s%s%s", q->path, *q->path ? "." : "", key);
    return part;
}

struct question
in_item(const struct question *q, const char *key, const struct doc *item, size_t i)
{
    struct question part = *q;

    part.path = arena_text(q->arena, "%s%s%s[%zu]", q->path, *q->path ? "." : "", key, i);
    part.in = item;
    if (item->kind != DOC_OBJECT) {
        wrong(&part, "", "%s is not an object", seen(q, item));
        part.in = doc_new(q->arena);
    }
    return part;
}

void
in_only(const struct question *q, const char *const *names)
{
    doc_each (d, q->in) {
        bool known = false;

        for (size_t i = 0; names[i] && !known; i++)
            known = !strcmp(d->key, names[i]);
        if (!known)
            wrong(q, *d->key ? d->key : "\"\"", "unknown field");
    }
}
