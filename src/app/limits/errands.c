/* What may be asked of the limits, and by whom? */
#include "app/limits/house.h"

#include "app/people/people.h"

#define READ (TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR)
#define COUNTS (READ | TIE_COORDINATOR | TIE_EXECUTIVE)

static const char *const shows[] = { "all",     "over",   "exempt", "near",
                                     "unknown", "within", "silent", NULL };
static const struct field limits_fields[] = {
    { "month", MONTH },
    { "show", CHOICE, .choices = shows },
    { "after", NUMBER, .most = 10000000 },
    { 0 },
};

static const struct sight sees_limits[] = {
    { &thing_total, COUNTS },        { &thing_board, READ },
    { &inherited_thing, UNIT_READ }, { &thing_unit_name, UNIT_KNOW },
    { &person_thing, PEOPLE_KNOW },  { 0 },
};

static const struct column limits_columns[] = {
    { "number" },
    { "name", "person_name" },
    { "post" },
    { "unit_name" },
    { "verdict", .words = "word.limits_state" },
    { "unjudged", .words = "word.unjudged" },
    { "regime_name", "regime" },
    { "limit", .words = "word.ceiling" },
    { "left", .unit = "minutes" },
    { "times_left" },
    { "room", .unit = "minutes" },
    { "forecast", .unit = "minutes" },
    { "month_used", .unit = "minutes" },
    { "month_at_least", .unit = "minutes" },
    { "month_most", .unit = "minutes" },
    { "entered_used", .unit = "minutes" },
    { "entered_at_least", .unit = "minutes" },
    { "entered_most", .unit = "minutes" },
    { "year_used", .unit = "minutes" },
    { "year_at_least", .unit = "minutes" },
    { "year_most", .unit = "minutes" },
    { "average_from" },
    { "average_months" },
    { "average_used", .unit = "minutes" },
    { "average_at_least", .unit = "minutes" },
    { "average_most", .unit = "minutes" },
    { "months45_used" },
    { "months45_at_least" },
    { "months45_most" },
    { "period_used", .unit = "minutes" },
    { "period_at_least", .unit = "minutes" },
    { "period_most", .unit = "minutes" },
    { 0 },
};

const struct errand limits_errands[] = {
    { "time.limits",
      GET,
      "/units/{unit}/limits",
      { &thing_total, COUNTS },
      sees_limits,
      limits_fields,
      .weigh = limits_page,
      .page = "limits",
      .traits = UNKEPT,
      .columns = limits_columns },
    { 0 },
};

const struct thing thing_total = { "total", "seen_limits", "name, kind, parent, sort",
                                   .called = "unit" };

static const struct thing *const things[] = { &thing_total, NULL };

const struct folder limits_folder = {
    .name = "limits",
    .things = things,
    .errands = limits_errands,
};
