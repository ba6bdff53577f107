/* Everything that can be done in the house of time. */
#include "app/limits/limits.h"
#include "app/people/people.h"
#include "app/time/house.h"

#include "app/time/import.h"
#include "app/time/opening.h"

enum {
    READ = TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR, /* another's record           */
    MEND = TIE_SUPERIOR | TIE_KEEPER,               /* and enter what is missing  */
    OWN = TIE_SELF,
    BOARD = TIE_SELF | TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR | TIE_PEER,
    TEAM = TIE_SUPERIOR | TIE_KEEPER | TIE_AUDITOR | TIE_PEER,
    NAMED = UNIT_KNOW,                               /* what a unit is called */
    DECIDE = TIE_SUPERIOR | TIE_DEPUTY | TIE_KEEPER, /* decide.c says which of them */
};

static const char *const acts[] = { "in", "out", "break_out", "break_in", "undo", NULL };
static const char *const kinds[] = { "in", "out", "break_out", "break_in", "void", NULL };
static const char *const places[] = { "office", "telework", "elsewhere", NULL };
static const char *const modes[] = { "try", "apply", NULL };

static const struct field tap_fields[] = {
    { "act", CHOICE, .choices = acts, .flags = FIELD_NEEDED },
    { "place", CHOICE, .choices = places },
    { "claimed", TEXT, .most = 40, .flags = FIELD_AGAIN },
    { 0 },
};
static const struct field day_fields[] = { { "day", DAY, .flags = FIELD_NEEDED }, { 0 } };
/* `replaces`, `kind`: the tap that is to be mended, as a link or a form with faults names it. */
static const struct field record_fields[] = {
    { "day", DAY, .flags = FIELD_NEEDED },
    { "replaces", NUMBER },
    { "kind", TEXT, .most = 20 },
    { 0 },
};
static const struct field week_fields[] = { { "week", WEEK, .flags = FIELD_NEEDED }, { 0 } };
static const struct field month_fields[] = { { "month", MONTH, .flags = FIELD_NEEDED }, { 0 } };
/* as_known: a line of the journal. */
static const struct field why_day_fields[] = { { "day", DAY, .flags = FIELD_NEEDED },
                                               { "as_known", NUMBER, 1, INT64_MAX },
                                               { 0 } };
static const struct field why_month_fields[] = { { "month", MONTH, .flags = FIELD_NEEDED },
                                                 { "as_known", NUMBER, 1, INT64_MAX },
                                                 { 0 } };

#define CORRECT_FIELDS(ties)                                                                       \
    {                                                                                              \
        { "day", DAY, .flags = FIELD_NEEDED },                                                     \
            { "kind", CHOICE, .choices = kinds, .flags = FIELD_NEEDED },                           \
            { "clock", CLOCK, .most = CLOCK(47, 59), .flags = FIELD_NEEDED },                      \
            { "place", CHOICE, .choices = places },                                                \
            { "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },       \
            { "replaces", THING, .door = { &thing_tap, ties } }, { "version", NUMBER }, { 0 },     \
    }
static const struct field correct_own[] = CORRECT_FIELDS(OWN);
static const struct field correct_other[] = CORRECT_FIELDS(MEND);
static const struct field explain_fields[] = {
    { "day", DAY, .flags = FIELD_NEEDED },
    { "explanation", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },
    { 0 },
};
static const struct field confirm_fields[] = {
    { "tap", THING, .flags = FIELD_NEEDED, .door = { &thing_tap, MEND } },
    { 0 },
};
static const struct field reject_fields[] = {
    { "tap", THING, .flags = FIELD_NEEDED, .door = { &thing_tap, MEND } },
    { "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },
    { 0 },
};
static const struct field decline_fields[] = {
    { "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },
    { 0 },
};
static const struct field decline_form_fields[] = {
    { "reason", TEXT, .most = 2000 }, /* as it was typed */
    { 0 },
};
static const struct field decision_fields[] = {
    { "tap", THING, .flags = FIELD_MANY, .door = { &thing_tap, MEND } },
    { "entry", THING, .flags = FIELD_MANY, .door = { &thing_entry, DECIDE } },
    { "reason", TEXT, .most = 500, .flags = FIELD_LONG }, /* why one is not accepted: refused */
    { 0 },
};
static const struct field decision_decline_fields[] = {
    { "tap", THING, .flags = FIELD_MANY, .door = { &thing_tap, MEND } },
    { "entry", THING, .flags = FIELD_MANY, .door = { &thing_entry, DECIDE } },
    { "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },
    { 0 },
};
static const struct field notice_fields[] = {
    { "notice", THING, .flags = FIELD_NEEDED | FIELD_MANY, .door = { &thing_notice, OWN } },
    { 0 },
};
static const struct field reject_form_fields[] = {
    { "tap", THING, .flags = FIELD_NEEDED, .door = { &thing_tap, MEND } },
    { "reason", TEXT, .most = 2000 }, /* as it was typed */
    { 0 },
};
static const struct field import_fields[] = {
    { "file", UPLOAD, .most = 64 << 20, .flags = FIELD_NEEDED },
    { "mode", CHOICE, .choices = modes },
    { "encoding", CHOICE, .choices = sheet_encodings },
    { "skip", FLAG },
    { 0 },
};
static const struct field settle_fields[] = {
    { "from", DAY, .flags = FIELD_NEEDED },
    { "to", DAY, .flags = FIELD_NEEDED },
    { "person", THING, .door = { &thing_person, TIE_KEEPER } },
    { "check", FLAG },
    { 0 },
};

/* What a page may read of its officer. */
static const struct sight sees_own[] = {
    { &thing_workday, OWN },  { &thing_month, OWN },
    { &thing_tap, OWN },      { &thing_order, OWN },
    { &thing_hours, OWN },    { &thing_closed, OWN },
    { &thing_person, OWN },   { &thing_title, OWN },
    { &thing_opening, OWN },  { &thing_start, OWN },
    { &regime_thing, OWN },   { &thing_leave, OWN },
    { &category_thing, OWN }, { &hire_thing, OWN },
    { &thing_reason, OWN },   { &thing_entry, OWN },
    { &thing_notice, OWN },   { &thing_absence, OWN },
    { &thing_special, OWN },  { 0 },
};
static const struct sight sees_why[] = {
    { &thing_workday, OWN },  { &thing_month, OWN }, { &thing_tap, OWN },    { &thing_order, OWN },
    { &thing_absence, OWN },  { &thing_hours, OWN }, { &thing_person, OWN }, { &thing_title, OWN },
    { &thing_opening, OWN },  { &thing_start, OWN }, { &regime_thing, OWN }, { &thing_leave, OWN },
    { &category_thing, OWN }, { &hire_thing, OWN },  { &thing_entry, OWN },  { 0 },
};
static const struct sight sees_why_other[] = {
    { &thing_workday, READ },  { &thing_month, READ },
    { &thing_tap, READ },      { &thing_order, READ },
    { &thing_absence, READ },  { &thing_hours, READ },
    { &thing_person, READ },   { &thing_title, READ },
    { &thing_opening, READ },  { &thing_start, READ },
    { &regime_thing, READ },   { &thing_leave, READ },
    { &category_thing, READ }, { &hire_thing, READ },
    { &thing_entry, READ },    { 0 },
};
/* What the clock offers by. */
static const struct sight sees_clock[] = { { &thing_workday, OWN }, { &thing_hours, OWN }, { 0 } };
static const struct sight sees_today[] = {
    { &link_thing, OWN },
    { &thing_job, OWN },
    { &thing_workday, OWN | TIE_SUPERIOR }, /* claims that wait for a superior's word */
    { &thing_tap, TIE_SUPERIOR },
    { &thing_entry, OWN | DECIDE },
    { &thing_notice, OWN },
    { &thing_month, OWN },
    { &thing_order, OWN },
    { &thing_hours, OWN | TIE_SUPERIOR },
    { &thing_person, OWN | TIE_SUPERIOR },
    { &thing_opening, OWN },
    { &thing_start, OWN },
    { &regime_thing, OWN },
    { &thing_leave, OWN },
    { &category_thing, OWN },
    { &hire_thing, OWN },
    { 0 },
};
static const struct sight sees_other[] = {
    { &thing_workday, READ },  { &thing_month, READ },
    { &thing_tap, READ },      { &thing_order, READ },
    { &thing_hours, READ },    { &thing_closed, READ },
    { &thing_person, READ },   { &thing_title, READ },
    { &thing_opening, READ },  { &thing_start, READ },
    { &regime_thing, READ },   { &thing_leave, READ },
    { &category_thing, READ }, { &hire_thing, READ },
    { &thing_reason, READ },   { &thing_entry, READ },
    { &thing_notice, READ },   { &thing_absence, READ },
    { &thing_special, READ },  { 0 },
};
static const struct sight sees_board[] = {
    { &thing_board, BOARD },
    { &thing_workday, BOARD },
    { &thing_month, OWN | READ },
    { &thing_reason, OWN | READ },
    { &thing_team, TEAM },
    { &thing_unit_name, NAMED },
    { &thing_total, READ },
    { &person_thing, PEOPLE_KNOW },
    { &thing_team_hours, OWN | READ },
    { 0 },
};
/* The sheets of a unit: its people's, and one's own among them. */
static const struct sight sees_sheets[] = {
    { &thing_board, BOARD },        { &thing_team, TEAM },
    { &thing_unit_name, NAMED },    { &thing_workday, OWN | READ },
    { &thing_month, OWN | READ },   { &thing_tap, OWN | READ },
    { &thing_order, OWN | READ },   { &thing_hours, OWN | READ },
    { &thing_closed, OWN | READ },  { &thing_person, OWN | READ },
    { &thing_title, OWN | READ },   { &thing_opening, OWN | READ },
    { &thing_start, OWN | READ },   { &regime_thing, OWN | READ },
    { &thing_leave, OWN | READ },   { &category_thing, OWN | READ },
    { &hire_thing, OWN | READ },    { &thing_reason, OWN | READ },
    { &thing_entry, OWN | READ },   { &thing_absence, OWN | READ },
    { &thing_special, OWN | READ }, { 0 },
};
static const struct sight sees_undo[] = { { &thing_tap, MEND }, { &thing_entry, DECIDE }, { 0 } };
static const struct sight sees_entry[] = { { &thing_entry, DECIDE }, { 0 } };
static const struct sight sees_kept[] = { { &thing_team, TIE_KEEPER }, { 0 } };
static const struct sight sees_trial[] = { { &thing_team, TIE_KEEPER },
                                           { &thing_job, OWN },
                                           { 0 } };

static const struct sight sees_keeping[] = { { &thing_start, TIE_KEEPER | TIE_AUDITOR }, { 0 } };

static const struct field on_fields[] = { { "on", DAY }, { 0 } };
static const struct field why_on_fields[] = { { "on", DAY },
                                              { "as_known", NUMBER, 1, INT64_MAX },
                                              { 0 } };
static const struct field words_own[] = {
    { "line", THING, .flags = FIELD_NEEDED | FIELD_MANY, .door = { &thing_opening, OWN } },
    { 0 },
};
static const struct field words_office[] = {
    { "line", THING, .flags = FIELD_NEEDED | FIELD_MANY, .door = { &thing_opening, TIE_KEEPER } },
    { 0 },
};
static const struct field object_fields[] = {
    { "opening", THING, .flags = FIELD_NEEDED, .door = { &thing_opening, OWN } },
    { "reason", TEXT, .least = 2, .most = 500, .flags = FIELD_NEEDED | FIELD_LONG },
    { 0 },
};
/* Read as the cells of a file are (opening_mend.c). */
#define MEND_FIELDS(reason_least, reason_flags)                                                    \
    {                                                                                              \
        { "opening", THING, .flags = FIELD_NEEDED, .door = { &thing_opening, TIE_KEEPER } },       \
            { "month", TEXT, .most = 40 }, { "from", TEXT, .most = 40 },                           \
            { "to", TEXT, .most = 40 }, { "overtime", TEXT, .most = 40 },                          \
            { "days", TEXT, .most = 40 }, { "minutes", TEXT, .most = 40 },                         \
            { "granted", TEXT, .most = 40 }, { "carried", TEXT, .most = 40 },                      \
            { "carried_minutes", TEXT, .most = 40 }, { "times", TEXT, .most = 40 },                \
            { "early", TEXT, .most = 40 },                                                         \
            { "reason", TEXT, .least = (reason_least), .most = 500, .flags = (reason_flags) },     \
            { 0 },                                                                                 \
    }
static const struct field mend_form_fields[] = MEND_FIELDS(0, FIELD_LONG);
static const struct field mend_fields[] = MEND_FIELDS(2, FIELD_NEEDED | FIELD_LONG);
static const struct field openings_fields[] = {
    { "state", CHOICE, .choices = opening_states },
    { "q", TEXT, .most = 100 },
    { 0 },
};

#define OF_OFFICER                                                                                 \
    { "/officer.number", "number" },                                                               \
    {                                                                                              \
        "/officer.name", "person_name"                                                             \
    }

static const struct column leave_columns[] = {
    OF_OFFICER,
    { "day" },
    { "span.from", "start" },
    { "span.until", "end" },
    { "charge", .unit = "minutes" },
    { "planned", .words = "word.holds" },
    { 0 },
};
static const struct column line_columns[] = {
    OF_OFFICER,
    { "kind", .words = "word.opening" },
    { "item_word", "item", "word.item", .otherwise = "item" },
    { "month" },
    { "from" },
    { "to" },
    { "overtime", .unit = "minutes" },
    { "days" },
    { "minutes", "rest", .unit = "minutes" },
    { "granted" },
    { "carried" },
    { "carried_minutes", .unit = "minutes" },
    { "day_minutes", .unit = "minutes" },
    { "week_days" },
    { "times" },
    { "early", .unit = "times" },
    { "officer_word", .words = "word.word" },
    { "objection" },
    { "office_word", .words = "word.word" },
    { 0 },
};
static const struct column openings_columns[] = {
    { "number" },
    { "name", "person_name" },
    { "unit", "unit_name" },
    { "state", .words = "word.opened" },
    { "lines" },
    { "own_open" },
    { "office_open" },
    { "objected" },
    { 0 },
};
static const struct field change_fields[] = {
    { "from", DAY },
    { "until", DAY },
    { "person", THING, .door = { &thing_person, OWN | READ } },
    { "job", NUMBER, 1, INT64_MAX },
    { "line", NUMBER, 1, INT64_MAX },
    { 0 },
};
static const struct sight sees_change[] = {
    { &thing_change, OWN }, { &thing_person, OWN }, { &thing_title, OWN }, { 0 }
};
static const struct sight sees_change_kept[] = { { &thing_change, OWN | READ },
                                                 { &thing_person, OWN | READ },
                                                 { 0 } };

#define DAY_COLUMNS                                                                                \
    OF_OFFICER, { "day" }, { "stamp", .words = "word.stamp" }, { "holiday" },                      \
        { "allot.from", "allot_from" }, { "allot.until", "allot_until" }, { "from", "arrival" },   \
        { "until", "departure" }, { "break", .unit = "minutes" }, { "worked", .unit = "minutes" }, \
        { "overtime", .unit = "minutes" }, { "night", .unit = "minutes" },                         \
        { "unordered", .unit = "minutes" }, { "leave", .unit = "minutes" },                        \
        { "absence", .unit = "minutes" }, { "away", .words = "word.stamp" },                       \
        { "state", .words = "word.state" }, { "holiday_regular", .unit = "minutes" },              \
        { "regular_night", .unit = "minutes" }, { "carried_in", .unit = "minutes" },               \
    {                                                                                              \
        "not_known"                                                                                \
    }
#define RATE(name)                                                                                 \
    {                                                                                              \
        "rate_" name, .unit = "minutes"                                                            \
    }
static const struct column day_columns[] = { DAY_COLUMNS, { 0 } };
static const struct column month_columns[] = {
    DAY_COLUMNS,          RATE("weekday"), RATE("weekday_night"), RATE("other"),
    RATE("other_night"),  RATE("short"),   RATE("short_night"),   RATE("over60"),
    RATE("over60_night"), { 0 },
};
static const struct column board_columns[] = {
    { "number" },
    { "name", "person_name" },
    { "post" },
    { "where", .words = "word.where" },
    { "allot.from", "allot_from" },
    { "allot.until", "allot_until" },
    { "since", "at_since" },
    { "span.from", "arrival" },
    { "span.until", "departure" },
    { "overtime", "overtime_month", .unit = "minutes" },
    { "overtime_at_least", .unit = "minutes" },
    { 0 },
};

static const struct column change_columns[] = {
    { "number" },
    { "name", "person_name" },
    { "day" },
    { "figure", .words = "word.figure" },
    { "old" },
    { "new" },
    { "measure", .words = "word.csv_unit" },
    { "closed", .words = "word.holds" },
    { "at", "changed_at" },
    { "errand", .words = "errand" },
    { "who_number" },
    { "who" },
    { "line", "seq" },
    { 0 },
};

#define PERSON(ties)                                                                               \
    {                                                                                              \
        &thing_person, ties                                                                        \
    }

const struct errand time_errands[] = {
    { "time.today", GET, "/me/today", PERSON(OWN), sees_today, .weigh = time_today,
      .page = "today" },
    { "time.decide.confirm", POST, "/decisions/confirm", PERSON(OWN), .fields = decision_fields,
      .act = time_decide_confirm, .again = "time.today", .next = "/me/today" },
    { "time.decide.decline", POST, "/decisions/decline", PERSON(OWN),
      .fields = decision_decline_fields, .act = time_decide_decline, .again = "time.today",
      .next = "/me/today" },
    { "time.decide.undo", POST, "/decisions/undo", PERSON(OWN), sees_undo, .act = time_decide_undo,
      .again = "time.today", .next = "/me/today" },
    { "time.notices.read", POST, "/me/notices/read", PERSON(OWN), .fields = notice_fields,
      .act = time_notices_read, .again = "time.today", .next = "/me/today" },
    { "time.tap", POST, "/me/clock", PERSON(OWN), sees_clock, tap_fields, .act = time_tap,
      .again = "time.today", .next = "/me/today" },
    { "time.record", GET, "/me/records/{day}", PERSON(OWN), sees_own, record_fields,
      .weigh = time_record, .page = "record" },
    { "time.correct", POST, "/me/records/{day}", PERSON(OWN), .fields = correct_own,
      .act = time_correct, .again = "time.record", .next = "/me/records/{day}" },
    { "time.reason", POST, "/me/records/{day}/reason", PERSON(OWN), .fields = explain_fields,
      .act = time_reason, .again = "time.record", .next = "/me/records/{day}" },
    { "time.day", GET, "/me/{day}", PERSON(OWN), .fields = day_fields, .weigh = time_day },
    { "time.month", GET, "/me/{month}", PERSON(OWN), sees_own, month_fields, .weigh = time_month,
      .page = "month", .columns = month_columns },
    { "time.month.print", GET, "/me/{month}/print", PERSON(OWN), sees_own, month_fields,
      .weigh = time_month_print, .page = "month-print" },
    { "time.week", GET, "/me/{week}", PERSON(OWN), sees_own, week_fields, .weigh = time_week,
      .page = "week", .columns = day_columns },

    { "time.why.day", GET, "/me/{day}/why", PERSON(OWN), sees_why, why_day_fields,
      .weigh = time_why_day, .page = "explain" },
    { "time.why.month", GET, "/me/{month}/why", PERSON(OWN), sees_why, why_month_fields,
      .weigh = time_why_month, .page = "explain" },

    { "time.leave", GET, "/me/leave", PERSON(OWN), sees_own, on_fields, .weigh = time_leave,
      .page = "leave", .columns = leave_columns },
    { "time.why.leave", GET, "/me/leave/why", PERSON(OWN), sees_why, why_on_fields,
      .weigh = time_why_leave, .page = "leave-why" },
    { "time.opening", GET, "/me/opening", PERSON(OWN), sees_own, .weigh = time_opening,
      .page = "opening", .columns = line_columns },
    { "time.opening.confirm", POST, "/me/opening/confirm", PERSON(OWN), .fields = words_own,
      .act = time_opening_confirm, .again = "time.opening", .next = "/me/opening" },
    { "time.opening.object", POST, "/me/opening/{opening}/object", PERSON(OWN),
      .fields = object_fields, .act = time_opening_object, .again = "time.opening",
      .next = "/me/opening" },
    { "time.opening.undo", POST, "/me/opening/undo", PERSON(OWN), .act = time_opening_undo,
      .again = "time.opening", .next = "/me/opening" },
    { "time.openings", GET, "/openings", PERSON(OWN), sees_keeping, openings_fields,
      .weigh = time_openings, .page = "openings", .columns = openings_columns },

    { "time.person.leave", GET, "/people/{person}/leave", PERSON(READ), sees_other, on_fields,
      .weigh = time_leave, .page = "leave", .traits = TRACED, .columns = leave_columns },
    { "time.person.why.leave", GET, "/people/{person}/leave/why", PERSON(READ), sees_why_other,
      why_on_fields, .weigh = time_why_leave, .page = "leave-why", .traits = TRACED },
    { "time.person.opening", GET, "/people/{person}/opening", PERSON(READ), sees_other,
      .weigh = time_opening, .page = "opening", .traits = TRACED, .columns = line_columns },
    { "time.person.opening.confirm", POST, "/people/{person}/opening/confirm", PERSON(TIE_KEEPER),
      .fields = words_office, .act = time_opening_confirm_office, .again = "time.person.opening",
      .next = "/people/{person}/opening" },
    { "time.person.opening.undo", POST, "/people/{person}/opening/undo", PERSON(TIE_KEEPER),
      .act = time_opening_undo_office, .again = "time.person.opening",
      .next = "/people/{person}/opening" },
    { "time.person.opening.mend.form", GET, "/people/{person}/opening/{opening}/mend",
      PERSON(TIE_KEEPER), sees_other, mend_form_fields, .weigh = time_opening_mend_form,
      .page = "form" },
    { "time.person.opening.mend", POST, "/people/{person}/opening/{opening}/mend",
      PERSON(TIE_KEEPER), sees_other, mend_fields, .act = time_opening_mend,
      .again = "time.person.opening.mend.form", .next = "/people/{person}/opening" },
    { "time.changes", GET, "/me/changes", PERSON(OWN), sees_change, change_fields,
      .weigh = time_changes, .page = "changes", .columns = change_columns },
    { "time.changes.kept", GET, "/changes", PERSON(OWN), sees_change_kept, change_fields,
      .weigh = time_changes_kept, .page = "changes", .columns = change_columns },

    { "time.flex", GET, "/me/{day}/flextime", PERSON(OWN), sees_why, why_day_fields,
      .weigh = time_flex, .page = "flextime" },
    { "time.person.flex", GET, "/people/{person}/{day}/flextime", PERSON(READ), sees_why_other,
      why_day_fields, .weigh = time_flex, .page = "flextime", .traits = TRACED },

    { "time.person.record", GET, "/people/{person}/records/{day}", PERSON(READ), sees_other,
      record_fields, .weigh = time_record, .page = "record", .traits = TRACED },
    { "time.person.correct", POST, "/people/{person}/records/{day}", PERSON(MEND),
      .fields = correct_other, .act = time_correct, .again = "time.person.record",
      .next = "/people/{person}/records/{day}" },
    { "time.person.reason", POST, "/people/{person}/records/{day}/reason", PERSON(MEND),
      .fields = explain_fields, .act = time_reason, .again = "time.person.record",
      .next = "/people/{person}/records/{day}" },
    { "time.person.confirm", POST, "/people/{person}/taps/{tap}/confirm", PERSON(MEND),
      .fields = confirm_fields, .act = time_confirm, .next = "/people/{person}/records/{day}" },
    { "time.entry.confirm",
      POST,
      "/entries/{entry}/confirm",
      { &thing_entry, DECIDE },
      .act = time_entry_confirm,
      .next = "/me/today" },
    { "time.entry.decline.form",
      GET,
      "/entries/{entry}/decline",
      { &thing_entry, DECIDE },
      sees_entry,
      decline_form_fields,
      .weigh = time_entry_decline_form,
      .page = "form" },
    { "time.entry.decline",
      POST,
      "/entries/{entry}/decline",
      { &thing_entry, DECIDE },
      .fields = decline_fields,
      .act = time_entry_decline,
      .again = "time.entry.decline.form",
      .next = "/me/today" },
    { "time.person.reject.form", GET, "/people/{person}/taps/{tap}/reject", PERSON(MEND),
      sees_other, reject_form_fields, .weigh = time_reject_form, .page = "form" },
    { "time.person.reject", POST, "/people/{person}/taps/{tap}/reject", PERSON(MEND),
      .fields = reject_fields, .act = time_reject, .again = "time.person.reject.form",
      .next = "/people/{person}/records/{day}" },
    { "time.person.day", GET, "/people/{person}/{day}", PERSON(READ), .fields = day_fields,
      .weigh = time_day },
    { "time.person.month", GET, "/people/{person}/{month}", PERSON(READ), sees_other, month_fields,
      .weigh = time_month, .page = "month", .traits = TRACED, .columns = month_columns },
    { "time.person.month.print", GET, "/people/{person}/{month}/print", PERSON(READ), sees_other,
      month_fields, .weigh = time_month_print, .page = "month-print", .traits = TRACED },
    { "time.person.week", GET, "/people/{person}/{week}", PERSON(READ), sees_other, week_fields,
      .weigh = time_week, .page = "week", .traits = TRACED, .columns = day_columns },

    { "time.person.why.day", GET, "/people/{person}/{day}/why", PERSON(READ), sees_why_other,
      why_day_fields, .weigh = time_why_day, .page = "explain", .traits = TRACED },
    { "time.person.why.month", GET, "/people/{person}/{month}/why", PERSON(READ), sees_why_other,
      why_month_fields, .weigh = time_why_month, .page = "explain", .traits = TRACED },

    { "time.board.today",
      GET,
      "/units/{unit}/today",
      { &thing_team, TEAM },
      sees_board,
      .weigh = time_board_today,
      .page = "board",
      .columns = board_columns },
    { "time.board.live",
      GET,
      "/units/{unit}/live",
      { &thing_team, TEAM },
      sees_board,
      .weigh = time_board_live,
      .traits = STREAM },
    { "time.board",
      GET,
      "/units/{unit}/{day}",
      { &thing_team, TEAM },
      sees_board,
      day_fields,
      .weigh = time_board,
      .page = "board",
      .columns = board_columns },
    { "time.sheets",
      GET,
      "/units/{unit}/{month}/print",
      { &thing_team, READ },
      sees_sheets,
      month_fields,
      .weigh = time_sheets,
      .page = "sheets",
      .traits = TRACED },

    { "time.import.taps", POST, "/import/taps", PERSON(OWN), sees_kept, import_fields,
      .act = import_taps, .again = "time.import.taps.form", .next = "/jobs/{job}", .traits = AS_JOB,
      .body_most = 65 << 20 },
    { "time.import.taps.form", GET, "/import/taps", PERSON(OWN), sees_kept,
      .weigh = import_taps_form, .page = "import" },
    { "time.import.absences", POST, "/import/absences", PERSON(OWN), sees_kept, import_fields,
      .act = import_absences, .again = "time.import.absences.form", .next = "/jobs/{job}",
      .traits = AS_JOB, .body_most = 65 << 20 },
    { "time.import.absences.form", GET, "/import/absences", PERSON(OWN), sees_kept,
      .weigh = import_absences_form, .page = "import" },
    { "time.import.orders", POST, "/import/orders", PERSON(OWN), sees_kept, import_fields,
      .act = import_orders, .again = "time.import.orders.form", .next = "/jobs/{job}",
      .traits = AS_JOB, .body_most = 65 << 20 },
    { "time.import.orders.form", GET, "/import/orders", PERSON(OWN), sees_kept,
      .weigh = import_orders_form, .page = "import" },
    { "time.import.opening", POST, "/import/opening", PERSON(OWN), sees_kept, import_fields,
      .act = import_opening, .again = "time.import.opening.form", .next = "/jobs/{job}",
      .traits = AS_JOB, .body_most = 65 << 20 },
    { "time.import.opening.form", GET, "/import/opening", PERSON(OWN), sees_kept,
      .weigh = import_opening_form, .page = "import" },
    { "time.import.apply", POST, "/jobs/{job}/apply", .door = { &thing_job, OWN }, sees_trial,
      .act = import_apply, .next = "/jobs/{job}", .traits = AS_JOB },
    { "time.settle", POST, "/settle", PERSON(OWN), sees_kept, settle_fields, .act = settle_begin,
      .next = "/jobs/{job}", .traits = AS_JOB },
    { 0 },
};

const struct job_errand time_jobs[] = {
    { "time.import.taps", import_taps_chunk },
    { "time.import.absences", import_absences_chunk },
    { "time.import.orders", import_orders_chunk },
    { "time.import.opening", import_opening_chunk },
    { "time.settle", settle_chunk },
    { 0 },
};
