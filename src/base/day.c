/* Which day is it, how far are two apart, and what did the person mean by 「8/7」? */
#include "base/day.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

/* Civil-from-days by counting 400-year eras from March, so that the leap day comes last. */
static int32_t
number_of(int y, int m, int d)
{
    y -= m <= 2;
    int era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400;
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

    return era * 146097 + doe - 719468;
}

static int
month_length(int y, int m)
{
    static const int length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

    return m == 2 && leap ? 29 : length[m - 1];
}

struct day
day_of(int y, int m, int d)
{
    if (y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 || d > month_length(y, m))
        return (struct day){ 0 };
    return (struct day){ y * 10000 + m * 100 + d };
}

int
day_year(struct day d)
{
    return d.ymd / 10000;
}

int
day_month(struct day d)
{
    return d.ymd / 100 % 100;
}

int
day_of_month(struct day d)
{
    return d.ymd % 100;
}

bool
day_valid(struct day d)
{
    return d.ymd > 0 && day_of(day_year(d), day_month(d), day_of_month(d)).ymd == d.ymd;
}

int32_t
day_number(struct day d)
{
    return number_of(day_year(d), day_month(d), day_of_month(d));
}

struct day
day_from_number(int32_t n)
{
    n += 719468;
    int era = (n >= 0 ? n : n - 146096) / 146097;
    int doe = n - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int d = doy - (153 * mp + 2) / 5 + 1;
    int m = mp < 10 ? mp + 3 : mp - 9;

    return (struct day){ (yoe + era * 400 + (m <= 2)) * 10000 + m * 100 + d };
}

int
day_weekday(struct day d)
{
    int w = (day_number(d) + THURSDAY) % 7; /* 1970-01-01 was a Thursday */

    return w < 0 ? w + 7 : w;
}

struct day
day_add(struct day d, int days)
{
    return day_from_number(day_number(d) + days);
}

int
day_between(struct day from, struct day until)
{
    return day_number(until) - day_number(from);
}

int
day_month_length(struct day d)
{
    return month_length(day_year(d), day_month(d));
}

struct day
day_month_first(struct day d)
{
    return (struct day){ d.ymd / 100 * 100 + 1 };
}

struct day
day_month_last(struct day d)
{
    return (struct day){ d.ymd / 100 * 100 + day_month_length(d) };
}

struct day
day_add_months(struct day d, int months)
{
    int n = day_year(d) * 12 + day_month(d) - 1 + months;
    int y = n / 12, m = n % 12 + 1;
    int last = month_length(y, m), dom = day_of_month(d);

    return (struct day){ y * 10000 + m * 100 + (dom < last ? dom : last) };
}

/* Exactly `count` digits at *p. */
static bool
digits(const char **p, int count, int *ret)
{
    int n = 0;

    for (int i = 0; i < count; i++, (*p)++) {
        if (**p < '0' || **p > '9')
            return false;
        n = n * 10 + (**p - '0');
    }
    *ret = n;
    return true;
}

bool
day_parse(const char *text, struct day *ret)
{
    int y, m, d;
    const char *p = text;

    if (!p || !digits(&p, 4, &y) || *p++ != '-' || !digits(&p, 2, &m) || *p++ != '-' ||
        !digits(&p, 2, &d) || *p)
        return false;
    struct day day = day_of(y, m, d);
    if (!day.ymd)
        return false;
    *ret = day;
    return true;
}

/* A run of up to `most` digits, at least one. */
static bool
number(const char **p, int most, int *ret, int *count)
{
    int n = 0, i = 0;

    for (; i < most && **p >= '0' && **p <= '9'; i++, (*p)++)
        n = n * 10 + (**p - '0');
    *ret = n;
    *count = i;
    return i > 0;
}

static bool
skip(const char **p, const char *word)
{
    size_t n = strlen(word);

    if (strncmp(*p, word, n))
        return false;
    *p += n;
    return true;
}

static bool
skip_any(const char **p, const char *const *words)
{
    for (; *words; words++)
        if (skip(p, *words))
            return true;
    return false;
}

bool
day_read(const char *text, struct day today, struct day *ret)
{
    static const char *const to_month[] = { "年", "-", "/", ".", NULL };
    static const char *const to_day[] = { "月", "-", "/", ".", NULL };
    static const struct {
        const char *name;
        int before, first, last; /* its days */
    } era[] = {
        { "令和", 2018, 20190501, 21991231 }, { "R", 2018, 20190501, 21991231 },
        { "r", 2018, 20190501, 21991231 },    { "平成", 1988, 19890108, 20190430 },
        { "H", 1988, 19890108, 20190430 },    { "h", 1988, 19890108, 20190430 },
        { "昭和", 1925, 19261225, 19890107 }, { "S", 1925, 19261225, 19890107 },
        { "s", 1925, 19261225, 19890107 },
    };
    char flat[64];
    int a, b, c, n, before = 0, first = 0, last = 21991231;

    if (!text || !text_fold(text, flat, sizeof flat))
        return false;
    const char *p = flat;
    for (size_t i = 0; i < COUNT(era) && !before; i++)
        if (skip(&p, era[i].name)) {
            before = era[i].before;
            first = era[i].first;
            last = era[i].last;
        }
    if (before && skip(&p, "元")) {
        a = 1;
        n = 1;
    } else if (!number(&p, 8, &a, &n)) {
        return false;
    }

    int y = day_year(today), m, d;
    if (!*p && !before && (n == 4 || n == 8)) { /* 0807, 20260807 */
        y = n == 8 ? a / 10000 : y;
        m = a / 100 % 100;
        d = a % 100;
    } else {
        bool month_word = !before && !strncmp(p, "月", strlen("月"));
        if (!(month_word ? skip(&p, "月") : skip_any(&p, to_month)) || !number(&p, 2, &b, &n))
            return false;
        if (*p && !month_word && skip_any(&p, to_day)) {
            if (!number(&p, 2, &c, &n))
                return false;
            y = before ? before + a : a;
            m = b;
            d = c;
        } else if (!before) { /* 8/7, 8月7日 */
            m = a;
            d = b;
        } else {
            return false;
        }
        skip(&p, "日");
        if (*p)
            return false;
    }
    struct day day = day_of(y, m, d);
    if (!day.ymd || day.ymd < first || day.ymd > last)
        return false;
    *ret = day;
    return true;
}

char *
week_iso(struct arena *a, struct day day)
{
    struct day thursday = day_add(day, 3 - (day_weekday(day) + 6) % 7);
    struct day january = day_of(day_year(thursday), 1, 1);

    return arena_text(a, "%04d-W%02d", day_year(thursday), day_between(january, thursday) / 7 + 1);
}

bool
week_parse(const char *text, struct day *ret)
{
    int digit[6];

    if (strlen(text) != 8 || text[4] != '-' || text[5] != 'W')
        return false;
    for (int i = 0; i < 6; i++) {
        char c = text[i < 4 ? i : i + 2];
        if (c < '0' || c > '9')
            return false;
        digit[i] = c - '0';
    }
    int year = digit[0] * 1000 + digit[1] * 100 + digit[2] * 10 + digit[3];
    struct day fourth = day_of(year, 1, 4); /* always in week 1 */
    if (!fourth.ymd)
        return false;
    struct day monday =
        day_add(fourth, (digit[4] * 10 + digit[5] - 1) * 7 - (day_weekday(fourth) + 6) % 7);
    if (day_year(day_add(monday, 3)) != year) /* W00, or W53 of a year with 52 */
        return false;
    *ret = monday;
    return true;
}

bool
clock_parse(const char *text, minutes *ret)
{
    int h, m;
    const char *p = text;

    if (!p || !digits(&p, 2, &h) || *p++ != ':' || !digits(&p, 2, &m) || *p || m > 59)
        return false;
    *ret = CLOCK(h, m);
    return true;
}

bool
clock_read(const char *text, minutes *ret)
{
    static const char *const morning[] = { "午前", "AM", "am" };
    static const char *const afternoon[] = { "午後", "PM", "pm" };
    char flat[32];
    int h, m = 0, s, n, half = 0; /* half: 1 before noon, 2 after */

    if (!text || !text_fold(text, flat, sizeof flat))
        return false;
    const char *p = flat;
    for (int i = 0; i < 6 && !half; i++) {
        const char *word = i < 3 ? morning[i] : afternoon[i - 3];
        size_t size = strlen(flat), length = strlen(word);
        if (skip(&p, word))
            half = i < 3 ? 1 : 2;
        else if (size > length && !strcmp(flat + size - length, word)) {
            flat[size - length] = '\0'; /* 5:15 PM */
            half = i < 3 ? 1 : 2;
        }
    }
    if (!number(&p, 4, &h, &n))
        return false;
    if (!*p && n >= 3) { /* 915, 0915 */
        m = h % 100;
        h /= 100;
    } else if (skip(&p, ":")) {
        if (!number(&p, 2, &m, &n) || n != 2)
            return false;
        if (skip(&p, ":") && (!number(&p, 2, &s, &n) || n != 2 || s)) /* seconds of 0 */
            return false;
        if (*p)
            return false;
    } else if (skip(&p, "時")) {
        if (skip(&p, "半"))
            m = 30;
        else if (*p && (!number(&p, 2, &m, &n) || !skip(&p, "分")))
            return false;
        if (*p)
            return false;
    } else if (*p || n > 2) {
        return false;
    }
    if (m > 59 || h > 99 || (half && h > 12))
        return false;
    if (half)
        h = h % 12 + (half == 2 ? 12 : 0);
    *ret = CLOCK(h, m);
    return true;
}

char *
day_iso(struct arena *a, struct day d)
{
    return arena_text(a, "%04d-%02d-%02d", day_year(d), day_month(d), day_of_month(d));
}

char *
clock_text(struct arena *a, minutes m)
{
    return m < 0 ? arena_text(a, "-%02d:%02d", -m / 60, -m % 60)
                 : arena_text(a, "%02d:%02d", m / 60, m % 60);
}

char *
minutes_text(struct arena *a, minutes m)
{
    return m < 0 ? arena_text(a, "-%d:%02d", -m / 60, -m % 60)
                 : arena_text(a, "%d:%02d", m / 60, m % 60);
}

minutes
span_length(struct span s)
{
    return s.until > s.from ? s.until - s.from : 0;
}

struct span
span_shared(struct span a, struct span b)
{
    struct span s = { a.from > b.from ? a.from : b.from, a.until < b.until ? a.until : b.until };

    return s.until > s.from ? s : (struct span){ 0, 0 };
}
