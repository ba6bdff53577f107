/* What may be asked of the law, and who may bring it up to date? */
#include "app/people/people.h"
#include "app/rules/day.h"
#include "app/rules/load.h"
#include "app/rules/rules.h"

static const struct field day_fields[] = {
    { "day", DAY, 20190401, 21991231, FIELD_NEEDED },
    { "regime", TEXT, 1, 40 },
    { "find", TEXT },
    { "unsure", FLAG },
    { "open", FLAG },
    { 0 },
};
static const struct field form_fields[] = {
    { "day", DAY, 20190401, 21991231 },
    { "regime", TEXT, 1, 40 },
    { "find", TEXT },
    { "unsure", FLAG },
    { "open", FLAG },
    { 0 },
};
static const char *const modes[] = { "try", "apply", NULL };
static const struct field load_fields[] = {
    { "file", UPLOAD, .most = 1 << 20, .flags = FIELD_NEEDED },
    { "mode", CHOICE, .choices = modes },
    { 0 },
};
/* The law is everybody's; who may bring it up to date is asked when it is done. */
static const struct sight releases_sees[] = {
    { &law_source_thing, TIE_PEER },
    { &law_office_thing, TIE_ADMIN },
    { 0 },
};
static const struct column columns[] = {
    { "key", "rule_key" },
    { "name", "rule" },
    { "value" },
    { "unit", "measure", "word.csv_unit" },
    { "bound", .words = "word.bound" },
    { "since" },
    { "until" },
    { "cite" },
    { "status", .words = "word.status" },
    { "regime_name", "regime" },
    { 0 },
};

static const struct errand errands[] = {
    { "rules.day",
      GET,
      "/rules/{day}",
      { NULL, TIE_SIGNED_IN },
      .fields = day_fields,
      .weigh = rules_day,
      .page = "rules",
      .columns = columns },
    { "rules.releases",
      GET,
      "/rules/releases",
      { &person_thing, TIE_SELF },
      .sees = releases_sees,
      .weigh = rules_releases,
      .page = "releases" },
    { "rules.load",
      POST,
      "/rules/releases",
      { &person_thing, TIE_SELF },
      .sees = releases_sees,
      .fields = load_fields,
      .act = rules_load,
      .again = "rules.releases",
      .next = "/rules/releases",
      .body_most = 1100 << 10 },
    { "rules.today",
      GET,
      "/rules",
      { NULL, TIE_SIGNED_IN },
      .fields = form_fields,
      .weigh = rules_today },
    { 0 },
};

static const struct table tables[] = { { "law_source", "rules", true }, { 0 } };
static const struct thing *const things[] = { &law_source_thing, &law_office_thing, NULL };

const struct folder rules_folder = { "rules", tables, things, errands, NULL };
