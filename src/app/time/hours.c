/* Which hours are asked of somebody on a day that nobody has settled yet? */
#include "app/time/days.h"

#include <string.h>

enum { LAST_DAY = 21991231 }; /* a word without an end */

struct hours_said {
    const char *key, *value; /* key NULL: laid for the officer alone, value are the breaks */
    int64_t depth, moved, id;
    struct day from, until, home_from, home_until;
    struct span span;
};

void
hours_add(struct look *q, struct rows *r, struct hours *h)
{
    h->said = arena_grown(look_arena(q), h->said, h->count, sizeof *h->said);
    h->said[h->count++] = (struct hours_said){
        .key = rows_text(r, "key"),
        .value = rows_text(r, "value"),
        .depth = rows_int(r, "depth"),
        .moved = rows_int(r, "moved"),
        .id = rows_int(r, "id"),
        .from = { (int32_t)rows_int(r, "valid_from") },
        .until = { (int32_t)rows_int(r, "valid_to") },
        .home_from = { (int32_t)rows_int(r, "home_from") },
        .home_until = { (int32_t)rows_int(r, "home_to") },
        .span = { (minutes)rows_int(r, "from_minute"), (minutes)rows_int(r, "until_minute") },
    };
}

const struct fault *
hours_load(struct look *q, int64_t officer, struct hours *ret)
{
    struct rows *r = seen_rows(q, &thing_hours, "WHERE officer = $1 ORDER BY depth, id DESC",
                               VALUES(I(officer)));

    *ret = (struct hours){ 0 };
    while (rows_next(r, NULL))
        hours_add(q, r, ret);
    return rows_fault(r);
}

static bool
holds(const struct hours_said *s, struct day day)
{
    return s->from.ymd <= day.ymd && day.ymd <= s->until.ymd &&
           (!s->key || (s->home_from.ymd <= day.ymd && day.ymd <= s->home_until.ymd));
}

/* The nearest unit's word; NULL where nobody said anything. */
static const char *
said(const struct hours *h, const char *key, struct day day)
{
    const struct hours_said *best = NULL;

    for (size_t i = 0; i < h->count; i++) {
        const struct hours_said *s = &h->said[i];
        if (s->key && !strcmp(s->key, key) && holds(s, day) && (!best || s->depth < best->depth))
            best = s;
    }
    return best ? best->value : NULL;
}

static minutes
said_minutes(const struct hours *h, const char *key, struct day day, minutes otherwise)
{
    const char *text = said(h, key, day);
    minutes m;
    int64_t n;

    if (!text)
        return otherwise;
    if (strchr(text, ':'))
        return clock_read(text, &m) ? m : otherwise;
    return text_number(text, &n) && n >= 0 && n <= CLOCK(99, 59) ? (minutes)n : otherwise;
}

/* A single day's word before a longer one's, the later before the earlier. */
static const struct hours_said *
own(const struct hours *h, struct day day)
{
    const struct hours_said *best = NULL;

    for (size_t i = 0; i < h->count; i++) {
        const struct hours_said *s = &h->said[i];
        if (s->key || !holds(s, day))
            continue;
        bool single = s->from.ymd == s->until.ymd;
        bool best_single = best && best->from.ymd == best->until.ymd;
        if (!best || single > best_single || (single == best_single && s->id > best->id))
            best = s;
    }
    return best;
}

struct day
hours_next(const struct hours *h, struct day day)
{
    struct day best = { 0 };

    for (size_t i = 0; i < h->count; i++) {
        const struct hours_said *s = &h->said[i];
        bool single = s->from.ymd == s->until.ymd;
        struct day last = s->key && s->home_until.ymd < s->until.ymd ? s->home_until : s->until;
        struct day first = s->key && s->home_from.ymd > s->from.ymd ? s->home_from : s->from;

        if (single)
            continue;
        if (first.ymd > day.ymd && (!best.ymd || first.ymd < best.ymd))
            best = first;
        if (last.ymd >= day.ymd && last.ymd < LAST_DAY && (!best.ymd || last.ymd < best.ymd))
            best = day_add(last, 1);
    }
    return best;
}

void
hours_plan(struct look *q, const struct hours *h, struct day day, struct plan *ret)
{
    const struct hours_said *mine = own(h, day);
    struct arena *a = look_arena(q);

    *ret = (struct plan){ .from = -1, .until = -1, .moved = mine ? (unsigned)mine->moved : 0 };
    ret->ruling = day_ruling(look_law(q), day, ret->moved);
    if (ret->ruling.kind == DAY_WEEKOFF || ret->ruling.kind == DAY_ZERO_ALLOC)
        return;
    if (mine && mine->span.from < mine->span.until) {
        ret->from = mine->span.from;
        ret->until = mine->span.until;
        /* Hours of the officer's own say their breaks with them, or that there are none. */
        if (mine->value)
            spans_read(a, mine->value, &ret->breaks);
        return;
    }
    ret->from = said_minutes(h, "allotment.start", day, CLOCK(8, 30));
    ret->until = said_minutes(h, "allotment.end", day, CLOCK(17, 15));
    const char *breaks = said(h, "allotment.break", day);
    if (!breaks || !spans_read(a, breaks, &ret->breaks))
        spans_read(a, "12:00-13:00", &ret->breaks);
}

void
hours_rules(struct look *q, const struct hours *h, struct day day, struct presence_rules *ret)
{
    (void)q;
    ret->longest = said_minutes(h, "tap.longest", day, HOURS(24));
    ret->turn = said_minutes(h, "tap.turn", day, CLOCK(5, 0));
    ret->apart = said_minutes(h, "tap.apart", day, 10);
}

void
holidays_doc(struct look *q, struct day from, struct day until, struct doc *d)
{
    struct doc *list = NULL;

    for (int year = day_year(from); year <= day_year(until); year++) {
        if (law_holidays_known(look_law(q), day_of(year, 1, 1)))
            continue;
        list = list ? list : doc_list(d, "holidays_unknown");
        doc_int(doc_row(list), "year", year);
    }
    if (!list)
        doc_null(d, "holidays_unknown");
}
