/*
 * Days that rest on what was said here are told again.
 *
 * Whoever saves a fact asks (settle_asked), whichever way it came in; before the act ends one job
 * is begun for all that was asked, where days were told already: founding an office leaves none.
 */
#include "app/people/house.h"

#include <string.h>

struct asked {
    struct again {
        int64_t officer, unit;
        int32_t from, to;
    } * at;
    size_t count, room;
};

static const struct fault *
any_told(struct act *a, const struct again *g, bool *ret)
{
    static const char days[] = "SELECT officer FROM fact_workday WHERE day >= $1 AND day <= $2"
                               " AND (officer = $3 OR $3 = 0) LIMIT 1";
    static const char months[] =
        "SELECT officer FROM fact_month_total WHERE month >= $1 AND month <= $2"
        " AND (officer = $3 OR $3 = 0) LIMIT 1";
    struct day first = day_month_first((struct day){ g->from });
    int64_t who;

    TRY(fact_int(a, days, VALUES(I(g->from), I(g->to), I(g->officer)), "officer", &who));
    if (!who)
        TRY(fact_int(a, months, VALUES(I(first.ymd), I(g->to), I(g->officer)), "officer", &who));
    *ret = who != 0;
    return NULL;
}

static const struct fault *
begin(struct act *a, void *context, struct doc *answer)
{
    struct asked *asked = context;
    struct arena *arena = look_arena(act_look(a));
    struct doc *args = doc_new(arena), *list = doc_list(args, "asked");
    int64_t job;

    for (size_t i = 0; i < asked->count; i++) {
        const struct again *g = &asked->at[i];
        bool told;

        TRY(any_told(a, g, &told));
        if (!told)
            continue;
        struct doc *row = doc_row(list);
        doc_int(row, "officer", g->officer);
        doc_int(row, "unit", g->unit);
        doc_int(row, "from", g->from);
        doc_int(row, "to", g->to);
    }
    if (!doc_count(list))
        return NULL;
    TRY(job_begin(a, "time.settle", args, NULL, 0, NULL, &job));
    if (!answer)
        return NULL;
    doc_int(answer, "job", job);
    struct doc *settle = doc_object(answer, "settle");
    doc_text(settle, "job", arena_text(arena, "/jobs/%lld", (long long)job));
    doc_text(settle, "changes", arena_text(arena, "/changes?job=%lld", (long long)job));
    return NULL;
}

void
settle_asked(struct act *a, int64_t officer, int64_t unit, int32_t from, int32_t to)
{
    struct asked *asked = act_follow(a, begin, sizeof *asked);
    struct again g = { officer, unit, from ? from : PEOPLE_DAWN, to ? to : SPELL_OPEN };

    for (size_t i = 0; i < asked->count; i++) {
        struct again *was = &asked->at[i];

        if (was->officer != officer || was->unit != unit)
            continue;
        was->from = g.from < was->from ? g.from : was->from;
        was->to = g.to > was->to ? g.to : was->to;
        return;
    }
    if (asked->count == asked->room) {
        size_t room = asked->room ? asked->room * 2 : 8;
        struct again *more = arena_array(look_arena(act_look(a)), room, sizeof *more);

        if (asked->count)
            memcpy(more, asked->at, asked->count * sizeof *more);
        asked->at = more, asked->room = room;
    }
    asked->at[asked->count++] = g;
}
