/* Who is judged, and in what kind of section do they serve? */
#include "cli/judge_inside.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct judge_seat {
    struct judge_key key;
    uint32_t place; /* one more than the place; 0 is free */
};

enum { PERSON, MINISTRY, HQ, KIND, FROM, UNTIL };

static const struct judge_column columns[] = {
    [PERSON] = { (const char *const[]){ "person", "職員番号", "職員", "職員コード", "officer",
                                        NULL },
                 true },
    [MINISTRY] = { (const char *const[]){ "ministry", "府省", "府省等", "所属", NULL }, false },
    [HQ] = { (const char *const[]){ "hq", "本省", "本省等", "本府省", NULL }, false },
    [KIND] = { (const char *const[]){ "kind", "部署区分", "部署", "区分", "種別", NULL }, true },
    [FROM] = { (const char *const[]){ "from", "開始日", "自", NULL }, false },
    [UNTIL] = { (const char *const[]){ "until", "終了日", "至", NULL }, false },
};

/* Up to sixteen bytes are the key themselves; a longer name is digested, and its last byte
 * (0xFF, never in UTF-8) says so. */
struct judge_key
judge_key(const char *name, size_t size)
{
    struct judge_key k = { 0, 0 };

    if (size <= sizeof k) {
        char bytes[sizeof k] = { 0 };
        memcpy(bytes, name, size);
        memcpy(&k, bytes, sizeof k);
        return k;
    }
    k.low = 0xcbf29ce484222325u;
    for (size_t i = 0; i < size; i++) {
        k.low = (k.low ^ (unsigned char)name[i]) * 0x100000001b3u;
        k.high = (k.high + (unsigned char)name[i]) * 0x9e3779b97f4a7c15u;
    }
    k.high |= 0xFFull << 56;
    return k;
}

static size_t
spread(struct judge_key k)
{
    uint64_t z = k.low * 0x9e3779b97f4a7c15u ^ k.high * 0xc2b2ae3d27d4eb4fu;

    return (size_t)(z ^ z >> 29);
}

static struct judge_seat *
seat(const struct judge_people *p, struct judge_key k)
{
    size_t i = spread(k) & (p->seats - 1);

    while (p->seat[i].place && (p->seat[i].key.low != k.low || p->seat[i].key.high != k.high))
        i = (i + 1) & (p->seats - 1);
    return &p->seat[i];
}

uint32_t
judge_find_key(const struct judge_people *p, struct judge_key k)
{
    return seat(p, k)->place - 1; /* 0 - 1 is CUBE_NOBODY */
}

uint32_t
judge_find(const struct judge_people *p, const char *name, size_t size)
{
    uint32_t place = judge_find_key(p, judge_key(name, size));

    /* A digest may be another's: a long name is looked at itself. */
    if (place != CUBE_NOBODY && size > sizeof(struct judge_key) &&
        (strlen(p->at[place].name) != size || memcmp(p->at[place].name, name, size) != 0))
        return CUBE_NOBODY;
    return place;
}

static void
widen(struct judge *j)
{
    struct judge_people *p = &j->people, wide = *p;

    wide.room = p->room ? p->room * 2 : 1024;
    wide.seats = (size_t)wide.room * 2;
    wide.at = arena_array(j->arena, wide.room, sizeof *wide.at);
    wide.seat = arena_array(j->arena, wide.seats, sizeof *wide.seat);
    if (p->count)
        memcpy(wide.at, p->at, p->count * sizeof *wide.at);
    for (size_t i = 0; i < p->seats; i++)
        if (p->seat[i].place)
            *seat(&wide, p->seat[i].key) = p->seat[i];
    *p = wide;
}

/* The place of a name, a new one at the end; *is_new tells which. */
static uint32_t
place_of(struct judge *j, const char *name, bool *is_new)
{
    size_t size = strlen(name);
    struct judge_people *p = &j->people;

    if (p->count == p->room)
        widen(j);
    struct judge_seat *s = seat(p, judge_key(name, size));
    *is_new = !s->place;
    if (*is_new) {
        *s = (struct judge_seat){ judge_key(name, size), ++p->count };
        p->at[p->count - 1] = (struct judge_person){ .name = arena_dup(j->arena, name) };
    }
    return s->place - 1;
}

static bool
kind_of(const char *cell, enum cube_stand *ret)
{
    static const struct {
        const char *name;
        enum cube_stand stand;
    } kind[] = { { "T", CUBE_HETERO },        { "J", CUBE_NORMAL },
                 { "他律", CUBE_HETERO },     { "自律", CUBE_NORMAL },
                 { "他律部署", CUBE_HETERO }, { "自律部署", CUBE_NORMAL },
                 { "hetero", CUBE_HETERO },   { "normal", CUBE_NORMAL } };

    for (size_t i = 0; i < COUNT(kind); i++)
        if (!strcasecmp(kind[i].name, cell)) {
            *ret = kind[i].stand;
            return true;
        }
    return false;
}

/* What a line of officers.csv says. */
struct stretch {
    const char *person, *ministry;
    enum cube_stand stand;
    int from, until; /* days of the limit year, [from, until) */
    bool dated;
};

/* An empty day is the year's first or last; days outside the year are cut off. */
static bool
stretch_day(struct judge_table *t, size_t column, int otherwise, int *ret)
{
    const char *cell = judge_cell(t, column);
    struct day day;

    *ret = otherwise;
    if (!*cell)
        return true;
    if (!day_parse(cell, &day)) {
        judge_table_fault(t, "day.unknown", cell);
        return false;
    }
    *ret = day_between(t->judge->first, day) + (column == UNTIL);
    return true;
}

static bool
read_stretch(struct judge_table *t, struct stretch *ret)
{
    int days = day_between(t->judge->first, day_add_months(t->judge->first, 12));
    const char *kind = judge_cell(t, KIND), *hq = judge_cell(t, HQ);

    *ret = (struct stretch){ .person = judge_cell(t, PERSON),
                             .ministry = judge_cell(t, MINISTRY),
                             .dated = t->column[FROM] >= 0 || t->column[UNTIL] >= 0 };
    if (!*ret->person) {
        judge_table_fault(t, "person.missing", NULL);
        return false;
    }
    if (!kind_of(kind, &ret->stand)) {
        judge_table_fault(t, "kind.unknown", kind);
        return false;
    }
    if (*hq && strcmp(hq, "0") != 0 && strcmp(hq, "1") != 0) {
        judge_table_fault(t, "hq.unknown", hq);
        return false;
    }
    if (!stretch_day(t, FROM, 0, &ret->from) || !stretch_day(t, UNTIL, days, &ret->until))
        return false;
    if (ret->from >= ret->until) {
        judge_table_fault(t, "day.order", ret->person);
        return false;
    }
    ret->from = ret->from < 0 ? 0 : ret->from;
    ret->until = ret->until > days ? days : ret->until;
    return true;
}

/* Where everybody stands on each day, until all are known and the cube can be made. */
struct stands {
    uint8_t (*day)[CUBE_DAYS];
    uint32_t room;
};

static bool
stands_fit(struct stands *s, uint32_t count)
{
    if (s->day && count <= s->room)
        return true;
    uint32_t room = s->room ? s->room * 2 : 1024;
    void *wide = realloc(s->day, room * sizeof *s->day);
    if (!wide)
        return false;
    s->day = wide;
    s->room = room;
    return true;
}

static void
take_stretch(struct judge_table *t, struct stands *s, const struct stretch *one)
{
    struct judge *j = t->judge;
    bool is_new;

    if (!stands_fit(s, j->people.count + 1)) {
        judge_table_fault(t, "memory", NULL);
        return;
    }
    uint32_t place = place_of(j, one->person, &is_new);
    if (!is_new && !one->dated) {
        judge_table_fault(t, "person.twice", one->person);
        return;
    }
    struct judge_person *p = &j->people.at[place];
    if (is_new) {
        memset(s->day[place], CUBE_OUT, sizeof s->day[place]);
        p->ministry = arena_dup(j->arena, one->ministry);
    }
    for (int d = one->from; d < one->until; d++) {
        if (s->day[place][d] != CUBE_OUT) {
            judge_table_fault(t, "person.overlap", one->person);
            return;
        }
        s->day[place][d] = (uint8_t)one->stand;
    }
}

static bool
into_cube(struct judge *j, const struct stands *s)
{
    j->cube = cube_open(j->first, &j->most, j->people.count);
    if (!j->cube) {
        judge_fault(j, j->officers, 0, "memory", NULL);
        return false;
    }
    for (uint32_t k = 0; k < j->people.count; k++)
        cube_stand_on(j->cube, cube_officer(j->cube, k), s->day[k]);
    return true;
}

bool
judge_read_people(struct judge *j)
{
    struct judge_table t;
    struct stands stands = { 0 };
    bool good = judge_table_open(j, j->officers, columns, COUNT(columns), &t);

    while (good && judge_table_next(&t)) {
        struct stretch one;

        if (read_stretch(&t, &one))
            take_stretch(&t, &stands, &one);
    }
    judge_table_close(&t);
    if (good && (!j->people.count || !stands.day)) {
        judge_fault(j, j->officers, 0, "file.no-rows", NULL);
        good = false;
    }
    good = good && into_cube(j, &stands);
    free(stands.day);
    return good;
}
