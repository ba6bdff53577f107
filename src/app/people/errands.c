/* What can be done at the counter of people? */
#include "app/people/errands.h"
#include "app/people/import.h"

static const struct table tables[] = {
    { "officer", "people", true },
    { "person", "people", true },
    { "unit", "people", true },
    { "unit_place", "people", true },
    { "unit_closure", "people", false },
    { "unit_work", "people", false },
    { "word_flat", "people", false },
    { "post", "people", true },
    { "post_superior", "people", true },
    { "posting", "people", true },
    { "regime", "people", true },
    { "category", "people", true },
    { "hire", "people", true },
    { "section", "people", true },
    { "role", "people", true },
    { "setting", "people", true },
    { "deputy", "people", true },
    { "route", "people", true },
    { "import", "people", false },
    { "import_line", "people", false },
    { 0 },
};

static const struct thing *const things[] = {
    &person_thing,  &unit_thing,      &place_thing,  &post_thing,    &superior_thing,
    &posting_thing, &category_thing,  &regime_thing, &section_thing, &role_thing,
    &setting_thing, &inherited_thing, &deputy_thing, &import_thing,  &import_line_thing,
    &hire_thing,    &founding_thing,  NULL,
};

/* ---- what pages and forms may show ----------------------------------------------------------- */

#define ROLES TIE_SELF | TIE_KEEPER | TIE_AUDITOR | TIE_ADMIN

static const struct sight list_sees[] = {
    { &person_thing, PEOPLE_KNOW },
    { &unit_thing, UNIT_KNOW },
    { &role_thing, TIE_SELF },
    { &hire_thing, PEOPLE_READ },
    { 0 },
};
static const struct sight person_sees[] = {
    { &person_thing, PEOPLE_KNOW },   { &posting_thing, PEOPLE_READ },
    { &category_thing, PEOPLE_READ }, { &hire_thing, PEOPLE_READ },
    { &regime_thing, PEOPLE_READ },   { &superior_thing, UNIT_READ },
    { &role_thing, ROLES },           { 0 }
};
static const struct sight unit_sees[] = {
    { &unit_thing, UNIT_KNOW },     { &place_thing, UNIT_READ },
    { &person_thing, PEOPLE_KNOW }, { &post_thing, UNIT_READ },
    { &superior_thing, UNIT_READ }, { &deputy_thing, UNIT_READ },
    { &section_thing, UNIT_READ },  { &inherited_thing, UNIT_READ },
    { &role_thing, ROLES },         { 0 }
};
static const struct sight posts_sees[] = {
    { &role_thing, TIE_SELF },      { &post_thing, UNIT_READ },   { &person_thing, PEOPLE_KNOW },
    { &superior_thing, UNIT_READ }, { &deputy_thing, UNIT_READ }, { 0 }
};
static const struct sight superiors_sees[] = { { &superior_thing, UNIT_READ }, { 0 } };
static const struct sight postings_sees[] = { { &posting_thing, PEOPLE_READ }, { 0 } };
static const struct sight sections_sees[] = { { &section_thing, UNIT_READ }, { 0 } };
static const struct sight roles_sees[] = { { &role_thing, ROLES }, { 0 } };
/* What a form offers: the units and posts that its fields would let through. */
static const struct sight keep_sees[] = { { &person_thing, PEOPLE_KEEP },
                                          { &unit_thing, PEOPLE_KEEP },
                                          { &post_thing, PEOPLE_KEEP },
                                          { &role_thing, TIE_SELF },
                                          { 0 } };
static const struct sight hired_sees[] = {
    { &person_thing, PEOPLE_KEEP }, { &hire_thing, PEOPLE_KEEP }, { &role_thing, TIE_SELF }, { 0 }
};
static const struct sight admin_sees[] = {
    { &person_thing, TIE_ADMIN },
    { &unit_thing, TIE_ADMIN },
    { &post_thing, TIE_ADMIN },
    { &role_thing, TIE_SELF },
    { 0 },
};
static const struct sight founding_sees[] = { { &founding_thing, TIE_ADMIN },
                                              { &role_thing, ROLES },
                                              { 0 } };
static const struct sight may_import_sees[] = { { &role_thing, TIE_SELF }, { 0 } };
static const struct sight imports_sees[] = { { &import_thing, TIE_SELF }, { 0 } };
static const struct sight report_sees[] = {
    { &import_thing, TIE_SELF }, { &import_line_thing, TIE_SELF }, { &role_thing, TIE_SELF }, { 0 }
};

/* ---- filters and files ----------------------------------------------------------------------- */

static const char *const list_orders[] = { "number", "name",  "unit",  "post", "-number",
                                           "-name",  "-unit", "-post", NULL };
static const struct field list_fields[] = {
    { "q", TEXT, .most = 100 },
    { "sort", CHOICE, .choices = list_orders },
    { "unit", THING, .door = { &unit_thing, UNIT_KNOW } },
    { "all", .kind = FLAG },
    { 0 },
};
static const struct field axes_fields[] = {
    { "on", .kind = DAY }, { "known", .kind = DAY }, { "all", .kind = FLAG }, { 0 }
};
static const struct field tree_fields[] = { { "q", TEXT, .most = 100 }, { 0 } };
static const struct field all_fields[] = { { "all", .kind = FLAG }, { 0 } };
static const struct field table_fields[] = {
    { "table", CHOICE, .choices = import_kinds },
    { 0 },
};
static const char *const modes[] = { "try", "apply", NULL };
static const struct field import_fields[] = {
    { "table", CHOICE, .flags = FIELD_NEEDED, .choices = import_kinds },
    { "file", UPLOAD, .most = 64 << 20, .flags = FIELD_NEEDED },
    { "mode", CHOICE, .choices = modes },
    { "encoding", CHOICE, .choices = sheet_encodings },
    { "from", DAY, .least = 19500101, .most = 21991231 },
    { "create_units", .kind = FLAG },
    { "skip_faulty", .kind = FLAG },
    { 0 },
};
static const char *const line_whats[] = { "new", "changed", "unchanged", "faulty", "unit", NULL };
static const struct field report_fields[] = { { "what", CHOICE, .choices = line_whats }, { 0 } };

/* ---- columns of the exports: those of the imports, and names beside them ----------------------
 */

#define COLUMNS(...) ((const char *const[]){ __VA_ARGS__, NULL })

static const struct column people_columns[] = {
    { "number" }, { "name", "person_name" },
    { "kana" },   { "login" },
    { "mail" },   { "unit", "unit_code" },
    { "post" },   { "unit_name" },
    { "hired" },  { 0 },
};
static const struct column unit_columns[] = {
    { "code", "unit_code" },
    { "name", "unit_name" },
    { "kind", "unit_kind", "word.unit" },
    { "parent" },
    { "sort" },
    { "from" },
    { "until" },
    { 0 },
};
static const struct column post_columns[] = {
    { "unit", "unit_code" },
    { "name", "post_name" },
    { "rank" },
    { "manager", .words = "word.holds" },
    { "from" },
    { "until" },
    { "unit_name" },
    { 0 },
};
static const struct column superior_columns[] = {
    { "unit", "unit_code" },
    { "post" },
    { "superior_unit", "superior_code" },
    { "superior" },
    { "from" },
    { "until" },
    { 0 },
};
static const struct column posting_columns[] = {
    { "number" },
    { "unit", "unit_code" },
    { "post" },
    { "posting", .words = "word.posting" },
    { "home", .words = "word.holds" },
    { "from" },
    { "until" },
    { "unit_name" },
    { 0 },
};
static const struct column section_columns[] = {
    { "unit", "unit_code" },
    { "category", .words = "word.section" },
    { "from" },
    { "until" },
    { "unit_name" },
    { 0 },
};
static const struct column role_columns[] = {
    { "number" },
    { "unit", "unit_code" },
    { "role", .words = "word.role" },
    { "from" },
    { "until" },
    { "name", "person_name" },
    { "unit_name" },
    { 0 },
};
static const struct column line_columns[] = {
    { "line" },
    { "what", .words = "word.change" },
    { "name", "about" },
    { "field", .words = "column" },
    { "reason", .words = "" },
    { "seen" },
    { "was" },
    { "word", "becomes", .words = "", .otherwise = "becomes" },
    { 0 },
};

#define ME                                                                                         \
    {                                                                                              \
        &person_thing, TIE_SELF                                                                    \
    }
#define FORM(n, p, d, s, w)                                                                        \
    {                                                                                              \
        .name = n, .verb = GET, .path = p, .door = d, .sees = s, .fields = form_texts, .weigh = w, \
        .page = "form"                                                                             \
    }
#define DEED(n, p, d, s, f, w, back, then)                                                         \
    {                                                                                              \
        .name = n, .verb = POST, .path = p, .door = d, .sees = s, .fields = f, .act = w,           \
        .again = back, .next = then                                                                \
    }

#define PERSON_KEPT                                                                                \
    {                                                                                              \
        &person_thing, PEOPLE_KEEP                                                                 \
    }
#define UNIT_KEPT                                                                                  \
    {                                                                                              \
        &unit_thing, PEOPLE_KEEP                                                                   \
    }
#define UNIT_ADMIN                                                                                 \
    {                                                                                              \
        &unit_thing, TIE_ADMIN                                                                     \
    }
#define POST_ADMIN                                                                                 \
    {                                                                                              \
        &post_thing, TIE_ADMIN                                                                     \
    }
#define POSTING_KEPT                                                                               \
    {                                                                                              \
        &posting_thing, PEOPLE_KEEP                                                                \
    }
#define CATEGORY_KEPT                                                                              \
    {                                                                                              \
        &category_thing, PEOPLE_KEEP                                                               \
    }
#define SUPERIOR_ADMIN                                                                             \
    {                                                                                              \
        &superior_thing, TIE_ADMIN                                                                 \
    }
#define DEPUTY_ADMIN                                                                               \
    {                                                                                              \
        &deputy_thing, TIE_ADMIN                                                                   \
    }
#define SETTING_KEPT                                                                               \
    {                                                                                              \
        &setting_thing, PEOPLE_KEEP                                                                \
    }
#define ROLE_ADMIN                                                                                 \
    {                                                                                              \
        &role_thing, TIE_ADMIN                                                                     \
    }

static const struct errand errands[] = {
    { "desk.home", GET, "/", .door = { NULL, TIE_SIGNED_IN }, .sees = founding_sees,
      .weigh = people_home },
    { "people.first_steps", GET, "/first-steps", .door = ME, .sees = founding_sees,
      .weigh = people_first_steps, .page = "first-steps" },
    { "people.list", GET, "/people", .door = ME, .sees = list_sees, .fields = list_fields,
      .weigh = people_list, .page = "people", .columns = people_columns },
    FORM("people.add.form", "/people/new", ME, keep_sees, people_add_form),
    DEED("people.add", "/people/new", ME, keep_sees, person_fields, people_add, "people.add.form",
         "/people/{person}"),
    { "people.one", GET, "/people/{person}", .door = { &person_thing, PEOPLE_KNOW },
      .sees = person_sees, .fields = axes_fields, .weigh = people_one, .page = "person",
      .traits = UNKEPT },
    FORM("people.rename.form", "/people/{person}/name", PERSON_KEPT, keep_sees, name_form),
    { "people.rename", POST, "/people/{person}/name", .door = PERSON_KEPT, .fields = name_fields,
      .act = people_name, .again = "people.rename.form", .next = "/people/{person}",
      .traits = ON_VERSION },

    FORM("posting.add.form", "/people/{person}/postings/new", PERSON_KEPT, keep_sees, posting_form),
    DEED("posting.add", "/people/{person}/postings/new", PERSON_KEPT, keep_sees, posting_fields,
         posting_add, "posting.add.form", "/people/{person}"),
    FORM("posting.end.form", "/postings/{posting}/end", POSTING_KEPT, keep_sees, posting_end_form),
    DEED("posting.end", "/postings/{posting}/end", POSTING_KEPT, keep_sees, until_fields,
         posting_end, "posting.end.form", "/people/{person}"),
    DEED("posting.undo", "/postings/{posting}/undo", POSTING_KEPT, keep_sees, NULL, posting_undo,
         NULL, "/people/{person}"),

    FORM("category.set.form", "/people/{person}/categories/new", PERSON_KEPT, keep_sees,
         category_form),
    DEED("category.set", "/people/{person}/categories/new", PERSON_KEPT, keep_sees, category_fields,
         category_set, "category.set.form", "/people/{person}"),
    FORM("hired.set.form", "/people/{person}/hired", PERSON_KEPT, hired_sees, hired_form),
    DEED("hired.set", "/people/{person}/hired", PERSON_KEPT, keep_sees, hired_fields, hired_set,
         "hired.set.form", "/people/{person}"),
    FORM("category.end.form", "/categories/{category}/end", CATEGORY_KEPT, keep_sees,
         category_end_form),
    DEED("category.end", "/categories/{category}/end", CATEGORY_KEPT, keep_sees, until_fields,
         category_end, "category.end.form", "/people/{person}"),
    FORM("regime.set.form", "/people/{person}/regimes/new", PERSON_KEPT, keep_sees, regime_form),
    DEED("regime.set", "/people/{person}/regimes/new", PERSON_KEPT, keep_sees, regime_fields,
         regime_set, "regime.set.form", "/people/{person}"),

    { "units.tree", GET, "/units", .door = ME, .sees = unit_sees, .fields = tree_fields,
      .weigh = unit_tree, .page = "units", .columns = unit_columns },
    FORM("unit.add.form", "/units/new", ME, admin_sees, unit_form),
    DEED("unit.add", "/units/new", ME, admin_sees, unit_fields, unit_add, "unit.add.form",
         "/units/{unit}"),
    { "units.one", GET, "/units/{unit}", .door = { &unit_thing, UNIT_KNOW }, .sees = unit_sees,
      .weigh = unit_one, .page = "unit" },
    FORM("unit.move.form", "/units/{unit}/move", UNIT_ADMIN, admin_sees, move_form),
    { "unit.move", POST, "/units/{unit}/move", .door = UNIT_ADMIN, .sees = admin_sees,
      .fields = move_fields, .act = unit_move, .again = "unit.move.form", .next = "/units/{unit}",
      .traits = ON_VERSION },
    FORM("unit.rename.form", "/units/{unit}/name", UNIT_ADMIN, admin_sees, unit_name_form),
    { "unit.rename", POST, "/units/{unit}/name", .door = UNIT_ADMIN, .sees = admin_sees,
      .fields = unit_name_fields, .act = unit_rename, .again = "unit.rename.form",
      .next = "/units/{unit}", .traits = ON_VERSION },
    FORM("unit.close.form", "/units/{unit}/close", UNIT_ADMIN, admin_sees, unit_close_form),
    DEED("unit.close", "/units/{unit}/close", UNIT_ADMIN, admin_sees, close_fields, unit_close,
         "unit.close.form", "/units/{unit}"),

    { "posts.list", GET, "/posts", .door = ME, .sees = posts_sees, .weigh = post_list,
      .page = "posts", .columns = post_columns },
    FORM("post.add.form", "/units/{unit}/posts/new", UNIT_ADMIN, admin_sees, post_form),
    DEED("post.add", "/units/{unit}/posts/new", UNIT_ADMIN, admin_sees, post_fields, post_add,
         "post.add.form", "/units/{unit}"),
    FORM("post.end.form", "/posts/{post}/end", POST_ADMIN, admin_sees, post_end_form),
    DEED("post.end", "/posts/{post}/end", POST_ADMIN, admin_sees, until_fields, post_end,
         "post.end.form", "/units/{unit}"),
    FORM("post.superior.form", "/posts/{post}/superior", POST_ADMIN, admin_sees, superior_form),
    DEED("post.superior", "/posts/{post}/superior", POST_ADMIN, admin_sees, superior_fields,
         superior_set, "post.superior.form", "/units/{unit}"),
    { "superiors.list", GET, "/superiors", .door = ME, .sees = superiors_sees,
      .weigh = superior_list, .columns = superior_columns },
    FORM("superior.end.form", "/superiors/{superior}/end", SUPERIOR_ADMIN, admin_sees,
         superior_end_form),
    DEED("superior.end", "/superiors/{superior}/end", SUPERIOR_ADMIN, admin_sees, until_fields,
         superior_end, "superior.end.form", "/units/{unit}"),
    FORM("deputy.add.form", "/posts/{post}/deputies/new", POST_ADMIN, admin_sees, deputy_form),
    DEED("deputy.add", "/posts/{post}/deputies/new", POST_ADMIN, admin_sees, deputy_fields,
         deputy_add, "deputy.add.form", "/units/{unit}"),
    FORM("deputy.end.form", "/deputies/{deputy}/end", DEPUTY_ADMIN, admin_sees, deputy_end_form),
    DEED("deputy.end", "/deputies/{deputy}/end", DEPUTY_ADMIN, admin_sees, until_fields, deputy_end,
         "deputy.end.form", "/units/{unit}"),
    { "postings.list", GET, "/postings", .door = ME, .sees = postings_sees, .weigh = posting_list,
      .columns = posting_columns },

    { "sections.list", GET, "/sections", .door = ME, .sees = sections_sees, .weigh = section_list,
      .columns = section_columns },
    FORM("section.set.form", "/units/{unit}/section", UNIT_KEPT, keep_sees, section_form),
    DEED("section.set", "/units/{unit}/section", UNIT_KEPT, keep_sees, section_fields, section_set,
         "section.set.form", "/units/{unit}"),
    FORM("setting.set.form", "/units/{unit}/settings/new", UNIT_KEPT, keep_sees, setting_form),
    DEED("setting.set", "/units/{unit}/settings/new", UNIT_KEPT, keep_sees, setting_fields,
         setting_set, "setting.set.form", "/units/{unit}"),
    FORM("setting.end.form", "/settings/{setting}/end", SETTING_KEPT, keep_sees, setting_end_form),
    DEED("setting.end", "/settings/{setting}/end", SETTING_KEPT, keep_sees, until_fields,
         setting_end, "setting.end.form", "/units/{unit}"),

    { "roles.list", GET, "/roles", .door = ME, .sees = roles_sees, .fields = all_fields,
      .weigh = role_list, .page = "roles", .columns = role_columns },
    FORM("role.grant.form", "/roles/new", ME, admin_sees, role_form),
    DEED("role.grant", "/roles/new", ME, admin_sees, role_fields, role_grant, "role.grant.form",
         "/roles"),
    FORM("role.end.form", "/roles/{role}/end", ROLE_ADMIN, admin_sees, role_end_form),
    DEED("role.end", "/roles/{role}/end", ROLE_ADMIN, admin_sees, until_fields, role_end,
         "role.end.form", "/roles"),

    { "import.index", GET, "/import", .door = ME, .sees = may_import_sees,
      .weigh = people_import_index, .page = "import" },
    { "import.form", GET, "/import/{table}", .door = ME, .sees = may_import_sees,
      .fields = table_fields, .weigh = people_import_page, .page = "import" },
    { "import.begin", POST, "/import/{table}", .door = ME, .sees = may_import_sees,
      .fields = import_fields, .act = people_import_begin, .again = "import.form",
      .next = "/jobs/{job}", .traits = AS_JOB, .body_most = 65 << 20 },
    { "import.list", GET, "/imports", .door = ME, .sees = imports_sees,
      .weigh = people_import_list },
    { "import.report", GET, "/imports/{import}", .door = { &import_thing, TIE_SELF },
      .sees = report_sees, .fields = report_fields, .weigh = people_import_report,
      .page = "import-report", .columns = line_columns },
    { "import.apply", POST, "/imports/{import}/apply", .door = { &import_thing, TIE_SELF },
      .sees = report_sees, .act = people_import_apply, .next = "/jobs/{job}", .traits = AS_JOB },
    { 0 },
};

const struct folder people_folder = {
    .name = "people", .tables = tables, .things = things, .errands = errands, .jobs = people_jobs
};
