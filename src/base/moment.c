/* When was it, on the clock in Tokyo? */
#include "base/moment.h"

#include <string.h>

#include "base/text.h"

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

/* Fourteen or twelve digits: a day, a clock, and perhaps seconds. */
static bool
digits_read(const char *text, struct moment *ret)
{
    size_t n = strlen(text);
    int v[6] = { 0 };

    if ((n != 12 && n != 14) || strspn(text, "0123456789") != n)
        return false;
    for (size_t i = 0, k = 0; i < n; k++)
        for (size_t most = i + (k ? 2 : 4); i < most; i++)
            v[k] = v[k] * 10 + (text[i] - '0');
    struct day d = day_of(v[0], v[1], v[2]);
    if (!d.ymd || v[3] > 47 || v[4] > 59 || v[5] > 59)
        return false;
    *ret = moment_add(moment_at(d, CLOCK(v[3], v[4])), v[5]);
    return true;
}

/* Where the day ends: behind 日, or at the first space or T.  NULL: it does not. */
static const char *
day_end(const char *s)
{
    const char *day = strstr(s, "日");

    if (day)
        return day + strlen("日");
    for (; *s; s++)
        if (*s == ' ' || *s == 'T' || !strncmp(s, "　", 3))
            return s;
    return NULL;
}

bool
moment_read(const char *text, struct day today, struct moment *ret)
{
    char date[64] = "", clock[64] = "", flat[64];
    int s = 0;
    struct day d;
    minutes m;

    if (!text || strnlen(text, sizeof date) == sizeof date)
        return false;
    if (moment_parse(text, ret))
        return true;
    if (text_fold(text, flat, sizeof flat) && digits_read(flat, ret))
        return true;
    text += strspn(text, " ");
    const char *end = day_end(text);
    if (!end)
        return false;
    memcpy(date, text, (size_t)(end - text));
    if (!day_read(date, today, &d) || !text_fold(*end == 'T' ? end + 1 : end, clock, sizeof clock))
        return false;
    const char *colon = strchr(clock, ':');
    char *second = colon ? strchr(colon + 1, ':') : NULL;
    if (second && second[1] >= '0' && second[1] <= '5' && second[2] >= '0' && second[2] <= '9') {
        s = (second[1] - '0') * 10 + second[2] - '0';
        memmove(second, second + 3, strlen(second + 3) + 1);
    }
    if (!clock_read(clock, &m) || m >= 2 * MINUTES_A_DAY)
        return false;
    *ret = moment_add(moment_at(d, m), s);
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

bool
serial_read(const char *text, struct day *ret_day, minutes *ret_clock)
{
    enum { EPOCH = 25569 }; /* 1970-01-01 */
    char flat[64];
    int64_t whole = 0, part = 0, parts = 1;
    int n = 0;

    if (!text || strnlen(text, sizeof flat) == sizeof flat || !text_fold(text, flat, sizeof flat))
        return false;
    const char *p = flat;
    for (; *p >= '0' && *p <= '9' && n < 6; p++, n++)
        whole = whole * 10 + (*p - '0');
    bool parted = *p == '.' && p[1] >= '0' && p[1] <= '9';
    if (parted)
        for (p++; *p >= '0' && *p <= '9'; p++)
            if (parts < INT64_C(1000000000)) {
                part = part * 10 + (*p - '0');
                parts *= 10;
            }
    struct day day = { 0 };
    if (whole)
        day = day_from_number((int32_t)(whole - EPOCH));
    if (*p || (whole ? n != 5 || day.ymd < 19900101 || day.ymd > 21001231 : !parted || n > 1))
        return false;
    *ret_day = day;
    *ret_clock = parted ? (minutes)((part * MINUTES_A_DAY + parts / 2) / parts) : -1;
    return true;
}

const char *
serial_said(struct arena *a, const char *text)
{
    struct day day;
    minutes clock;

    if (!serial_read(text, &day, &clock))
        return NULL;
    const char *at = clock < 0 ? "" : arena_text(a, " %02d:%02d", clock / 60, clock % 60);
    return day.ymd ? arena_text(a, "%s = %s%s", text, day_iso(a, day), at)
                   : arena_text(a, "%s =%s", text, at);
}
