/* How does what the database knows of some officers come into the cube? */
#include "app/limits/inside.h"

#include <stdlib.h>
#include <string.h>

#include "app/time/time.h"
#include "base/log.h"

/* One officer under way: rows arrive in order of officer, so that one after the other is complete.
 */
struct reading {
    struct standing *to;
    struct db *db;
    struct arena *arena;
    pthread_rwlock_t *gate;
    struct rows *home, *regime, *manager, *month, *special, *so_far;
    bool has_home, has_regime, has_manager, has_month, has_special,
        has_so_far; /* a row waits that is not taken yet */
    struct cube_told told;
    struct stay stay[64];
    struct regime_stay under[64];
    struct manager_stay manages[64];
    struct member is;
    bool seen; /* somebody */
    enum read_what what;
};

static const char homes[] =
    "SELECT officer, unit, valid_from, valid_to, CASE kind WHEN 'leave_of_absence' THEN 1 ELSE 0 "
    "END"
    " FROM fact_posting WHERE home = 1 AND officer >= $1 AND officer <= $2 AND valid_to >= $3"
    " AND valid_from <= $4 ORDER BY officer, id DESC";
static const char regimes[] =
    "SELECT officer, regime, valid_from, valid_to FROM fact_regime"
    " WHERE officer >= $1 AND officer <= $2 AND valid_to >= $3 AND valid_from <= $4"
    " ORDER BY officer, id";
static const char managers[] =
    "SELECT officer, valid_from, valid_to FROM fact_category WHERE category = 'manager_class'"
    " AND officer >= $1 AND officer <= $2 AND valid_to >= $3 AND valid_from <= $4"
    " ORDER BY officer, id";
static const char months[] =
    "SELECT officer, month, overtime, overtime_days, told, COALESCE(unknown_from, 0)"
    " FROM fact_month_total"
    " WHERE officer >= $1 AND officer <= $2 AND month >= $3 AND month <= $4"
    " ORDER BY officer, month";
/* Minutes are there already, and so is which months were told. */
static const char unsure_months[] =
    "SELECT officer, month, 0, overtime_days, told, unknown_from FROM fact_month_total"
    " WHERE officer >= $1 AND officer <= $2 AND month >= $3 AND month <= $4"
    " AND unknown_from IS NOT NULL ORDER BY officer, month";
static const char specials[] = "SELECT officer, month FROM fact_special"
                               " WHERE officer >= $1 AND officer <= $2 AND month >= $3"
                               " AND month <= $4 ORDER BY officer, month";
static const char so_fars[] =
    "SELECT officer, day_from, day_to, minutes, over45 FROM fact_so_far"
    " WHERE officer >= $1 AND officer <= $2 AND day_from >= $3 AND day_from <= $4"
    " ORDER BY officer, day_from, id";
/* A month that was settled before its days were kept beside it. */
static const char pieces[] = "SELECT day, CAST(SUM(overtime) AS BIGINT) FROM fact_piece"
                             " WHERE officer = $1 AND day >= $2 AND day <= $3 GROUP BY day";

static void
take_homes(struct reading *r, int64_t officer)
{
    for (; r->has_home && row_int_at(r->home, 0) <= officer; r->has_home = db_next(r->home)) {
        if (row_int_at(r->home, 0) < officer || r->is.served.stays == COUNT(r->stay))
            continue;
        r->stay[r->is.served.stays++] = (struct stay){
            .unit = row_int_at(r->home, 1),
            .from = (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->home, 2) }),
            .until = (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->home, 3) }),
            .away = row_int_at(r->home, 4),
        };
    }
}

static void
take_regimes(struct reading *r, int64_t officer)
{
    for (; r->has_regime && row_int_at(r->regime, 0) <= officer;
         r->has_regime = db_next(r->regime)) {
        const char *name = row_text_at(r->regime, 1);

        if (row_int_at(r->regime, 0) < officer || r->is.served.unders == COUNT(r->under) ||
            !strcmp(name, r->to->regime[0]))
            continue;
        if (r->gate)
            pthread_rwlock_wrlock(r->gate); /* a cube may be opened for it */
        uint8_t regime = standing_regime(r->to, name);
        if (r->gate)
            pthread_rwlock_unlock(r->gate);
        r->under[r->is.served.unders++] = (struct regime_stay){
            .from = (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->regime, 2) }),
            .until =
                (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->regime, 3) }),
            .regime = regime,
        };
    }
}

static void
take_managers(struct reading *r, int64_t officer)
{
    for (; r->has_manager && row_int_at(r->manager, 0) <= officer;
         r->has_manager = db_next(r->manager)) {
        if (row_int_at(r->manager, 0) < officer || r->is.served.managers == COUNT(r->manages))
            continue;
        r->manages[r->is.served.managers++] = (struct manager_stay){
            .from =
                (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->manager, 1) }),
            .until =
                (int16_t)standing_day(r->to, (struct day){ (int32_t)row_int_at(r->manager, 2) }),
        };
    }
}

static int
month_days(const struct standing *s, int month, int *ret_first)
{
    *ret_first = cube_month_day(s->cube[0], month);
    return cube_month_day(s->cube[0], month + 1) - *ret_first;
}

static const struct fault *
days_from_pieces(struct reading *r, int64_t officer, struct day month)
{
    struct rows *rows = db_rows(r->db, r->arena, pieces,
                                VALUES(I(officer), I(month.ymd), I(day_month_last(month).ymd)));

    while (db_next(rows)) {
        struct day day = { (int32_t)row_int_at(rows, 0) };
        r->told.day[standing_day(r->to, day)] = (uint16_t)row_int_at(rows, 1);
    }
    return rows_fault(rows);
}

/* Days, and what the month has beyond them: an opening balance.  What no cell can hold is held as
 * the most it can: every ceiling is far below. */
static const struct fault *
take_month(struct reading *r, int64_t officer, struct day month)
{
    int m = standing_month(r->to, month), first, days;
    int64_t overtime = row_int_at(r->month, 2), rest, most = UINT16_MAX;

    service_tell(&r->is.told, r->to->first, month, row_int_at(r->month, 4),
                 (struct day){ (int32_t)row_int_at(r->month, 5) });
    if (r->what == READ_STAYS)
        return NULL;
    if (m < 0) {
        r->told.month[CUBE_BEFORE + m] = (uint16_t)(overtime < most ? overtime : most);
        return NULL;
    }
    days = month_days(r->to, m, &first);
    if (row_null(r->month, "overtime_days")) {
        TRY(days_from_pieces(r, officer, month));
    } else {
        size_t size;
        const char *bytes = row_bytes(r->month, "overtime_days", &size);
        for (int d = 0; size == MONTH_DAYS_BYTES && d < days; d++)
            r->told.day[first + d] = (uint16_t)month_days_get(bytes, day_add(month, d));
    }
    rest = overtime;
    for (int d = 0; d < days; d++)
        rest -= r->told.day[first + d], most -= r->told.day[first + d];
    rest = rest < 0 ? 0 : rest;
    r->told.month[CUBE_BEFORE + m] = (uint16_t)(rest < most ? rest : most);
    return NULL;
}

static const struct fault *
take_months(struct reading *r, int64_t officer)
{
    for (; r->has_month && row_int_at(r->month, 0) <= officer; r->has_month = db_next(r->month))
        if (row_int_at(r->month, 0) == officer)
            TRY(take_month(r, officer, (struct day){ (int32_t)row_int_at(r->month, 1) }));
    return NULL;
}

static void
take_specials(struct reading *r, int64_t officer)
{
    for (; r->has_special && row_int_at(r->special, 0) <= officer;
         r->has_special = db_next(r->special))
        if (row_int_at(r->special, 0) == officer)
            r->told.special |=
                1u << (CUBE_BEFORE +
                       standing_month(r->to, (struct day){ (int32_t)row_int_at(r->special, 1) }));
}

/* The last that was said holds, as on the officer's own page (app/time/left.c). */
static void
take_so_far(struct reading *r, int64_t officer)
{
    for (; r->has_so_far && row_int_at(r->so_far, 0) <= officer;
         r->has_so_far = db_next(r->so_far)) {
        int first = standing_month(r->to, (struct day){ (int32_t)row_int_at(r->so_far, 1) });
        int last = standing_month(r->to, (struct day){ (int32_t)row_int_at(r->so_far, 2) });
        int64_t over45 = row_int_at(r->so_far, 4);

        if (row_int_at(r->so_far, 0) < officer || last < first || last >= CUBE_MONTHS)
            continue;
        r->told.so_far = (struct cube_so_far){ true, (int8_t)first, (int8_t)last,
                                               (int8_t)(over45 > 12 ? 12 : over45),
                                               (uint32_t)row_int_at(r->so_far, 3) };
    }
}

static void *
copy(const void *from, size_t count, size_t size)
{
    void *to = count ? malloc(count * size) : NULL;

    if (count && !to)
        abort();
    if (count)
        memcpy(to, from, count * size);
    return to;
}

/* The member's own part, then each cube that has a part in them. */
static void
keep(struct reading *r, int64_t officer)
{
    struct standing *s = r->to;
    uint32_t at = cube_officer(s->cube[0], officer);

    if (at == CUBE_NOBODY)
        return; /* the follower sees that there is no room, and reads all again */
    struct member *m = &s->member[at], was = *m;

    r->is.served.stay = copy(r->stay, r->is.served.stays, sizeof *r->stay);
    r->is.served.under = copy(r->under, r->is.served.unders, sizeof *r->under);
    r->is.served.manager = copy(r->manages, r->is.served.managers, sizeof *r->manages);
    r->is.cubes = (uint8_t)(was.cubes | 1);
    r->is.special = r->told.special;
    if (r->what == READ_STAYS)
        r->is.told.rows = was.told.rows;
    for (size_t i = 0; i < r->is.served.unders; i++)
        r->is.cubes |= (uint8_t)(1u << r->under[i].regime);
    if (r->gate)
        pthread_rwlock_wrlock(r->gate);
    *m = r->is;
    if (r->gate)
        pthread_rwlock_unlock(r->gate);
    free(was.served.stay);
    free(was.served.under);
    free(was.served.manager);
    if (r->what == READ_STAYS) {
        for (size_t i = 1; i < s->regimes; i++)
            if (s->cube[i] && m->cubes & 1u << i)
                cube_officer(s->cube[i], officer);
        standing_place(s, at);
        return;
    }
    r->told.unknown = standing_unknown(s, m);
    for (size_t i = 0; i < s->regimes; i++) {
        if (!s->cube[i] || !(m->cubes & 1u << i))
            continue;
        uint32_t place = i ? cube_officer(s->cube[i], officer) : at;
        standing_stands(s, m, (uint8_t)i, r->told.stand);
        if (place != CUBE_NOBODY && !cube_tell(s->cube[i], place, &r->told))
            log_ours("cube.officer", "a month of an officer does not fit");
    }
}

static const struct fault *
read_all(struct reading *r, int64_t from, int64_t until)
{
    struct day before = day_add_months(r->to->first, -CUBE_BEFORE);
    struct day last = day_add(r->to->first, r->to->days - 1);
    const struct value *range = VALUES(I(from), I(until), I(before.ymd), I(last.ymd));

    r->home = db_rows(r->db, r->arena, homes, range);
    r->regime = db_rows(r->db, r->arena, regimes, range);
    r->manager = db_rows(r->db, r->arena, managers, range);
    r->month = db_rows(r->db, r->arena, r->what == READ_ALL ? months : unsure_months, range);
    r->special = db_rows(r->db, r->arena, specials, range);
    r->so_far = db_rows(r->db, r->arena, so_fars, range);
    r->has_so_far = db_next(r->so_far);
    r->has_home = db_next(r->home);
    r->has_regime = db_next(r->regime);
    r->has_manager = db_next(r->manager);
    r->has_month = db_next(r->month);
    r->has_special = db_next(r->special);
    while (r->has_home || r->has_month) {
        int64_t home = r->has_home ? row_int_at(r->home, 0) : INT64_MAX;
        int64_t month = r->has_month ? row_int_at(r->month, 0) : INT64_MAX;
        int64_t officer = home < month ? home : month;

        memset(&r->told, 0, sizeof r->told);
        r->is = (struct member){ 0 };
        take_homes(r, officer);
        take_regimes(r, officer);
        take_managers(r, officer);
        TRY(take_months(r, officer));
        take_specials(r, officer);
        take_so_far(r, officer);
        keep(r, officer);
        r->seen = true;
    }
    TRY(rows_fault(r->home));
    TRY(rows_fault(r->regime));
    TRY(rows_fault(r->manager));
    TRY(rows_fault(r->special));
    TRY(rows_fault(r->so_far));
    return rows_fault(r->month);
}

const struct fault *
standing_read(struct standing *s, struct db *db, struct arena *a, int64_t from, int64_t until,
              enum read_what what, pthread_rwlock_t *gate)
{
    struct reading *r = arena_take(a, sizeof *r);

    r->to = s, r->db = db, r->arena = a, r->what = what, r->gate = gate;
    db_right(db, RIGHT_FACT, NULL);
    db_viewer(db, 0, s->today, (struct moment){ 0 });
    TRY(read_all(r, from, until));
    /* Nobody any more: a posting was taken back, and nothing else was ever known of them. */
    if (from == until && !r->seen && standing_find(s, from) != CUBE_NOBODY) {
        memset(&r->told, 0, sizeof r->told);
        r->is = (struct member){ 0 };
        keep(r, from);
    }
    return NULL;
}
