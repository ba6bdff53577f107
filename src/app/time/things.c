/* What the house of time knows and writes. */
#include "app/time/house.h"

const struct thing thing_workday = {
    "workday", "seen_workday",
    "kind, holiday, moved, regime, allot_from, allot_until, place, open, on_break, since, is_away,"
    " away_whole, came, first_in, last_out, breaks, later, present, ordered, leave_spans,"
    " duty_spans, planned, regular, holiday_regular, regular_night, overtime, overtime_night, gap,"
    " leave_minutes, absence, duty, away, questions, law_release, rest, away_kinds,"
    " later_moved",
    .own_once = true
};
const struct thing thing_month = {
    "month", "seen_month",
    "section, section_day, before_section, days, regular, holiday_regular, overtime,"
    " overtime_night, gap, leave_minutes, absence, duty, entered, told, unknown_from",
    .own_once = true
};
const struct thing thing_tap = {
    "tap", "seen_tap",
    "kind, place, received_us, claimed_us, source, replaces, reason, author, word, word_author,"
    " word_reason, author_name, word_author_name"
};
const struct thing thing_absence = { "absence", "seen_absence",
                                     "kind, day_to, from_minute, until_minute", .own_once = true };
const struct thing thing_order = { "order", "seen_order",
                                   "kind, from_minute, until_minute, work, ordered_by,"
                                   " ordered_by_name, ordered_by_number",
                                   .own_once = true };
const struct thing thing_board = { "board", "seen_board",
                                   "name, post, rank, home, until, named_until" };
const struct thing thing_team = { "team", "seen_team", "name, kind", .called = "unit" };

const struct thing thing_person = { "person", "seen_person",
                                    "number, name, unit_name, post, rank" };

const struct thing thing_title = { "title", "seen_title", "number, name, unit_name, post" };
const struct thing thing_unit_name = { "unit_name", "seen_unit_name", "name" };

const struct thing thing_hours = { "hours", "seen_hours",
                                   "key, value, depth, valid_from, valid_to, home_from, home_to,"
                                   " moved, from_minute, until_minute",
                                   .own_once = true };

const struct thing thing_team_hours = {
    "team_hours", "seen_team_hours",
    "key, value, depth, valid_from, valid_to, home_from, home_to,"
    " moved, from_minute, until_minute"
};

const struct thing thing_closed = { "closed", "seen_closed", "closed_day, law_release",
                                    .own_once = true };

const struct thing thing_opening = {
    "opening", "seen_opening",
    "kind, item, day_from, day_to, minutes, days, granted, carried_days, carried_minutes,"
    " day_minutes, week_days, times, early, own, own_reason, own_us, office, office_us, office_by,"
    " author_name",
    .own_once = true
};
const struct thing thing_start = { "start", "seen_start",
                                   "name, number, unit_name, entered, office_since, lines,"
                                   " own_open, office_open, objected, state, served",
                                   .own_once = true };
const struct thing thing_leave = { "leave", "seen_leave", "day_to, from_minute, until_minute",
                                   .own_once = true };

const struct thing thing_change = {
    "change", "seen_change",
    "figure, was, now_is, closed, at_us, told, errand, job, number, name, by_name,"
    " by_number"
};

const struct thing thing_reason = { "presence_reason", "seen_presence_reason",
                                    "minutes, reason, said_us, author, author_name",
                                    .own_once = true };

const struct thing thing_entry = {
    "entry", "seen_entry",
    "kind, item, day_to, from_minute, until_minute, moved, breaks, work, superior, author, said_us,"
    " superior_name, author_name, name, handed",
    .own_once = true
};
const struct thing thing_notice = { "notice", "seen_notice",
                                    "matter, ref, word, item, day_to, from_minute, until_minute,"
                                    " reason, said_us, author, author_name, is_read, is_past",
                                    .own_once = true };

const struct thing thing_special = { "special", "seen_special", "reason, author_name",
                                     .own_once = true };

static const struct thing *const things[] = { &thing_special,   &thing_entry,      &thing_notice,
                                              &thing_reason,    &thing_change,     &thing_workday,
                                              &thing_month,     &thing_tap,        &thing_absence,
                                              &thing_order,     &thing_board,      &thing_team,
                                              &thing_hours,     &thing_closed,     &thing_opening,
                                              &thing_start,     &thing_leave,      &thing_title,
                                              &thing_unit_name, &thing_team_hours, NULL };

static const struct table tables[] = {
    { "import_batch", "time", true },
    { "tap", "time", true },
    { "tap_word", "time", true },
    { "absence", "time", true },
    { "overtime_order", "time", true },
    { "allotment", "time", true },
    { "closed_month", "time", true },
    { "closed_day", "time", true },
    { "amendment", "time", true },
    { "opening_month", "time", true },
    { "figure_change", "time", true, true },
    { "workday", "time", false },
    { "piece", "time", false },
    { "month_total", "time", false },
    { "opening", "time", true },
    { "opening_word", "time", true },
    { "opening_state", "time", false },
    { "presence_reason", "time", true },
    { "special_work", "time", true },
    { "entry", "time", true },
    { "entry_word", "time", true },
    { "tap_word_end", "time", true },
    { "notice", "time", true },
    { "notice_read", "time", true },
    { 0 },
};

const struct folder time_folder = {
    .name = "time",
    .tables = tables,
    .things = things,
    .errands = time_errands,
    .jobs = time_jobs,
};
