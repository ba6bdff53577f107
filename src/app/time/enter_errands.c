/* How a keeper or a superior enters a fact of one officer (enter.h). */
#include "app/people/people.h"
#include "app/time/enter.h"

enum {
    MEND = TIE_SUPERIOR | TIE_KEEPER,
    READ = TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR,
    OWN = TIE_SELF,
};

#define PERSON                                                                                     \
    {                                                                                              \
        &thing_person, MEND                                                                        \
    }
#define REASON                                                                                     \
    {                                                                                              \
        "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG                \
    }

/* What tells the limits and balances of the officer, before and after. */
static const struct sight sees[] = {
    { &thing_workday, READ }, { &thing_month, READ },
    { &thing_order, READ },   { &thing_hours, READ },
    { &thing_person, READ },  { &thing_opening, READ },
    { &thing_start, READ },   { &regime_thing, READ },
    { &thing_leave, READ },   { &category_thing, READ },
    { &hire_thing, READ },    { &thing_entry, READ },
    { &thing_absence, READ }, { 0 },
};
static const struct sight sees_absence[] = { { &thing_absence, MEND },
                                             { &thing_person, READ },
                                             { 0 } };
static const struct sight sees_special[] = { { &thing_special, MEND },
                                             { &thing_person, READ },
                                             { 0 } };
static const struct sight sees_hours[] = { { &thing_hours, MEND }, { &thing_person, READ }, { 0 } };
static const struct sight sees_order[] = { { &thing_order, MEND }, { &thing_person, READ }, { 0 } };

/* Read as the cells of a file are. */
static const struct field order_fields[] = {
    { "day", TEXT, .most = 500 },
    { "start", TEXT, .most = 500 },
    { "end", TEXT, .most = 500 },
    { "kind", TEXT, .most = 500 },
    { "work", TEXT, .most = 2000 },
    { "by", TEXT, .most = 500 },
    { 0 },
};
static const struct field absence_fields[] = {
    { "kind", TEXT, .most = 500 },  { "from", TEXT, .most = 500 }, { "to", TEXT, .most = 500 },
    { "start", TEXT, .most = 500 }, { "end", TEXT, .most = 500 },  { 0 },
};
static const struct field opening_fields[] = {
    { "kind", TEXT, .most = 500 },      { "month", TEXT, .most = 500 },
    { "from", TEXT, .most = 500 },      { "to", TEXT, .most = 500 },
    { "overtime", TEXT, .most = 500 },  { "days", TEXT, .most = 500 },
    { "minutes", TEXT, .most = 500 },   { "granted", TEXT, .most = 500 },
    { "carried", TEXT, .most = 500 },   { "carried_minutes", TEXT, .most = 500 },
    { "times", TEXT, .most = 500 },     { "early", TEXT, .most = 500 },
    { "item", TEXT, .most = 500 },      { "day_minutes", TEXT, .most = 500 },
    { "week_days", TEXT, .most = 500 }, { 0 },
};
static const struct field end_typed[] = { { "until", TEXT, .most = 500 },
                                          { "reason", TEXT, .most = 2000 },
                                          { 0 } };
static const struct field end_fields[] = { { "until", DAY }, REASON, { 0 } };
static const struct field special_typed[] = { { "month", TEXT, .most = 500 },
                                              { "last", TEXT, .most = 500 },
                                              { "reason", TEXT, .most = 2000 },
                                              { 0 } };
static const struct field special_fields[] = {
    { "month", MONTH, .flags = FIELD_NEEDED }, { "last", MONTH }, REASON, { 0 }
};
static const struct field hours_fields[] = {
    { "laid", TEXT, .most = 500 },
    { "from", TEXT, .most = 500 },
    { "to", TEXT, .most = 500 },
    { "start", TEXT, .most = 500 },
    { "end", TEXT, .most = 500 },
    { "breaks", TEXT, .most = 500 },
    { 0 },
};
static const struct field reason_typed[] = { { "reason", TEXT, .most = 2000 }, { 0 } };
static const struct field reason_fields[] = { REASON, { 0 } };

const struct errand time_enter_errands[] = {
    { "time.person.order.form", GET, "/people/{person}/orders/new", PERSON, sees, order_fields,
      .weigh = time_order_form, .page = "enter" },
    { "time.person.order", POST, "/people/{person}/orders/new", PERSON, sees, order_fields,
      .weigh = time_order_weigh, .act = time_order, .page = "enter",
      .again = "time.person.order.form", .next = "/people/{person}/records/{day}" },
    { "time.order.end.form",
      GET,
      "/orders/{order}/end",
      { &thing_order, MEND },
      sees_order,
      reason_typed,
      .weigh = time_order_end_form,
      .page = "form" },
    { "time.order.end",
      POST,
      "/orders/{order}/end",
      { &thing_order, MEND },
      sees_order,
      reason_fields,
      .act = time_order_end,
      .again = "time.order.end.form",
      .next = "/people/{officer}/records/{day}" },
    { "time.person.absence.form", GET, "/people/{person}/absences/new", PERSON, sees,
      absence_fields, .weigh = time_absence_form, .page = "enter" },
    { "time.person.absence", POST, "/people/{person}/absences/new", PERSON, sees, absence_fields,
      .weigh = time_absence_weigh, .act = time_absence, .page = "enter",
      .again = "time.person.absence.form", .next = "/people/{person}/records/{day}" },
    { "time.absence.end.form",
      GET,
      "/absences/{absence}/end",
      { &thing_absence, MEND },
      sees_absence,
      end_typed,
      .weigh = time_absence_end_form,
      .page = "form" },
    { "time.absence.end",
      POST,
      "/absences/{absence}/end",
      { &thing_absence, MEND },
      sees_absence,
      end_fields,
      .act = time_absence_end,
      .again = "time.absence.end.form",
      .next = "/people/{officer}/records/{day}" },
    { "time.person.opening.new.form",
      GET,
      "/people/{person}/opening/new",
      { &thing_person, TIE_KEEPER },
      sees,
      opening_fields,
      .weigh = time_opening_new_form,
      .page = "enter" },
    { "time.person.opening.new",
      POST,
      "/people/{person}/opening/new",
      { &thing_person, TIE_KEEPER },
      sees,
      opening_fields,
      .weigh = time_opening_new_weigh,
      .act = time_opening_new,
      .page = "enter",
      .again = "time.person.opening.new.form",
      .next = "/people/{person}/opening" },
    { "time.person.special.form",
      GET,
      "/people/{person}/special/new",
      { &thing_person, TIE_SUPERIOR },
      sees,
      special_typed,
      .weigh = time_special_form,
      .page = "form" },
    { "time.person.special",
      POST,
      "/people/{person}/special/new",
      { &thing_person, TIE_SUPERIOR },
      sees,
      special_fields,
      .act = time_special,
      .again = "time.person.special.form",
      .next = "/people/{person}/{month}" },
    { "time.special.end.form",
      GET,
      "/special/{special}/end",
      { &thing_special, TIE_SUPERIOR },
      sees_special,
      reason_typed,
      .weigh = time_special_end_form,
      .page = "form" },
    { "time.special.end",
      POST,
      "/special/{special}/end",
      { &thing_special, TIE_SUPERIOR },
      sees_special,
      reason_fields,
      .act = time_special_end,
      .again = "time.special.end.form",
      .next = "/people/{officer}/{month}" },
    { "time.person.hours.form", GET, "/people/{person}/hours/new", PERSON, sees, hours_fields,
      .weigh = time_hours_form, .page = "enter" },
    { "time.person.hours", POST, "/people/{person}/hours/new", PERSON, sees, hours_fields,
      .weigh = time_hours_weigh, .act = time_hours, .page = "enter",
      .again = "time.person.hours.form", .next = "/people/{person}/records/{day}" },
    { "time.hours.end.form",
      GET,
      "/hours/{hours}/end",
      { &thing_hours, MEND },
      sees_hours,
      reason_typed,
      .weigh = time_hours_end_form,
      .page = "form" },
    { "time.hours.end",
      POST,
      "/hours/{hours}/end",
      { &thing_hours, MEND },
      sees_hours,
      reason_fields,
      .act = time_hours_end,
      .again = "time.hours.end.form",
      .next = "/people/{officer}/records/{day}" },
    { "time.entry.withdraw",
      POST,
      "/entries/{entry}/withdraw",
      { &thing_entry, OWN | TIE_DEPUTY | MEND },
      .act = time_entry_withdraw,
      .next = "/people/{officer}/records/{day}" },
    { 0 },
};

/* The house of time again: its tables and things stand in things.c. */
const struct folder time_enter_folder = { .name = "time", .errands = time_enter_errands };
