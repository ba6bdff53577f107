/* When was it, on the clock in Tokyo? */
#include "base/moment.h"

#include <string.h>

#define MICRO 1000000LL
#define JST (9 * 3600 * MICRO)
#define DAY_US (86400 * MICRO)

static int64_t
floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

struct moment
moment_at(struct day d, minutes clock)
{
    return (struct moment){ day_number(d) * DAY_US + clock * 60 * MICRO - JST };
}

struct day
moment_day(struct moment m)
{
    return day_from_number((int32_t)floor_div(m.us + JST, DAY_US));
}

minutes
moment_since(struct moment m, struct day d)
{
    return (minutes)floor_div(m.us + JST - day_number(d) * DAY_US, 60 * MICRO);
}

minutes
moment_clock(struct moment m)
{
    return moment_since(m, moment_day(m));
}

struct moment
moment_add(struct moment m, int64_t seconds)
{
    return (struct moment){ m.us + seconds * MICRO };
}

static bool
two(const char **p, int *ret)
{
    const char *s = *p;

    if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9')
        return false;
    *ret = (s[0] - '0') * 10 + (s[1] - '0');
    *p += 2;
    return true;
}

bool
moment_parse(const char *text, struct moment *ret)
{
    char date[11] = "";
    struct day d;
    int h, m, s = 0, zh = 9, zm = 0, sign = 1;
    int64_t fraction = 0, scale = MICRO;

    if (!text || strnlen(text, 40) < 16 || strnlen(text, 40) == 40)
        return false;
    memcpy(date, text, 10);
    const char *p = text + 10;
    if (!day_parse(date, &d) || (*p != 'T' && *p != ' '))
        return false;
    p++;
    if (!two(&p, &h) || *p++ != ':' || !two(&p, &m))
        return false;
    if (*p == ':') {
        p++;
        if (!two(&p, &s))
            return false;
        if (*p == '.')
            for (p++; *p >= '0' && *p <= '9'; p++)
                if (scale > 1)
                    fraction += (*p - '0') * (scale /= 10);
    }
    if (*p == 'Z') {
        p++;
        zh = 0;
    } else if (*p == '+' || *p == '-') {
        sign = *p++ == '-' ? -1 : 1;
        if (!two(&p, &zh) || *p++ != ':' || !two(&p, &zm))
            return false;
    }
    if (*p || h > 23 || m > 59 || s > 59 || zh > 14 || zm > 59)
        return false;
    ret->us = day_number(d) * DAY_US + (h * 3600 + m * 60 + s) * MICRO + fraction -
              sign * (zh * 3600 + zm * 60) * MICRO;
    return true;
}

char *
moment_iso(struct arena *a, struct moment m)
{
    struct day d = moment_day(m);
    int64_t s = floor_div(m.us + JST - day_number(d) * DAY_US, MICRO);

    return arena_text(a, "%04d-%02d-%02dT%02d:%02d:%02d+09:00", day_year(d), day_month(d),
                      day_of_month(d), (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60));
}
