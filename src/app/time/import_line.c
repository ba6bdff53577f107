#include "app/time/import.h"

#include <string.h>

static const char *const kind_name[] = { "taps", "absences", "orders", "opening" };

/* The order is that of import_head.at. */
enum { T_NUMBER, T_TYPE, T_AT, T_PLACE };
enum { A_NUMBER, A_KIND, A_FROM, A_TO, A_START, A_END };
enum { M_NUMBER, M_MONTH, M_OVERTIME };
enum { O_NUMBER, O_DAY, O_START, O_END, O_WORK, O_KIND, O_BY };

static const struct import_column columns[IMPORT_KINDS][IMPORT_COLUMNS + 1] = {
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
      { "by", false } },
    { { "number", true }, { "month", true }, { "overtime", true } },
};

/* What a column or a word may be called. */
static const struct {
    const char *ours, *theirs;
} heads[] = {
    { "number", "person" },     { "number", "officer" },   { "number", "職員番号" },
    { "number", "職員" },       { "type", "種別" },        { "type", "区分" },
    { "at", "日時" },           { "at", "打刻日時" },      { "place", "場所" },
    { "kind", "種類" },         { "from", "開始日" },      { "from", "初日" },
    { "from", "day_from" },     { "to", "終了日" },        { "to", "末日" },
    { "to", "day_to" },         { "start", "開始時刻" },   { "start", "開始" },
    { "end", "終了時刻" },      { "end", "終了" },         { "day", "日" },
    { "day", "年月日" },        { "work", "業務" },        { "work", "内容" },
    { "by", "命令者" },         { "by", "ordered_by" },
    { "month", "月" },
    { "month", "年月" },
    { "overtime", "超過勤務" },
}, words[] = {
    { "in", "出勤" },           { "out", "退勤" },         { "break_out", "休憩" },
    { "break_in", "再開" },     { "office", "庁舎" },      { "telework", "テレワーク" },
    { "elsewhere", "庁外" },    { "annual", "年次休暇" },  { "summer", "夏季休暇" },
    { "sick", "病気休暇" },     { "special", "特別休暇" }, { "childcare", "育児休業" },
    { "care", "介護休暇" },     { "substitute", "代休" },  { "relief", "超勤代休時間" },
    { "trip", "出張" },         { "training", "研修" },    { "unpaid", "欠勤" },
    { "overtime", "超過勤務" }, { "duty", "宿日直" },      { "annual", "年休" },
};

static const char *const absence_kinds[] = { "annual", "summer",    "sick",       "special",
                                             "care",   "childcare", "substitute", "relief",
                                             "trip",   "training",  "unpaid",     NULL };

const struct import_column *
import_columns(enum import_kind kind)
{
    return columns[kind];
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

const char *
import_head_read(enum import_kind kind, char *const *cell, size_t cells, struct import_head *ret)
{
    for (int i = 0; i < IMPORT_COLUMNS; i++)
        ret->at[i] = -1;
    for (size_t c = 0; c < cells; c++) {
        const char *name = cell[c];
        for (size_t i = 0; i < COUNT(heads); i++)
            if (!strcmp(name, heads[i].theirs))
                name = heads[i].ours;
        for (int i = 0; i < IMPORT_COLUMNS && columns[kind][i].name; i++)
            if (ret->at[i] < 0 && !strcmp(name, columns[kind][i].name))
                ret->at[i] = (int)c;
    }
    for (int i = 0; i < IMPORT_COLUMNS && columns[kind][i].name; i++)
        if (columns[kind][i].needed && ret->at[i] < 0)
            return columns[kind][i].name;
    return NULL;
}

/* A line under reading. */
struct reading {
    enum import_kind kind;
    struct arena *arena;
    const struct import_head *head;
    char *const *cell;
    size_t cells;
    struct import_line *line;
};

static bool
wrong(struct reading *r, int column, const char *key, const char *seen)
{
    r->line->wrong = key;
    r->line->column = columns[r->kind][column].name;
    r->line->seen = seen;
    return false;
}

/* The cell without the spaces around it; "" where there is none. */
static const char *
cell_of(struct reading *r, int column)
{
    int at = r->head->at[column];
    const char *text = at >= 0 && (size_t)at < r->cells ? r->cell[at] : "";
    size_t n = strlen(text);

    return n && (text[0] == ' ' || text[n - 1] == ' ' || (unsigned char)text[0] == 0xE3)
               ? text_trim(r->arena, text)
               : text;
}

static const char *
word_of(struct reading *r, int column)
{
    const char *text = cell_of(r, column);

    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcmp(text, words[i].theirs))
            return words[i].ours;
    return text;
}

static bool
read_day(struct reading *r, int column, struct day *ret)
{
    const char *text = cell_of(r, column);

    if (!*text)
        return wrong(r, column, "form.day.missing", NULL);
    if (!day_parse(text, ret) && (!strpbrk(text, "/RHr.") || !day_read(text, *ret, ret)))
        return wrong(r, column, "form.day.unknown", text);
    return true;
}

static bool
read_clock(struct reading *r, int column, minutes *ret)
{
    const char *text = cell_of(r, column);

    if (!*text)
        return wrong(r, column, "form.clock.missing", NULL);
    return clock_read(text, ret) || wrong(r, column, "form.clock.unknown", text);
}

static bool
read_tap(struct reading *r)
{
    struct import_line *l = r->line;
    const char *place = word_of(r, T_PLACE), *at = cell_of(r, T_AT);

    if (!tap_kind_parse(word_of(r, T_TYPE), &l->tap) || l->tap == TAP_VOID)
        return wrong(r, T_TYPE, "form.choice.unknown", cell_of(r, T_TYPE));
    if (!moment_parse(at, &l->at))
        return wrong(r, T_AT, "import.moment", at);
    l->place = place_parse(place);
    if (*place && !l->place)
        return wrong(r, T_PLACE, "form.choice.unknown", place);
    return true;
}

static bool
read_absence(struct reading *r)
{
    struct import_line *l = r->line;
    const char *kind = word_of(r, A_KIND);

    for (const char *const *k = absence_kinds; *k; k++)
        if (!strcmp(kind, *k))
            l->kind = *k;
    if (!l->kind)
        return wrong(r, A_KIND, "form.choice.unknown", kind);
    if (!read_day(r, A_FROM, &l->from))
        return false;
    l->to = l->from;
    if (*cell_of(r, A_TO) && !read_day(r, A_TO, &l->to))
        return false;
    if (l->to.ymd < l->from.ymd)
        return wrong(r, A_TO, "import.backwards", cell_of(r, A_TO));
    l->span = (struct span){ -1, -1 };
    if (!*cell_of(r, A_START) && !*cell_of(r, A_END))
        return true;
    if (!read_clock(r, A_START, &l->span.from) || !read_clock(r, A_END, &l->span.until))
        return false;
    return l->span.from < l->span.until || wrong(r, A_END, "import.backwards", cell_of(r, A_END));
}

static bool
read_order(struct reading *r)
{
    struct import_line *l = r->line;
    const char *kind = word_of(r, O_KIND);

    l->kind = !*kind || !strcmp(kind, "overtime") ? "overtime"
              : !strcmp(kind, "duty")             ? "duty"
                                                  : NULL;
    if (!l->kind)
        return wrong(r, O_KIND, "form.choice.unknown", kind);
    l->work = cell_of(r, O_WORK);
    if (utf8_length(l->work) > 200)
        return wrong(r, O_WORK, "form.text.long", NULL);
    l->by = *cell_of(r, O_BY) ? cell_of(r, O_BY) : NULL;
    if (!read_day(r, O_DAY, &l->from) || !read_clock(r, O_START, &l->span.from) ||
        !read_clock(r, O_END, &l->span.until))
        return false;
    l->to = l->from;
    if (l->span.until <= l->span.from) /* 22:00 to 1:00 is written so on paper */
        l->span.until += MINUTES_A_DAY;
    return l->span.until <= CLOCK(99, 59) || wrong(r, O_END, "form.clock.high", cell_of(r, O_END));
}

/* 2019-04 and minutes, or hours and minutes: 900, 15:00. */
static bool
read_opening(struct reading *r)
{
    struct import_line *l = r->line;
    const char *month = cell_of(r, M_MONTH), *overtime = cell_of(r, M_OVERTIME);
    const char *colon = strchr(overtime, ':');
    int64_t hours = 0, rest;

    if (strlen(month) != 7 || !day_parse(arena_text(r->arena, "%s-01", month), &l->from))
        return wrong(r, M_MONTH, "form.month.unknown", month);
    l->to = l->from;
    if (colon && !text_number(arena_copy(r->arena, overtime, (size_t)(colon - overtime)), &hours))
        return wrong(r, M_OVERTIME, "form.number.unknown", overtime);
    if (!text_number(colon ? colon + 1 : overtime, &rest) || hours < 0 || rest < 0 ||
        (colon && rest > 59))
        return wrong(r, M_OVERTIME, "form.number.unknown", overtime);
    if (hours > 744 || hours * 60 + rest > day_month_length(l->from) * MINUTES_A_DAY)
        return wrong(r, M_OVERTIME, "form.number.high", overtime);
    l->overtime = (minutes)(hours * 60 + rest);
    return true;
}

bool
import_line_read(enum import_kind kind, struct arena *a, const struct import_head *head,
                 char *const *cell, size_t cells, struct import_line *ret)
{
    struct reading r = { kind, a, head, cell, cells, ret };

    *ret = (struct import_line){ .number = NULL };
    ret->number = cell_of(&r, T_NUMBER);
    if (!*ret->number)
        return wrong(&r, T_NUMBER, "import.number", NULL);
    if (kind == IMPORT_TAPS)
        return read_tap(&r);
    if (kind == IMPORT_OPENING)
        return read_opening(&r);
    return kind == IMPORT_ABSENCES ? read_absence(&r) : read_order(&r);
}
