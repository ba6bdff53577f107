/* Which column is which, and what does a line say? */
#include "app/time/import_inside.h"

#include <string.h>
#include <strings.h>

static const char *const kind_name[] = { "taps", "absences", "orders", "opening" };

/* The order is that of import_head.at. */
enum { ABSENCE_MONTHS_MOST = 36 }; /* of one line; 育児休業 is said a year at a time */
enum { T_NUMBER, T_TYPE, T_AT, T_PLACE };
enum { A_NUMBER, A_KIND, A_FROM, A_TO, A_START, A_END };
enum { O_NUMBER, O_DAY, O_START, O_END, O_WORK, O_KIND, O_BY };

static const struct import_column columns[][8] = {
    { { "number", true }, { "type", true }, { "at", true }, { "place", false } },
    { { "number", true },
      { "kind", true },
      { "from", true },
      { "to", false },
      { "start", false },
      { "end", false } },
    { { "number", true },
      { "day", true },
      { "start", true },
      { "end", true },
      { "work", false },
      { "kind", false },
      { "by", true } },
};

static const struct import_column *
columns_of(enum import_kind kind)
{
    return kind == IMPORT_OPENING ? opening_columns : columns[kind];
}

/* What a column or a word may be called. */
static const struct {
    const char *ours, *theirs;
} heads[] = {
    { "number", "職員番号" },   { "number", "person" },    { "number", "officer" },
    { "number", "番号" },       { "number", "社員番号" },  { "number", "従業員番号" },
    { "number", "従業員コード" },                          { "number", "スタッフコード" },
    { "number", "staff number" },                          { "to", "until" },
    { "number", "職員" },       { "type", "出・退" },      { "type", "種別" },
    { "type", "in or out" },    { "type", "区分" },
    { "type", "打刻種別" },     { "type", "打刻区分" },
    { "at", "日時" },           { "at", "打刻日時" },      { "place", "場所" },
    { "kind", "種類" },         { "from", "開始日" },      { "from", "初日" },
    { "from", "day_from" },     { "to", "終了日" },        { "to", "末日" },
    { "to", "終わる日" },       { "from", "始まる日" },    { "to", "valid_to" },
   
    { "to", "day_to" },         { "start", "開始時刻" },   { "start", "開始" },
    { "end", "終了時刻" },      { "end", "終了" },         { "day", "日" },
    { "day", "年月日" },        { "work", "業務" },        { "work", "内容" },
    { "by", "命令者" },         { "by", "ordered_by" },
    { "month", "月" },          { "month", "年月" },       { "overtime", "超過勤務" },
    { "days", "日数" },         { "minutes", "時間" },     { "granted", "付与日数" },
    { "carried", "繰越日数" },  { "carried", "繰越し" },   { "carried_minutes", "繰越時間" },
    { "times", "回数" },       { "at", "打刻時刻" },
           { "early", "うち出生後" }, { "item", "対象" },
    { "day_minutes", "1日の時間" },                        { "week_days", "週の日数" },
    { "minutes", "1日に満たない時間" },                    { "minutes", "time beyond the days" },
    { "item", "about" },        { "granted", "days granted" },
    { "carried", "days carried in" },                      { "carried_minutes", "hours carried in" },
    { "day_minutes", "hours of a day" },                   { "week_days", "days a week" },
    { "early", "of them after birth" },
    { "by", "命令者の職員番号" },                          { "by", "staff number of who ordered" },
    { "at", "date and time" },  { "by", "ordered by" },    { "minutes", "分" },
}, words[] = {
    { "year", "超過勤務の年度累計" },                      { "year", "overtime, year so far" },
    { "annual", "annual leave" },                          { "special", "special leave" },
    { "sick", "sick leave" },   { "care", "care leave" },  { "care_time", "care time" },
    { "childcare", "child-care leave" },                   { "child_time", "child-care time" },
    { "swap", "day off moved" },                           { "substitute", "substitute holiday" },
    { "in", "出勤" },           { "out", "退勤" },         { "break_out", "休憩" },
    { "break_in", "再開" },     { "office", "庁舎" },      { "telework", "テレワーク" },
    { "elsewhere", "庁外" },    { "annual", "年次休暇" },  { "summer", "夏季休暇" },
    { "sick", "病気休暇" },     { "special", "特別休暇" }, { "childcare", "育児休業" },
    { "care", "介護休暇" },     { "substitute", "代休" },  { "relief", "超勤代休時間" },
    { "trip", "出張" },         { "training", "研修" },    { "unpaid", "欠勤" },
    { "overtime", "超過勤務" }, { "duty", "宿日直" },      { "annual", "年休" },
    { "year", "年度累計" },     { "care_time", "介護時間" }, { "child_time", "育児時間" },
    { "in", "出社" },           { "out", "退社" },         { "in", "出勤打刻" },
    { "out", "退勤打刻" },      { "break_out", "休憩開始" }, { "break_in", "休憩終了" },
    { "out", "退庁" },          { "in", "登庁" },          { "annual", "有給" },
    { "annual", "有給休暇" },   { "annual", "年次有給休暇" }, { "sick", "病休" },
    { "overtime", "超過勤務命令" },                        { "overtime", "overtime order" },
    { "duty", "宿日直命令" },   { "duty", "duty order" },  { "summer", "summer leave" },
    { "substitute", "day in lieu" },                       { "relief", "overtime relief time" },
    { "trip", "business trip" },                           { "unpaid", "unpaid absence" },
    { "childcare", "育休" },    { "swap", "振替" },         { "swap", "週休日の振替" },  { "substitute", "代休日" },
};

const char *const absence_kinds[] = { "annual", "summer",    "sick",       "special",
                                      "care",   "childcare", "substitute", "relief",
                                      "trip",   "training",  "unpaid",     NULL };

const struct import_column *
import_columns(enum import_kind kind)
{
    return columns_of(kind);
}

const char *
import_kind_name(enum import_kind kind)
{
    return kind_name[kind];
}

bool
import_kind_parse(const char *text, enum import_kind *ret)
{
    for (size_t i = 0; text && i < COUNT(kind_name); i++)
        if (!strcmp(text, kind_name[i])) {
            *ret = (enum import_kind)i;
            return true;
        }
    return false;
}

static const char *
ours(const void *kind, const char *heading)
{
    const struct import_column *c = kind;
    char flat[200];

    for (const struct import_column *k = c; k->name; k++)
        if (!strcasecmp(heading, k->name))
            return k->name;
    for (size_t i = 0; i < COUNT(heads); i++)
        if (text_fold(heads[i].theirs, flat, sizeof flat) && !strcasecmp(heading, flat))
            for (const struct import_column *k = c; k->name; k++)
                if (!strcmp(heads[i].ours, k->name))
                    return k->name;
    return NULL;
}

static const char *
usual(const void *kind, const char *column)
{
    (void)kind;
    for (size_t i = 0; i < COUNT(heads); i++)
        if (!strcmp(heads[i].ours, column))
            return heads[i].theirs;
    return NULL;
}

#define NEEDED(...) ((const char *const[]){ __VA_ARGS__, NULL })

const struct sheet_names import_tables[IMPORT_KINDS] = {
    { columns[IMPORT_TAPS], ours, usual, NEEDED("number", "type", "at") },
    { columns[IMPORT_ABSENCES], ours, usual, NEEDED("number", "kind", "from") },
    { columns[IMPORT_ORDERS], ours, usual, NEEDED("number", "day", "start", "end", "by") },
    { opening_columns, ours, usual, NEEDED("number") },
};

void
import_head_read(enum import_kind kind, const char *head, struct import_head *ret)
{
    for (int i = 0; i < IMPORT_COLUMNS; i++)
        ret->at[i] = -1;
    for (int c = 0; *head; c++) {
        size_t n = strcspn(head, ",");
        for (int i = 0; i < IMPORT_COLUMNS && columns_of(kind)[i].name; i++)
            if (strlen(columns_of(kind)[i].name) == n &&
                !strncmp(head, columns_of(kind)[i].name, n))
                ret->at[i] = c;
        head += n + (head[n] == ',');
    }
}

bool
reading_wrong(struct reading *r, int column, const char *key, const char *seen)
{
    bool empty = seen && !*seen; /* nothing was written that could be unreadable */

    r->line->wrong = empty ? "people.import.missing" : key;
    r->line->column = columns_of(r->kind)[column].name;
    r->line->seen = empty ? NULL : seen;
    return false;
}

const char *
reading_cell(struct reading *r, int column)
{
    int at = r->head->at[column];
    const char *text = at >= 0 && (size_t)at < r->cells ? r->cell[at] : "";
    size_t n = strlen(text);

    return n && ((unsigned char)text[0] <= ' ' || (unsigned char)text[n - 1] <= ' ' ||
                 (unsigned char)text[0] >= 0xC2 || (unsigned char)text[n - 1] >= 0x80)
               ? text_trim(r->arena, text)
               : text;
}

const char *
reading_word(struct reading *r, int column)
{
    const char *text = reading_cell(r, column);

    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcasecmp(text, words[i].theirs) || !strcasecmp(text, words[i].ours))
            return words[i].ours;
    return text;
}

/* A cell that cannot be read: a spreadsheet's number is named as what it is. */
static bool
unreadable(struct reading *r, int column, const char *key, const char *text)
{
    const char *serial = serial_said(r->arena, text);

    return reading_wrong(r, column, serial ? "import.serial" : key, serial ? serial : text);
}

bool
reading_day(struct reading *r, int column, struct day *ret)
{
    const char *text = reading_cell(r, column);

    if (!*text)
        return reading_wrong(r, column, "form.day.missing", NULL);
    if (!day_read(text, r->today, ret))
        return unreadable(r, column, "form.day.unknown", text);
    return true;
}

static bool
read_clock(struct reading *r, int column, minutes *ret)
{
    const char *text = reading_cell(r, column);

    if (!*text)
        return reading_wrong(r, column, "form.clock.missing", NULL);
    return clock_read(text, ret) || unreadable(r, column, "form.clock.unknown", text);
}

/* A span of a day, or false with what is wrong. */
static bool
day_span(struct reading *r, int start, int end)
{
    bool from;
    const char *wrong = span_wrong(r->line->span, &from);

    return !wrong ||
           reading_wrong(r, from ? start : end, wrong, reading_cell(r, from ? start : end));
}

static bool
read_tap(struct reading *r)
{
    struct import_line *l = r->line;
    const char *place = reading_word(r, T_PLACE), *at = reading_cell(r, T_AT);

    if (!tap_kind_parse(reading_word(r, T_TYPE), &l->tap) || l->tap == TAP_VOID)
        return reading_wrong(r, T_TYPE, "form.choice.unknown", reading_cell(r, T_TYPE));
    if (!moment_read(at, r->today, &l->at))
        return unreadable(r, T_AT, "import.moment", at);
    l->place = place_parse(place);
    if (*place && !l->place)
        return reading_wrong(r, T_PLACE, "form.choice.unknown", place);
    return true;
}

static bool
read_absence(struct reading *r)
{
    struct import_line *l = r->line;
    const char *kind = reading_word(r, A_KIND);

    for (const char *const *k = absence_kinds; *k; k++)
        if (!strcmp(kind, *k))
            l->kind = *k;
    if (!l->kind)
        return reading_wrong(r, A_KIND, "form.choice.unknown", kind);
    if (!reading_day(r, A_FROM, &l->from))
        return false;
    l->to = l->from;
    if (*reading_cell(r, A_TO) && !reading_day(r, A_TO, &l->to))
        return false;
    if (l->to.ymd < l->from.ymd)
        return reading_wrong(r, A_TO, "import.backwards", reading_cell(r, A_TO));
    if (l->to.ymd >= day_add_months(l->from, ABSENCE_MONTHS_MOST).ymd)
        return reading_wrong(r, A_TO, "import.absence.long", reading_cell(r, A_TO));
    l->span = (struct span){ -1, -1 };
    if (!*reading_cell(r, A_START) && !*reading_cell(r, A_END))
        return true;
    if (!read_clock(r, A_START, &l->span.from) || !read_clock(r, A_END, &l->span.until))
        return false;
    return day_span(r, A_START, A_END);
}

static bool
read_order(struct reading *r)
{
    struct import_line *l = r->line;
    const char *kind = reading_word(r, O_KIND), *spoilt = NULL;

    l->kind = !*kind || !strcmp(kind, "overtime") ? "overtime"
              : !strcmp(kind, "duty")             ? "duty"
                                                  : NULL;
    if (!l->kind)
        return reading_wrong(r, O_KIND, "form.choice.unknown", kind);
    l->work = reading_cell(r, O_WORK);
    if (utf8_length(l->work) > 200)
        return reading_wrong(r, O_WORK, "form.text.long", NULL);
    l->by = *reading_cell(r, O_BY) ? sheet_code(r->arena, reading_cell(r, O_BY), &spoilt) : NULL;
    if (l->by && spoilt)
        return reading_wrong(r, O_BY, spoilt, reading_cell(r, O_BY));
    if (!reading_day(r, O_DAY, &l->from) || !read_clock(r, O_START, &l->span.from) ||
        !read_clock(r, O_END, &l->span.until))
        return false;
    l->to = l->from;
    /* No length; a whole day is 0:00 to 24:00.  A 宿日直 of 24 hours is from 8:30 to 8:30. */
    if (l->span.until == l->span.from && strcmp(l->kind, "duty") != 0)
        return reading_wrong(r, O_END, "import.backwards", reading_cell(r, O_END));
    if (l->span.until <= l->span.from) /* 22:00 to 1:00 is written so on paper */
        l->span.until += MINUTES_A_DAY;
    return day_span(r, O_START, O_END);
}

bool
import_line_read(enum import_kind kind, struct arena *a, struct day today,
                 const struct import_head *head, char *const *cell, size_t cells,
                 struct import_line *ret)
{
    struct reading r = { kind, a, today, head, cell, cells, ret };
    const char *wrong;

    *ret = (struct import_line){ .number = NULL };
    for (int i = 0; import_columns(kind)[i].name; i++)
        if (text_unseen(reading_cell(&r, i), false))
            return reading_wrong(&r, i, "form.text.unseen", reading_cell(&r, i));
    ret->number = sheet_code(a, reading_cell(&r, T_NUMBER), &wrong);
    if (!*ret->number)
        return reading_wrong(&r, T_NUMBER, "people.import.missing", NULL);
    if (wrong)
        return reading_wrong(&r, T_NUMBER, wrong, reading_cell(&r, T_NUMBER));
    if (kind == IMPORT_TAPS)
        return read_tap(&r);
    if (kind == IMPORT_OPENING)
        return opening_read(&r);
    return kind == IMPORT_ABSENCES ? read_absence(&r) : read_order(&r);
}
