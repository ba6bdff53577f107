/* What does a line of the opening state say?  Each kind asks for columns of its own. */
#include "app/time/import_inside.h"

#include <stdio.h>
#include <string.h>

enum opening_column {
    P_NUMBER,
    P_KIND,
    P_MONTH,
    P_FROM,
    P_TO,
    P_OVERTIME,
    P_DAYS,
    P_MINUTES,
    P_GRANTED,
    P_CARRIED,
    P_CARRIED_MINUTES,
    P_TIMES,
    P_EARLY,
    P_ITEM,
    P_DAY_MINUTES,
    P_WEEK_DAYS,
};

const struct import_column opening_columns[IMPORT_COLUMNS + 1] = {
    { "number", true },
    { "kind", false },
    { "month", false },
    { "from", false },
    { "to", false },
    { "overtime", false },
    { "days", false },
    { "minutes", false },
    { "granted", false },
    { "carried", false },
    { "carried_minutes", false },
    { "times", false },
    { "early", false },
    { "item", false },
    { "day_minutes", false },
    { "week_days", false },
};

enum {
    FULL_DAY = 465,   /* 人事院規則15―14 20条2項: 7:45 */
    MONTH_MOST = 744, /* hours of 31 days */
    DAYS_MOST = 366,
    TIMES_MOST = 99,
    LIMIT_YEAR = 4, /* the month in which the year of overtime begins, where nobody says it */
};

/* Which leave a line of 特別休暇 is about. */
static const struct {
    const char *ours, *theirs;
} items[] = {
    { "childnurse", "子の看護等休暇" },
    { "childnurse", "子の看護休暇" },
    { "shortcare", "短期介護休暇" },
    { "fertility", "出生サポート休暇" },
    { "volunteer", "ボランティア休暇" },
    { "summer", "夏季休暇" },
    { "birth", "配偶者出産休暇" },
    { "childcare", "育児参加のための休暇" },
    { "childnurse", "Nursing a child" },
    { "shortcare", "Short care leave" },
    { "fertility", "Fertility treatment" },
    { "volunteer", "Volunteer leave" },
    { "summer", "Summer leave" },
    { "birth", "Partner's childbirth" },
    { "childcare", "Taking part in child care" },
};

const char *const opening_items[] = { "childnurse", "shortcare", "fertility", "volunteer",
                                      "summer",     "birth",     "childcare", NULL };

static bool
said(struct reading *r, enum opening_column column)
{
    return *reading_cell(r, (int)column) != '\0';
}

static bool
number(struct reading *r, enum opening_column column, bool needed, int64_t most, int64_t *ret)
{
    const char *text = reading_cell(r, (int)column);

    if (!*text)
        return !needed || reading_wrong(r, (int)column, "form.number.missing", NULL);
    if (!text_number(text, ret) || *ret < 0)
        return reading_wrong(r, (int)column, "form.number.unknown", text);
    return *ret <= most || reading_wrong(r, (int)column, "form.number.high", text);
}

/* Minutes, or hours and minutes: 900, 15:00. */
static bool
length(struct reading *r, enum opening_column column, bool needed, int64_t most, int64_t *ret)
{
    const char *text = reading_cell(r, (int)column), *colon = strchr(text, ':');
    int64_t hours = 0, rest;

    if (!*text)
        return !needed || reading_wrong(r, (int)column, "form.number.missing", NULL);
    if (colon && !text_number(arena_copy(r->arena, text, (size_t)(colon - text)), &hours))
        return reading_wrong(r, (int)column, "form.number.unknown", text);
    if (!text_number(colon ? colon + 1 : text, &rest) || hours < 0 || rest < 0 ||
        (colon && rest > 59))
        return reading_wrong(r, (int)column, "form.number.unknown", text);
    if (hours > INT32_MAX / 60 || hours * 60 + rest > most)
        return reading_wrong(r, (int)column, "form.number.high", text);
    *ret = hours * 60 + rest;
    return true;
}

/* 2026-06, 2026/6, 2026年6月, R8.6, 令和8年6月, 202606: the first of that month as a day. */
static bool
month_read(const char *text, struct day *ret)
{
    char flat[40], day[48];

    if (!text_fold(text, flat, sizeof flat))
        return false;
    size_t n = strlen(flat), word = strlen("月");
    bool digits = n == 6 && strspn(flat, "0123456789") == n;
    bool month = n > word && !strcmp(flat + n - word, "月");
    char mark = strpbrk(flat, "-/.") ? *strpbrk(flat, "-/.") : '-';
    int wrote = digits  ? snprintf(day, sizeof day, "%s01", flat)
                : month ? snprintf(day, sizeof day, "%s1日", flat)
                        : snprintf(day, sizeof day, "%s%c1", flat, mark);
    /* Without a year it would be a day of this year. */
    return wrote > 0 && n >= 4 && (month ? strstr(flat, "年") != NULL : true) &&
           day_read(day, (struct day){ 19000101 }, ret) && ret->ymd >= 19010101;
}

static bool
month(struct reading *r, struct day *ret)
{
    const char *text = reading_cell(r, P_MONTH);

    if (!*text)
        return reading_wrong(r, P_MONTH, "form.month.missing", NULL);
    if (!month_read(text, ret))
        return reading_wrong(r, P_MONTH, "form.month.unknown", text);
    return true;
}

/* From a day, and perhaps to one. */
static bool
days(struct reading *r, struct opening_line *l)
{
    if (!reading_day(r, P_FROM, &l->from))
        return false;
    if (!said(r, P_TO))
        return true;
    if (!reading_day(r, P_TO, &l->to))
        return false;
    return l->to.ymd >= l->from.ymd ||
           reading_wrong(r, P_TO, "import.backwards", reading_cell(r, P_TO));
}

static bool
read_overtime(struct reading *r, struct opening_line *l)
{
    if (!month(r, &l->from))
        return false;
    return length(r, P_OVERTIME, true, day_month_length(l->from) * MINUTES_A_DAY, &l->minutes);
}

/* The year so far: to the end of `month`, from April unless said. */
static bool
read_year(struct reading *r, struct opening_line *l)
{
    struct day last;
    int64_t months;

    if (!month(r, &last))
        return false;
    l->from = day_of(day_year(last) - (day_month(last) < LIMIT_YEAR), LIMIT_YEAR, 1);
    if (said(r, P_FROM) && !reading_day(r, P_FROM, &l->from))
        return false;
    l->from = day_month_first(l->from);
    l->to = day_month_last(last);
    months = (day_year(l->to) - day_year(l->from)) * 12 + day_month(l->to) - day_month(l->from) + 1;
    if (months < 1 || months > 12)
        return reading_wrong(r, P_FROM, "import.backwards", reading_cell(r, P_FROM));
    return length(r, P_OVERTIME, true, months * HOURS(MONTH_MOST), &l->minutes) &&
           number(r, P_TIMES, false, months, &l->times);
}

/* Days and what is left beyond them. */
static bool
balance(struct reading *r, struct opening_line *l)
{
    l->minutes = 0;
    return number(r, P_DAYS, true, DAYS_MOST, &l->days) &&
           length(r, P_MINUTES, false, (l->day_minutes > 0 ? l->day_minutes : FULL_DAY) - 1,
                  &l->minutes);
}

/* What is left is no more than what was granted and carried. */
static bool
adds_up(struct reading *r, const struct opening_line *l)
{
    int64_t day = l->day_minutes > 0 ? l->day_minutes : FULL_DAY;
    int64_t carried = l->carried_days * day + (l->carried_minutes > 0 ? l->carried_minutes : 0);

    if (l->granted < 0 || l->carried_days < 0)
        return true;
    return l->days * day + l->minutes <= l->granted * day + carried ||
           reading_wrong(r, P_DAYS, "opening.left.high", reading_cell(r, P_DAYS));
}

static bool
read_annual(struct reading *r, struct opening_line *l)
{
    if (!reading_day(r, P_FROM, &l->from) ||
        !length(r, P_DAY_MINUTES, false, MINUTES_A_DAY, &l->day_minutes))
        return false;
    if (!l->day_minutes)
        return reading_wrong(r, P_DAY_MINUTES, "form.number.low", reading_cell(r, P_DAY_MINUTES));
    int64_t day = l->day_minutes > 0 ? l->day_minutes : FULL_DAY;
    if (!balance(r, l) || !number(r, P_GRANTED, false, DAYS_MOST, &l->granted) ||
        !number(r, P_CARRIED, false, DAYS_MOST, &l->carried_days) ||
        !length(r, P_CARRIED_MINUTES, false, day - 1, &l->carried_minutes) ||
        !number(r, P_WEEK_DAYS, false, 5, &l->week_days))
        return false;
    if (l->week_days == 0)
        return reading_wrong(r, P_WEEK_DAYS, "form.number.low", "0");
    if (l->carried_days < 0 && l->carried_minutes >= 0)
        return reading_wrong(r, P_CARRIED, "form.number.missing", NULL);
    return adds_up(r, l);
}

static bool
read_special(struct reading *r, struct opening_line *l)
{
    const char *text = reading_cell(r, P_ITEM);

    for (size_t i = 0; i < COUNT(items); i++)
        if (!strcmp(text, items[i].ours) || !strcmp(text, items[i].theirs))
            l->item = items[i].ours;
    if (!*l->item)
        return reading_wrong(r, P_ITEM, *text ? "form.choice.unknown" : "form.choice.missing",
                             text);
    return reading_day(r, P_FROM, &l->from) && balance(r, l);
}

static bool
read_sick(struct reading *r, struct opening_line *l)
{
    if (!days(r, l) || !number(r, P_DAYS, true, DAYS_MOST, &l->days))
        return false;
    return !l->to.ymd || l->days <= day_between(l->from, l->to) + 1 ||
           reading_wrong(r, P_DAYS, "form.number.high", reading_cell(r, P_DAYS));
}

/* Whose care: a sign that tells one person from another, never a name in full. */
static bool
whose(struct reading *r, struct opening_line *l)
{
    l->item = reading_cell(r, P_ITEM);
    return utf8_length(l->item) <= 20 || reading_wrong(r, P_ITEM, "form.text.long", NULL);
}

static bool
read_care(struct reading *r, struct opening_line *l)
{
    if (!whose(r, l) || !days(r, l))
        return false;
    return l->to.ymd || reading_wrong(r, P_TO, "form.day.missing", NULL);
}

static bool
read_care_time(struct reading *r, struct opening_line *l)
{
    return whose(r, l) && days(r, l);
}

static bool
read_childcare(struct reading *r, struct opening_line *l)
{
    if (!reading_day(r, P_FROM, &l->from) || !number(r, P_TIMES, true, TIMES_MOST, &l->times))
        return false;
    l->early = 0;
    if (!number(r, P_EARLY, false, TIMES_MOST, &l->early))
        return false;
    return l->early <= l->times ||
           reading_wrong(r, P_EARLY, "form.number.high", reading_cell(r, P_EARLY));
}

/* 育児時間 of 育児休業法26条2項: 第1号 by the day, 第2号 by the year. */
static bool
read_child_time(struct reading *r, struct opening_line *l)
{
    static const struct {
        const char *said, *item;
    } kinds[] = { { "1", "1" }, { "第1号", "1" }, { "First kind", "1" },
                  { "2", "2" }, { "第2号", "2" }, { "Second kind", "2" } };
    const char *text = reading_cell(r, P_ITEM);

    /* 第1号（1日2時間まで）: what stands behind explains it. */
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (!strncmp(text, kinds[i].said, strlen(kinds[i].said)) &&
            !strspn(text + strlen(kinds[i].said), "0123456789"))
            l->item = kinds[i].item;
    if (!*l->item)
        return reading_wrong(r, P_ITEM, *text ? "form.choice.unknown" : "form.choice.missing",
                             text);
    l->minutes = 0;
    return days(r, l) && length(r, P_MINUTES, *l->item == '2', HOURS(MONTH_MOST), &l->minutes);
}

/* The day given may lie before the day worked (振替), and may not be named yet. */
static bool
read_moved(struct reading *r, struct opening_line *l)
{
    if (!reading_day(r, P_FROM, &l->from) || (said(r, P_TO) && !reading_day(r, P_TO, &l->to)))
        return false;
    if (l->kind == OPENING_SUBSTITUTE && l->to.ymd && l->to.ymd <= l->from.ymd)
        return reading_wrong(r, P_TO, "import.backwards", reading_cell(r, P_TO));
    return length(r, P_MINUTES, true, MINUTES_A_DAY, &l->minutes);
}

/* A leave year, a child, a spell: what a later line of the kind must share to take its place. */
static struct day
about(const struct opening_line *l)
{
    if (l->kind == OPENING_ANNUAL || l->kind == OPENING_SPECIAL)
        return day_of(day_year(l->from), 1, 1);
    return l->from;
}

bool
opening_read(struct reading *r)
{
    static bool (*const read[])(struct reading *, struct opening_line *) = {
        [OPENING_OVERTIME] = read_overtime,
        [OPENING_YEAR] = read_year,
        [OPENING_ANNUAL] = read_annual,
        [OPENING_SPECIAL] = read_special,
        [OPENING_SICK] = read_sick,
        [OPENING_CARE] = read_care,
        [OPENING_CARE_TIME] = read_care_time,
        [OPENING_CHILDCARE] = read_childcare,
        [OPENING_CHILD_TIME] = read_child_time,
        [OPENING_SWAP] = read_moved,
        [OPENING_SUBSTITUTE] = read_moved,
    };
    struct opening_line *l = &r->line->opening;
    const char *kind = reading_word(r, P_KIND);

    *l = (struct opening_line){ .item = "",
                                .minutes = -1,
                                .days = -1,
                                .granted = -1,
                                .carried_days = -1,
                                .carried_minutes = -1,
                                .day_minutes = -1,
                                .week_days = -1,
                                .times = -1,
                                .early = -1 };
    if (*kind && !opening_kind_parse(kind, &l->kind))
        return reading_wrong(r, P_KIND, "form.choice.unknown", kind);
    if (!read[l->kind](r, l))
        return false;
    l->about = about(l);
    r->line->from = l->from;
    r->line->to = l->to.ymd > l->from.ymd ? l->to : l->from;
    return true;
}

const struct fault *
opening_keep(struct chunk *c, const struct import_line *l, struct known *who, bool *ret_kept)
{
    struct seen seen = clockwork_seen(c->act, who->officer, who->unit);

    return opening_keep_line(c->act, &seen, &l->opening, c->job->id, ret_kept);
}
