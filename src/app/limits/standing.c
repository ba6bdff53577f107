/* What does the cube hold of the office beside minutes: who serves where, and under which rules? */
#include "app/limits/inside.h"

#include <stdlib.h>
#include <string.h>

#include "law/calendar.h"

_Static_assert(CUBE_NORMAL == 1 && CUBE_HETERO == 2, "units.c reads these numbers out of rows");

struct standing *
standing_new(const struct law *law, struct day today, uint32_t room)
{
    struct standing *s = calloc(1, sizeof *s);
    struct period year = limit_year(law, today, 0);

    if (!s)
        abort();
    s->law = law;
    s->release = law_release(law);
    s->today = today;
    s->first = year.first;
    s->days = day_between(year.first, day_add(year.last, 1));
    s->room = (room + CUBE_LANES) / CUBE_LANES * CUBE_LANES;
    s->member = calloc(s->room, sizeof *s->member);
    if (!s->member)
        abort();
    standing_regime(s, law_regime(law));
    if (!s->cube[0]) { /* the law says nothing of such a year */
        standing_free(s);
        return NULL;
    }
    return s;
}

void
standing_free(struct standing *s)
{
    if (!s)
        return;
    for (uint32_t i = 0; s->cube[0] && i < cube_officers(s->cube[0]); i++) {
        free(s->member[i].served.stay);
        free(s->member[i].served.under);
        free(s->member[i].served.manager);
    }
    for (size_t i = 0; i < s->regimes; i++)
        cube_close(s->cube[i]);
    units_clear(&s->units);
    arena_clear(&s->arena);
    free(s->member);
    free(s);
}

int
standing_day(const struct standing *s, struct day day)
{
    return service_day(s->first, day);
}

int
standing_month(const struct standing *s, struct day month)
{
    return service_month(s->first, month);
}

uint32_t
standing_find(const struct standing *s, int64_t officer)
{
    return cube_find(s->cube[0], officer);
}

int64_t
standing_home(const struct standing *s, uint32_t member, int day)
{
    const struct stay *stay = service_on(&s->member[member].served, day);

    return stay ? stay->unit : 0;
}

uint8_t
standing_regime(struct standing *s, const char *name)
{
    struct cube_ceilings most;

    for (size_t i = 0; i < s->regimes; i++)
        if (!strcmp(s->regime[i], name))
            return (uint8_t)i;
    /* More kinds of rules than there is room for are as silent as one that nobody declared. */
    if (s->regimes == REGIMES_MOST)
        return REGIMES_MOST - 1;
    size_t i = s->regimes++;
    s->regime[i] = arena_dup(&s->arena, name);
    if (i + 1 < REGIMES_MOST && cube_ceilings_at(law_under(s->law, name), s->first, &most))
        s->cube[i] = cube_open(s->first, &most, s->room);
    return (uint8_t)i;
}

static void
section_of(const void *context, const struct stay *stay, int from, int until, uint8_t *ret)
{
    const struct limits_unit *unit = units_find(context, stay->unit);

    if (unit)
        memcpy(ret + from, unit->stand + from, (size_t)(until - from + 1));
    else
        memset(ret + from, CUBE_OUT, (size_t)(until - from + 1));
}

void
standing_stands(const struct standing *s, const struct member *m, uint8_t regime,
                uint8_t ret[CUBE_DAYS])
{
    service_stands(&m->served, law_under(s->law, s->regime[regime]), s->first, s->days, regime,
                   section_of, &s->units, ret);
}

uint32_t
standing_unknown(const struct standing *s, const struct member *m)
{
    return service_unknown(&m->served, s->first, &m->told, s->today);
}

void
standing_place(struct standing *s, uint32_t member)
{
    struct member *m = &s->member[member];
    uint32_t unknown = standing_unknown(s, m);
    uint8_t stand[CUBE_DAYS];

    for (size_t i = 0; i < s->regimes; i++) {
        uint32_t at = i ? CUBE_NOBODY : member;

        if (!s->cube[i])
            continue;
        if (i && m->cubes & 1u << i)
            at = cube_find(s->cube[i], cube_id(s->cube[0], member));
        if (at == CUBE_NOBODY)
            continue;
        standing_stands(s, m, (uint8_t)i, stand);
        cube_serve(s->cube[i], at, stand, m->special, unknown);
    }
}

struct cube *
standing_judge(const struct standing *s, uint32_t member, int month, uint32_t *ret_place,
               const char **ret_regime)
{
    const struct member *m = &s->member[member];
    uint32_t speaks = 0;
    uint8_t regime = 0;

    for (size_t i = 0; i < s->regimes; i++)
        speaks |= (uint32_t)(s->cube[i] != NULL) << i;
    bool served = service_judge(&m->served, s->first, month, speaks, &regime);
    *ret_regime = served ? s->regime[regime] : NULL;
    if (!served || !s->cube[regime])
        return NULL;
    *ret_place = regime ? cube_find(s->cube[regime], cube_id(s->cube[0], member)) : member;
    return *ret_place == CUBE_NOBODY ? NULL : s->cube[regime];
}

bool
standing_amend(struct standing *s, const struct law *law, struct day today)
{
    /* A month is over, or a stay without end too old; whom a law judges it says itself. */
    bool turned = today.ymd != s->today.ymd || law != s->law;

    if (limit_year(law, today, 0).first.ymd != s->first.ymd)
        return false;
    s->today = today;
    if (law != s->law) {
        s->law = law;
        s->release = law_release(law);
        for (size_t i = 0; i < s->regimes; i++) {
            struct cube_ceilings most;
            bool speaks = cube_ceilings_at(law_under(law, s->regime[i]), s->first, &most);

            /* Rules that begin or cease to speak: whoever is under them has to be read again. */
            if (speaks != (s->cube[i] != NULL) || (speaks && !cube_amend(s->cube[i], &most)))
                return false;
        }
    }
    for (uint32_t i = 0; turned && i < cube_officers(s->cube[0]); i++)
        standing_place(s, i);
    return true;
}
