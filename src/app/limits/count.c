/* How do the officers of a unit stand in a month? */
#include "app/limits/count.h"

#include <stdlib.h>

#include "law/law.h"

/* An average is told as one: the highest, rounded as limit_average() says, and compared by its sum.
 */
static struct limit
limit_of(const struct cube *c, int month, const struct cube_finding *f)
{
    int64_t used = f->partly ? f->least : f->used;
    struct limit l = { .word = limit_word_of(f->verdict, used, f->most),
                       .known = f->verdict != RULE_UNKNOWN && !f->partly,
                       .used = used,
                       .most = f->most,
                       .left = f->most - used };

    if (f->rule != CUBE_AVERAGE)
        return l;
    l.most = cube_ceilings_of(c)->month[month].average;
    l.months = f->highest;
    l.used = f->highest ? limit_average(f->highest_sum, f->highest, l.most) : 0;
    if (f->verdict == RULE_WITHIN)
        l.word = limit_word_of(RULE_WITHIN, f->highest_sum, l.most * f->highest);
    return l;
}

bool
limit_partly(const struct limit *l)
{
    return !l->known && (l->word == WORD_OVER || l->word == WORD_EXEMPT);
}

/* Does `a` come before `b` for a person who has both?  The worse word; of two alike the one that is
 * used to the greater part, and where nothing presses the one that leaves less. */
static bool
presses_more(const struct ruled *r, enum limit_kind a, enum limit_kind b)
{
    const struct limit *x = &r->limit[a], *y = &r->limit[b];

    if (x->word != y->word)
        return x->word > y->word;
    if (x->word != WORD_WITHIN)
        return x->used * y->most > y->used * x->most;
    if (b == LIMIT_OFTEN || b == LIMIT_ENTERED)
        return true;
    return a != LIMIT_OFTEN && a != LIMIT_ENTERED && x->left < y->left;
}

const char *
unjudged_name(enum unjudged why)
{
    static const char *const name[] = { NULL, "undeclared", "no_limit", "not_serving" };

    return name[why];
}

static enum unjudged
why_unjudged(const struct standing *s, const char *regime)
{
    return !regime                                                         ? UNJUDGED_NOT_SERVING
           : law_regime_title(law_under(s->law, regime), LAW_NEWEST, "ja") ? UNJUDGED_NO_LIMIT
                                                                           : UNJUDGED_UNDECLARED;
}

struct ruled
standing_rule(const struct standing *s, uint32_t member, int month)
{
    struct cube_finding f[CUBE_FINDINGS_MOST];
    struct ruled r = { .room = CUBE_FREE, .tightest = INT64_MAX };
    uint32_t place;
    struct cube *c = standing_judge(s, member, month, &place, &r.regime);
    size_t n = c ? cube_findings(c, place, month, f) : 0;

    for (size_t i = 0; i < n; i++) {
        enum limit_kind kind = limit_of_rule(cube_rule_id(f[i].rule));
        struct limit *limit = &r.limit[kind];

        *limit = limit_of(c, month, &f[i]);
        if (presses_more(&r, kind, r.of))
            r.of = kind;
        if (kind != LIMIT_OFTEN && limit->word != WORD_UNKNOWN && limit->left < r.tightest)
            r.tightest = limit->left;
    }
    r.word = r.limit[r.of].word;
    if (n)
        r.room = cube_room(c, place, month).binding;
    if (r.word == WORD_SILENT)
        r.unjudged = why_unjudged(s, r.regime);
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
    t->unjudged[r->unjudged]++;
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

    *ret = (struct counted){ 0 };
    for (uint32_t i = 0; i < all; i++) {
        const struct limits_unit *home = units_find(&s->units, standing_home(s, i, day));
        int at = home ? in[home - s->units.at] : 0;

        if (!at)
            continue;
        ret->row = arena_grown(a, ret->row, ret->count, sizeof *ret->row);
        struct ruled r = standing_rule(s, i, month);
        ret->row[ret->count++] = (struct ranked){ cube_id(s->cube[0], i), i, r.word, r.tightest };
        tally(&ret->all, &r);
        if (at > 0)
            tally(&part[at - 1].tally, &r);
    }
    if (ret->count)
        qsort(ret->row, ret->count, sizeof *ret->row, worst_first);
}
