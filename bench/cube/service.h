/*
 * A service of officers by arithmetic: the same for the same number, on every machine.
 *
 * Bench only.  Weekdays of a few hours, short and long months, about three officers of ten in
 * 他律部署, and some who work far beyond any ceiling, so that every ceiling is passed by
 * somebody.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define SERVICE_DAYS 366 /* the limit year 2019: 2019-04-01, a Monday, to 2020-03-31 */

static inline uint64_t
service_mix(uint64_t z)
{
    z += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static inline bool
service_hetero(uint32_t officer)
{
    return service_mix(officer * 2654435761u) % 10 < 3;
}

/* Minutes of overtime of an officer on day 0..365. */
static inline uint16_t
service_minutes(uint32_t officer, int day)
{
    uint64_t who = service_mix(officer), on = service_mix((uint64_t)officer << 9 | (unsigned)day);
    uint32_t often = 20 + who % 60, most = 60 + (who >> 16) % 150;

    if (day % 7 >= 5) /* Saturday, Sunday */
        often /= 10;
    if (who % 23 == 0) {
        often = often < 50 ? often + 40 : often;
        most += 180;
    }
    return on % 100 < often ? (uint16_t)(1 + (on >> 20) % most) : 0;
}
