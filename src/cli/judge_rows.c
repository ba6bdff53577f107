/* Which minutes were worked?  Line by line, and every faulty line with its reason. */
#include "cli/judge_inside.h"

#include <string.h>

#define HEADER_MOST 4096 /* a first line as long as this is none of ours */

enum { PERSON, DAY, MINUTES };

static const struct judge_column overtime_columns[] = {
    [PERSON] = { (const char *const[]){ "person", "職員番号", "職員", "職員コード", "officer",
                                        NULL },
                 true },
    [DAY] = { (const char *const[]){ "day", "日", "年月日", "日付", "date", NULL }, true },
    [MINUTES] = { (const char *const[]){ "minutes", "分", "分数", "超過勤務", "超過勤務時間",
                                         "超過勤務(分)", "超過勤務（分）", "時間(分)", NULL },
                  true },
};

/* 「日」 is the day's number in the limit year, from 1, or the day itself. */
static bool
read_day(struct judge_table *t, int *ret)
{
    const char *cell = judge_cell(t, DAY);
    int days = cube_days(t->judge->cube);
    int64_t n;
    struct day day;

    if (text_number(cell, &n))
        *ret = n < 1 || n > days ? -1 : (int)n - 1;
    else if (day_parse(cell, &day))
        *ret = day_between(t->judge->first, day);
    else {
        judge_table_fault(t, "day.unknown", cell);
        return false;
    }
    if (*ret >= 0 && *ret < days)
        return true;
    judge_table_fault(t, "day.outside", cell);
    return false;
}

static bool
read_minutes(struct judge_table *t, int64_t most, int *ret)
{
    const char *cell = judge_cell(t, MINUTES);
    int64_t n;

    if (!text_number(cell, &n)) {
        judge_table_fault(t, "minutes.unknown", cell);
        return false;
    }
    if (n < 0 || n > most) {
        judge_table_fault(t, most == MINUTES_A_DAY ? "minutes.outside" : "minutes.month", cell);
        return false;
    }
    *ret = (int)n;
    return true;
}

static bool
read_person(struct judge_table *t, uint32_t *ret)
{
    const char *cell = judge_cell(t, PERSON);

    *ret = judge_find(&t->judge->people, cell, strlen(cell));
    if (*ret != CUBE_NOBODY)
        return true;
    judge_table_fault(t, *cell ? "person.unknown" : "person.missing", cell);
    return false;
}

static void
take_row(struct judge_table *t)
{
    uint32_t place;
    int day, worked;

    if (!read_person(t, &place) || !read_day(t, &day) || !read_minutes(t, MINUTES_A_DAY, &worked))
        return;
    uint16_t *cell = cube_lane(t->judge->cube, place) + (size_t)day * CUBE_LANES;
    if (*cell)
        judge_table_fault(
            t, "row.twice",
            arena_text(&t->sheet, "%s, %s", judge_cell(t, PERSON), judge_cell(t, DAY)));
    else
        *cell = (uint16_t)(worked + 1);
}

/* Once everything is said, what was said becomes minutes. */
void
judge_cells_done(struct judge *j)
{
    int days = cube_days(j->cube);

    for (uint32_t k = 0; k < j->people.count; k += CUBE_LANES) {
        uint16_t *cell = cube_lane(j->cube, k);

        for (size_t i = 0; i < (size_t)days * CUBE_LANES; i++)
            cell[i] = (uint16_t)(cell[i] - (cell[i] > 0));
    }
}

/* A first line with just the three columns, each once: where they stand, and where rows begin. */
static bool
plain_header(struct judge *j, const struct judge_file *f, int order[3], size_t *head)
{
    const char *nl = memchr(f->bytes, '\n', f->size < HEADER_MOST ? f->size : HEADER_MOST);
    struct csv csv;

    if (!nl || csv_open(&csv, j->arena, f->bytes, (size_t)(nl - f->bytes)) || !csv_next(&csv) ||
        csv.wrong || csv.cells != COUNT(overtime_columns) || csv.comma != ',' || csv_left(&csv))
        return false;
    for (size_t k = 0; k < COUNT(overtime_columns); k++) {
        int found = 0;

        for (size_t i = 0; i < csv.cells; i++)
            if (judge_named(&overtime_columns[k], text_trim(j->arena, csv.cell[i]))) {
                order[k] = (int)i;
                found++;
            }
        if (found != 1)
            return false;
    }
    *head = (size_t)(nl - f->bytes) + 1;
    return true;
}

bool
judge_read_overtime(struct judge *j)
{
    struct judge_file file;
    struct judge_table t;
    int order[3];
    size_t head;

    if (!judge_open(j, j->overtime, &file))
        return false;
    if (plain_header(j, &file, order, &head) && judge_fast(j, &file, order, head)) {
        judge_progress_end(j);
        judge_close(&file);
        judge_cells_done(j);
        return true;
    }
    bool good = judge_table_on(j, &file, overtime_columns, COUNT(overtime_columns), &t);
    while (good && judge_table_next(&t))
        take_row(&t);
    judge_table_close(&t);
    if (good)
        judge_cells_done(j);
    return good;
}

enum { MONTH = DAY };

static const struct judge_column before_columns[] = {
    [PERSON] = { (const char *const[]){ "person", "職員番号", "職員", "職員コード", "officer",
                                        NULL },
                 true },
    [MONTH] = { (const char *const[]){ "month", "月", "年月", NULL }, true },
    [MINUTES] = { (const char *const[]){ "minutes", "分", "分数", "超過勤務", "超過勤務時間",
                                         "超過勤務(分)", "超過勤務（分）", "時間(分)", NULL },
                  true },
};

/* 2019-03, as months from the limit year's first: -1. */
static bool
read_month(struct judge_table *t, int *ret)
{
    const char *cell = judge_cell(t, MONTH);
    struct day day;

    if (strlen(cell) != 7 || !day_parse(arena_text(&t->sheet, "%s-01", cell), &day)) {
        judge_table_fault(t, "month.unknown", cell);
        return false;
    }
    *ret = (day_year(day) - day_year(t->judge->first)) * 12 + day_month(day) -
           day_month(t->judge->first);
    if (*ret < 0)
        return true;
    judge_table_fault(t, "month.inside", cell);
    return false;
}

/* Months of which a window may still hold one are kept; older ones are in order, and of no use. */
static void
take_before(struct judge_table *t, uint8_t *said)
{
    struct judge *j = t->judge;
    uint32_t place;
    int month, worked;

    if (!read_person(t, &place) || !read_month(t, &month) ||
        !read_minutes(t, 31 * MINUTES_A_DAY, &worked) || month < -CUBE_BEFORE)
        return;
    uint8_t bit = (uint8_t)(1 << (CUBE_BEFORE + month));
    if (said[place] & bit) {
        judge_table_fault(
            t, "row.twice",
            arena_text(&t->sheet, "%s, %s", judge_cell(t, PERSON), judge_cell(t, MONTH)));
        return;
    }
    said[place] |= bit;
    cube_month_put(j->cube, place, month, worked);
}

bool
judge_read_before(struct judge *j)
{
    struct judge_table t;
    uint8_t *said = arena_take(j->arena, j->people.count);
    bool good = judge_table_open(j, j->before, before_columns, COUNT(before_columns), &t);

    while (good && judge_table_next(&t))
        take_before(&t, said);
    judge_table_close(&t);
    return good;
}
