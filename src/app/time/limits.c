/*
 * Who of a unit is near which limit of overtime?
 *
 * GET /units/{team}/limits     this month, those with the least left first
 *
 * Ruled person by person as their own page is (left.c).  Only people whose record the viewer may
 * read are listed; of whom no month is known, nothing is said.
 */
#include "app/time/days.h"

#include <stdlib.h>
#include <string.h>

enum { YEAR_BACK = 12 };

struct standing {
    int64_t officer;
    const char *name, *post;
    bool known; /* some month of theirs may be read */
    struct doc *limits;
    int worst;    /* badness() of the worst of them */
    int64_t left; /* of the limit that binds first */
};

struct standings {
    struct standing *at;
    size_t count;
};

static const struct fault *
people_of(struct look *q, int64_t unit, struct standings *ret)
{
    struct rows *r =
        seen_rows(q, &thing_board, "WHERE unit = $1 ORDER BY rank, name, id", VALUES(I(unit)));
    struct seen seen;
    size_t room = 0;

    while (rows_next(r, &seen)) {
        if (ret->count == room) {
            struct standing *more =
                arena_array(look_arena(q), room = room ? room * 2 : 16, sizeof *more);
            if (ret->count)
                memcpy(more, ret->at, ret->count * sizeof *more);
            ret->at = more;
        }
        ret->at[ret->count++] = (struct standing){ .officer = seen.officer,
                                                   .name = rows_text(r, "name"),
                                                   .post = rows_text(r, "post") };
    }
    return rows_fault(r);
}

static const struct fault *
known_months(struct look *q, struct day month, struct standing *s)
{
    struct rows *r = seen_rows(
        q, &thing_month, "WHERE officer = $1 AND day BETWEEN $2 AND $3 ORDER BY id LIMIT 1",
        VALUES(I(s->officer), I(day_add_months(month, -YEAR_BACK).ymd), I(month.ymd)));

    while (rows_next(r, NULL))
        s->known = true;
    return rows_fault(r);
}

static int
badness(const char *verdict)
{
    static const char *const order[] = { "within", "unknown", "near", "exempt", "over" };

    for (int i = (int)COUNT(order) - 1; verdict && i > 0; i--)
        if (!strcmp(verdict, order[i]))
            return i;
    return 0;
}

static const struct fault *
rule_on(struct look *q, struct day month, struct standing *s)
{
    struct doc *d = doc_new(look_arena(q));
    bool any = false;

    TRY(time_left(q, s->officer, month, 0, d));
    s->limits = (struct doc *)(uintptr_t)doc_get(doc_get(d, "left"), "limits");
    doc_each (row, s->limits) {
        const struct doc *left = doc_get(row, "left");
        int bad = badness(doc_get_text(row, "verdict"));

        if (bad > s->worst)
            s->worst = bad;
        if (left && left->kind == DOC_MINUTES && (!any || left->i < s->left))
            s->left = left->i, any = true;
    }
    return NULL;
}

static int
worst_first(const void *one, const void *other)
{
    const struct standing *a = one, *b = other;

    if (a->worst != b->worst)
        return b->worst - a->worst;
    if (a->left != b->left)
        return a->left < b->left ? -1 : 1;
    return a->officer < b->officer ? -1 : a->officer > b->officer;
}

const struct fault *
time_limits(struct look *q, const struct seen *unit, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day month = day_month_first(look_today(q));
    struct standings all = { 0 };
    struct doc *team = doc_object(d, "unit"), *list;
    int64_t over = 0, near = 0, ruled = 0;

    (void)in;
    doc_month(d, "month", month);
    doc_int(team, "id", unit->id);
    struct rows *r = seen_rows(q, &thing_team, "WHERE id = $1", VALUES(I(unit->id)));
    while (rows_next(r, NULL))
        doc_text(team, "name", rows_text(r, "name"));
    TRY(rows_fault(r));
    TRY(people_of(q, unit->id, &all));
    for (size_t i = 0; i < all.count; i++) {
        TRY(known_months(q, month, &all.at[i]));
        if (all.at[i].known)
            TRY(rule_on(q, month, &all.at[i]));
    }
    if (all.count)
        qsort(all.at, all.count, sizeof *all.at, worst_first);
    list = doc_list(d, "rows");
    for (size_t i = 0; i < all.count; i++) {
        const struct standing *s = &all.at[i];

        if (!s->known || !s->limits)
            continue;
        struct doc *row = doc_row(list);
        doc_int(row, "officer", s->officer);
        doc_text(row, "name", s->name);
        doc_text(row, "post", s->post);
        doc_put(row, "limits", s->limits);
        doc_text(row, "href",
                 arena_text(a, "/people/%lld/%s/why", (long long)s->officer,
                            arena_copy(a, day_iso(a, month), 7)));
        ruled++;
        over += s->worst == badness("over");
        near += s->worst == badness("near");
    }
    doc_int(d, "people", ruled);
    doc_int(d, "over", over);
    doc_int(d, "near", near);
    struct doc *links = doc_object(d, "links");
    doc_text(links, "board", arena_text(a, "/units/%lld/today", (long long)unit->id));
    doc_text(links, "json", arena_text(a, "/units/%lld/limits.json", (long long)unit->id));
    return NULL;
}
