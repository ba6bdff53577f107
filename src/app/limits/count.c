/* How do the officers of a unit stand in a month? */
#include "app/limits/count.h"

#include <stdlib.h>

#include "law/law.h"

/* Wording changes at four fifths of a ceiling, as on the officer's own pages. */
static enum standing_word
word_of(const struct cube_finding *f)
{
    switch (f->verdict) {
    case RULE_OVER:
        return WORD_OVER;
    case RULE_EXEMPT:
        return WORD_EXEMPT;
    case RULE_UNKNOWN:
        return WORD_UNKNOWN;
    default:
        return f->most > 0 && f->used * 5 >= f->most * 4 ? WORD_NEAR : WORD_WITHIN;
    }
}

const char *
standing_word(enum standing_word word)
{
    static const char *const name[] = { "silent", "within", "unknown", "near", "exempt", "over" };

    return name[word];
}

static const struct {
    enum limit_kind kind;
    enum cube_rule rule;
} kinds[] = {
    { LIMIT_MONTH, CUBE_MONTH_NORMAL }, { LIMIT_MONTH, CUBE_MONTH_HETERO },
    { LIMIT_MONTH, CUBE_MOVED_MONTH },  { LIMIT_ENTERED, CUBE_MOVE_IN },
    { LIMIT_YEAR, CUBE_YEAR_NORMAL },   { LIMIT_YEAR, CUBE_YEAR_HETERO },
    { LIMIT_YEAR, CUBE_MOVED_YEAR },    { LIMIT_AVERAGE, CUBE_AVERAGE },
    { LIMIT_OFTEN, CUBE_OFTEN },        { LIMIT_PERIOD, CUBE_MOVED_PERIOD },
};

const char *
limit_name(enum limit_kind kind)
{
    static const char *const name[] = {
        "month", "entered", "year", "average", "months45", "period"
    };

    return name[kind];
}

static enum limit_kind
kind_of(enum cube_rule rule)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (kinds[i].rule == rule)
            return kinds[i].kind;
    return LIMIT_MONTH;
}

struct ruled
standing_rule(const struct standing *s, uint32_t member, int month)
{
    struct cube_finding f[CUBE_FINDINGS_MOST];
    struct ruled r = { .left = CUBE_FREE, .tightest = INT64_MAX };
    uint32_t place;
    struct cube *c = standing_judge(s, member, month, &place);
    size_t n = c ? cube_findings(c, place, month, f) : 0;

    for (size_t i = 0; i < n; i++) {
        struct limit *limit = &r.limit[kind_of(f[i].rule)];

        *limit = (struct limit){ word_of(&f[i]), f[i].used, f[i].most };
        if (limit->word > r.word)
            r.word = limit->word;
        if (f[i].rule != CUBE_OFTEN && limit->word != WORD_UNKNOWN &&
            f[i].most - f[i].used < r.tightest)
            r.tightest = f[i].most - f[i].used;
    }
    if (n)
        r.left = cube_room(c, place, month).binding;
    return r;
}

/* Of every unit of the tree: which child of the one that is asked for it is or is below (1..), 0:
 * outside, -1: the unit itself, or below a child that is not asked for. */
static int *
parts_of(struct arena *a, const struct standing *s, int64_t unit, const struct part *part,
         size_t parts, int day)
{
    enum { DEEPEST = 16 };
    int *ret = arena_array(a, s->units.count + 1, sizeof *ret);
    int *child = arena_array(a, s->units.count + 1, sizeof *child);

    for (size_t k = 0; k < parts; k++) {
        const struct limits_unit *u = units_find(&s->units, part[k].unit);
        if (u)
            child[u - s->units.at] = (int)k + 1;
    }
    for (size_t i = 0; i < s->units.count; i++) {
        const struct limits_unit *u = &s->units.at[i];
        int in = -1;

        for (int n = 0; u && n < DEEPEST; n++) {
            if (u->id == unit) {
                ret[i] = in;
                break;
            }
            in = child[u - s->units.at] ? child[u - s->units.at] : in;
            u = units_find(&s->units, units_parent(u, day));
        }
    }
    return ret;
}

static void
tally(struct tally *t, const struct ruled *r)
{
    t->people++;
    t->of[r->word]++;
    for (int k = 0; k < LIMITS; k++)
        t->limit[k][r->limit[k].word]++;
}

static int
worst_first(const void *one, const void *other)
{
    const struct ranked *a = one, *b = other;

    if (a->word != b->word)
        return a->word < b->word ? 1 : -1;
    if (a->tightest != b->tightest)
        return a->tightest < b->tightest ? -1 : 1;
    return a->member < b->member ? -1 : a->member > b->member;
}

void
standing_count(struct arena *a, const struct standing *s, int64_t unit, int month, int day,
               struct part *part, size_t parts, struct counted *ret)
{
    const int *in = parts_of(a, s, unit, part, parts, day);
    uint32_t all = cube_officers(s->cube[0]);
    size_t room = 0;

    *ret = (struct counted){ 0 };
    for (uint32_t i = 0; i < all; i++) {
        const struct limits_unit *home = units_find(&s->units, standing_home(s, i, day));
        int at = home ? in[home - s->units.at] : 0;

        if (!at)
            continue;
        if (ret->count == room) {
            struct ranked *more = arena_array(a, room = room ? room * 2 : 64, sizeof *more);
            for (size_t k = 0; k < ret->count; k++)
                more[k] = ret->row[k];
            ret->row = more;
        }
        struct ruled r = standing_rule(s, i, month);
        ret->row[ret->count++] = (struct ranked){ cube_id(s->cube[0], i), i, r.word, r.tightest };
        tally(&ret->all, &r);
        if (at > 0)
            tally(&part[at - 1].tally, &r);
    }
    if (ret->count)
        qsort(ret->row, ret->count, sizeof *ret->row, worst_first);
}
