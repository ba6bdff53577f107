/* What becomes of the rows that a new word overlaps? */
#include "app/people/spell.h"

#include "base/day.h"

static int32_t
before(int32_t ymd)
{
    return day_add((struct day){ ymd }, -1).ymd;
}

static int32_t
after(int32_t ymd)
{
    return day_add((struct day){ ymd }, 1).ymd;
}

int32_t
spell_until(const struct spell *live, size_t n, int32_t from)
{
    int32_t next = 0;

    for (size_t i = 0; i < n; i++)
        if (live[i].from > from && (!next || live[i].from < next))
            next = live[i].from;
    return next ? before(next) : SPELL_OPEN;
}

/* The row of `live` that says the same on the last day of from..to, where it is said throughout. */
static const struct spell *
holds(const struct spell *live, size_t n, int32_t from, int32_t to)
{
    /* Rows that follow each other without a gap hold together. */
    for (size_t i = 0; i < n; i++) {
        if (!live[i].same || live[i].from > from || live[i].to < from)
            continue;
        return live[i].to >= to ? &live[i] : holds(live, n, after(live[i].to), to);
    }
    return NULL;
}

bool
spell_put(const struct spell *live, size_t n, struct spell_word *word, struct spell_change *ret,
          size_t *ret_count)
{
    bool bounded = word->to < SPELL_OPEN;
    int32_t from = word->from, to = bounded ? word->to : spell_until(live, n, from);
    const struct spell *standing = holds(live, n, from, to);
    size_t count = 0;

    *ret_count = 0;
    *word = (struct spell_word){ from, to, from, to };
    if (standing && (!bounded || standing->to == to))
        return false;
    if (standing) {
        *word = (struct spell_word){ standing->from, to, after(to), standing->to };
        ret[(*ret_count)++] = (struct spell_change){ .what = SPELL_END, .id = standing->id };
        return true;
    }
    for (size_t i = 0; i < n; i++) {
        const struct spell *s = &live[i];

        if (s->to < from || s->from > to)
            continue;
        ret[count++] = (struct spell_change){ .what = SPELL_END, .id = s->id };
        if (s->from < from)
            ret[count++] = (struct spell_change){ SPELL_AGAIN, s->id, s->from, before(from) };
        ret[count++] = (struct spell_change){ SPELL_INSIDE, s->id, s->from > from ? s->from : from,
                                              s->to < to ? s->to : to };
        if (s->to > to && !s->same)
            ret[count++] = (struct spell_change){ SPELL_AGAIN, s->id, after(to), s->to };
        else if (s->to > word->last) /* the same, and its end was said */
            word->last = s->to;
    }
    *ret_count = count;
    return true;
}
