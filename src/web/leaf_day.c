/* How do people read a day, and which year is it? */
#include "web/leaf_day.h"

#include <string.h>

/* 元号: 「元号を改める政令」 of 2019 begins 令和 on 2019-05-01; each earlier one had its own day.
 */
static const struct {
    int32_t from;
    const char *name;
} eras[] = {
    { 20190501, "令和" }, { 19890108, "平成" }, { 19261225, "昭和" },
    { 19120730, "大正" }, { 18680125, "明治" },
};

static const char *const weekdays[LANGS][7] = {
    { "日", "月", "火", "水", "木", "金", "土" },
    { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" },
};
static const char *const months[] = { "January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December" };

#define PUT(t, literal) text_put((t), (literal), sizeof(literal) - 1)

static void
put_two(struct text *t, int64_t n)
{
    if (n < 10)
        text_char(t, '0');
    text_int(t, n);
}

static void
put_year(struct text *t, struct day d, enum lang lang)
{
    if (lang == LANG_EN) {
        text_int(t, day_year(d));
        return;
    }
    size_t i = 0;
    while (i + 1 < COUNT(eras) && d.ymd < eras[i].from)
        i++;
    int year = day_year(d) - eras[i].from / 10000 + 1;
    text_add(t, eras[i].name);
    if (year == 1)
        PUT(t, "元");
    else
        text_int(t, year);
    PUT(t, "年");
}

static void
put_month_name(struct text *t, struct day d, bool whole)
{
    const char *name = months[day_month(d) - 1];

    text_put(t, name, whole ? strlen(name) : 3);
}

/* 7月15日（水）, Wed 15 Jul; with its year in front or behind. */
static void
put_day(struct text *t, struct day d, bool year, enum lang lang)
{
    const char *weekday = weekdays[lang][day_weekday(d)];

    if (lang == LANG_EN) {
        text_add(t, weekday);
        text_char(t, ' ');
        text_int(t, day_of_month(d));
        text_char(t, ' ');
        put_month_name(t, d, false);
        if (year) {
            text_char(t, ' ');
            put_year(t, d, lang);
        }
        return;
    }
    if (year)
        put_year(t, d, lang);
    text_int(t, day_month(d));
    PUT(t, "月");
    text_int(t, day_of_month(d));
    PUT(t, "日（");
    text_add(t, weekday);
    PUT(t, "）");
}

static void
put_iso(struct text *t, struct day d, bool whole)
{
    text_int(t, day_year(d));
    text_char(t, '-');
    put_two(t, day_month(d));
    if (whole) {
        text_char(t, '-');
        put_two(t, day_of_month(d));
    }
}

void
leaf_put_day(struct text *t, struct day d, enum facet facet, enum lang lang)
{
    switch (facet) {
    case FACET_NONE:
    case FACET_FULL:
        put_day(t, d, facet == FACET_FULL, lang);
        break;
    case FACET_ISO:
        put_iso(t, d, true);
        break;
    case FACET_SHORT:
        if (lang == LANG_JA) {
            text_int(t, day_month(d));
            text_char(t, '/');
            text_int(t, day_of_month(d));
        } else {
            text_int(t, day_of_month(d));
            text_char(t, ' ');
            put_month_name(t, d, false);
        }
        break;
    case FACET_DOM:
        text_int(t, day_of_month(d));
        break;
    case FACET_WEEKDAY:
        text_add(t, weekdays[lang][day_weekday(d)]);
        break;
    case FACET_LISTED:
        if (lang == LANG_EN) {
            text_add(t, weekdays[lang][day_weekday(d)]);
            text_char(t, ' ');
            text_int(t, day_of_month(d));
        } else {
            text_int(t, day_of_month(d));
            PUT(t, "（");
            text_add(t, weekdays[lang][day_weekday(d)]);
            PUT(t, "）");
        }
        break;
    case FACET_YEAR:
        put_year(t, d, lang);
        break;
    case FACET_MONTH:
        if (lang == LANG_EN) {
            put_month_name(t, d, true);
        } else {
            text_int(t, day_month(d));
            PUT(t, "月");
        }
        break;
    default:
        break;
    }
}

void
leaf_put_month(struct text *t, struct day d, enum facet facet, enum lang lang)
{
    switch (facet) {
    case FACET_NONE:
    case FACET_FULL:
        if (lang == LANG_JA)
            put_year(t, d, lang);
        leaf_put_day(t, d, FACET_MONTH, lang);
        if (lang == LANG_EN) {
            text_char(t, ' ');
            put_year(t, d, lang);
        }
        break;
    case FACET_ISO:
        put_iso(t, d, false);
        break;
    case FACET_SHORT:
        if (lang == LANG_EN)
            put_month_name(t, d, false);
        else
            leaf_put_day(t, d, FACET_MONTH, lang);
        break;
    case FACET_MONTH:
    case FACET_YEAR:
        leaf_put_day(t, d, facet, lang);
        break;
    default:
        break;
    }
}
