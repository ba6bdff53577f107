/* What did whom to my record, and when? */
#include <string.h>

#include "app/people/people.h"
#include "app/record/record.h"
#include "base/json.h"

static const struct thing person = { "person", "seen_person", "name" };
static const struct thing journal = {
    "journal", "seen_journal",
    "at_us, who, who_name, for_name, who_number, for_number, operator, errand, thing, subject, job,"
    " payload, erased_rule, erased_day"
};

/* The key of the words of what was chosen from a list; NULL: what was typed says itself. */
static const char *
chosen(struct look *q, const struct errand *errand, const char *field, const char *value)
{
    static const struct {
        const char *errands, *field, *words;
    } own[] = { { "", "act", "word.act" },
                { "", "place", "word.place" },
                { "", "table", "word.table" },
                { "time.", "kind", "word.act" } }; /* what means another thing elsewhere */
    const char *words = "choice";

    for (const struct field *f = errand ? errand->fields : NULL; f && f->name; f++) {
        if (f->kind != CHOICE || strcmp(f->name, field) != 0)
            continue;
        for (size_t i = 0; i < COUNT(own); i++)
            if (!strcmp(own[i].field, field) &&
                !strncmp(errand->name, own[i].errands, strlen(own[i].errands)))
                words = own[i].words;
        for (const char *const *c = f->choices; *c; c++)
            if (!strcmp(*c, value))
                return arena_text(look_arena(q), "%s.%s", words, value);
    }
    return NULL;
}

/* The fields that were typed, one by one; a list is written with commas. */
static void
parts(struct look *q, const struct errand *errand, const char *payload, struct doc *row)
{
    struct arena *a = look_arena(q);
    struct doc *list = doc_list(row, "parts"), *typed;

    if (!payload || json_read(a, payload, strlen(payload), &typed))
        return;
    doc_each (at, typed) {
        struct text value = { .arena = a };

        if (at->kind == DOC_TEXT)
            text_add(&value, at->text.s);
        doc_each (item, at) {
            if (value.size)
                text_add(&value, ", ");
            if (item->kind == DOC_TEXT)
                text_add(&value, item->text.s);
        }
        struct doc *part = doc_row(list);
        doc_text(part, "field", at->key);
        doc_text(part, "value", text_done(&value));
        doc_face(doc_text(part, "word", chosen(q, errand, at->key, text_done(&value))));
        struct day day;
        if (!strcmp(at->key, "day") && day_parse(text_done(&value), &day))
            doc_day(row, "day", day);
    }
}

static void
line(struct look *q, struct rows *r, struct doc *row)
{
    bool mine = rows_int(r, "who") == look_viewer(q);

    doc_int(row, "seq", rows_int(r, "id"));
    doc_moment(row, "at", (struct moment){ rows_int(r, "at_us") });
    doc_bool(row, "me", mine);
    doc_text(row, "who", rows_text(r, "who_name"));
    doc_text(row, "who_number", rows_text(r, "who_number"));
    doc_text(row, "for", rows_text(r, "for_name"));
    doc_text(row, "for_number", rows_text(r, "for_number"));
    doc_bool(row, "operator", rows_int(r, "operator"));
    doc_text(row, "errand", rows_text(r, "errand"));
    doc_null(row, "day");
    if (rows_int(r, "job"))
        doc_int(row, "job", rows_int(r, "job"));
    doc_bool(row, "erased", rows_int(r, "erased_day"));
    parts(q, look_errand_called(q, rows_text(r, "errand")), rows_text(r, "payload"), row);
}

/* What kind of operation a line is, in the words of the filter; the first that fits. */
static const char *const kinds[] = { "taps",   "decisions", "openings", "imports",
                                     "people", "units",     "rights",   "sign_in",
                                     "rules",  "jobs",      "other",    NULL };
#define KIND                                                                                       \
    "CASE WHEN errand LIKE '%opening%' THEN 'openings'"                                            \
    " WHEN errand LIKE '%import%' THEN 'imports'"                                                  \
    " WHEN errand LIKE 'time.decide.%' OR errand LIKE 'time.entry.%'"                              \
    "   OR errand IN ('time.person.confirm', 'time.person.reject', 'time.notices.read')"           \
    "   THEN 'decisions'"                                                                          \
    " WHEN errand LIKE 'time.settle%' OR errand LIKE 'job.%' OR errand = 'record.verify'"          \
    "   THEN 'jobs'"                                                                               \
    " WHEN errand LIKE 'time.%' THEN 'taps'"                                                       \
    " WHEN errand LIKE 'people.%' OR errand LIKE 'posting.%' OR errand LIKE 'category.%'"          \
    "   OR errand LIKE 'hired.%' OR errand LIKE 'regime.%' THEN 'people'"                          \
    " WHEN errand LIKE 'unit.%' OR errand LIKE 'post.%' OR errand LIKE 'superior.%'"               \
    "   OR errand LIKE 'deputy.%' OR errand LIKE 'section.%' OR errand LIKE 'setting.%'"           \
    "   THEN 'units'"                                                                              \
    " WHEN errand LIKE 'role.%' OR errand LIKE 'session.li%' THEN 'rights'"                        \
    " WHEN errand LIKE 'session.%' OR errand LIKE 'settings.%' THEN 'sign_in'"                     \
    " WHEN errand LIKE 'rules.%' THEN 'rules' ELSE 'other' END"

static void
put_kinds(struct doc *filter, const char *chosen)
{
    struct doc *list = doc_face(doc_list(filter, "kinds"));

    for (const char *const *kind = kinds; *kind; kind++) {
        struct doc *row = doc_row(list);
        doc_text(row, "kind", *kind);
        doc_bool(row, "chosen", chosen && !strcmp(chosen, *kind));
    }
}

/*
 * The whole office's lines, or those about the viewer.  Filters that are not set let everything
 * through.  A person is whoever did it or whom it is about, by name or staff number.
 */
static const struct fault *
lines(struct look *q, const struct input *in, bool all, struct doc *d)
{
    struct day from = input_day(in, "from"), until = input_day(in, "until");
    bool others = input_int(in, "others");
    int64_t first = from.ymd ? moment_at(from, 0).us : 0;
    int64_t last = until.ymd ? moment_at(day_add(until, 1), 0).us : INT64_MAX;
    const char *named = all ? input_text(in, "person") : NULL;
    const char *errand = all ? input_text(in, "errand") : NULL;
    const char *kind = all ? input_text(in, "kind") : NULL;
    int64_t seq = all ? input_int(in, "seq") : 0;
    struct doc *filter = doc_object(d, "filter");

    if (from.ymd && until.ymd && until.ymd < from.ymd)
        return input_fault(q, in, "until", "form.day.before");
    doc_day(filter, "from", from);
    doc_day(filter, "until", until);
    doc_bool(filter, "others", others);
    doc_text(filter, "person", named);
    doc_text(filter, "errand", errand);
    doc_text(filter, "kind", kind);
    put_kinds(filter, kind);
    if (seq)
        doc_int(filter, "seq", seq);
    else
        doc_null(filter, "seq");
    doc_bool(filter, "set", from.ymd || until.ymd || others || named || errand || kind || seq);
    doc_bool(d, "all", all);
    if (!all)
        return seen_list(q, &journal,
                         "WHERE at_us >= $1 AND at_us < $2 AND (who <> $3 OR $4 = 0)"
                         " ORDER BY id DESC LIMIT $5 OFFSET $6",
                         VALUES(I(first), I(last), I(look_viewer(q)), I(others)), in, d, line);
    return seen_list(
        q, &journal,
        "WHERE at_us >= $1 AND at_us < $2 AND (who <> $3 OR $4 = 0)"
        " AND ($5 = '' OR " SOUGHT("who_name", "$6") " OR " SOUGHT("for_name", "$6") " OR " SOUGHT(
            "who_number", "$6") " OR " SOUGHT("for_number",
                                              "$6") ")"
                                                    " AND ($7 = '' OR errand LIKE $8 ESCAPE '\\') "
                                                    "AND ($9 = 0 OR id = $9)"
                                                    " AND ($10 = '' OR " KIND " = $10)"
                                                    " ORDER BY id DESC LIMIT $11 OFFSET $12",
        VALUES(I(first), I(last), I(look_viewer(q)), I(others), T(named ? named : ""),
               T(text_sought(look_arena(q), named)), T(errand ? errand : ""),
               T(text_like(look_arena(q), errand ? errand : "")), I(seq), T(kind ? kind : "")),
        in, d, line);
}

static const struct fault *
mine(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return lines(q, in, false, d);
}

/* Who reads the journal of the office may have it verified; `key` says it to all others. */
static const struct fault *
reads_all(struct look *q, const char *key)
{
    struct seen any;
    const struct fault *f = seen_one(q, &journal, "ORDER BY id DESC LIMIT 1", NULL, &any);

    return f && f->kind == FAULT_ABSENT ? fault(look_arena(q), FAULT_DENIED, key, NULL, NULL) : f;
}

static const struct fault *
verify(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    int64_t job;

    (void)me, (void)in;
    TRY(reads_all(act_look(a), "record.verify.denied"));
    TRY(job_begin(a, "journal.verify", doc_new(look_arena(act_look(a))), NULL, 0, NULL, &job));
    doc_int(d, "job", job);
    return NULL;
}

static const struct fault *
everybodys(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    TRY(reads_all(q, "record.all.denied"));
    TRY(lines(q, in, true, d));
    doc_face(doc_text(d, "verify", "/journal/verify"));
    return NULL;
}

static const struct field filter_fields[] = {
    { "from", DAY }, { "until", DAY }, { "others", FLAG }, { 0 }
};
static const struct field all_fields[] = { { "from", DAY },
                                           { "until", DAY },
                                           { "others", FLAG },
                                           { "person", TEXT, .most = 100 },
                                           { "errand", TEXT, .most = 60 },
                                           { "kind", CHOICE, .choices = kinds },
                                           { "seq", NUMBER, .least = 1, .most = INT64_MAX },
                                           { 0 } };
static const struct sight sees_mine[] = { { &journal, TIE_SELF | TIE_PARTY }, { 0 } };
static const struct sight sees_all[] = { { &journal, TIE_AUDITOR }, { 0 } };
static const struct column columns[] = {
    { "seq" },
    { "at" },
    { "who_number" },
    { "who" },
    { "for_number" },
    { "for" },
    { "errand", .words = "errand" },
    { "operator", .words = "word.holds" },
    { "job", "job_id" },
    { 0 },
};

static const struct errand errands[] = {
    { "record.journal",
      GET,
      "/me/journal",
      { &person, TIE_SELF },
      .sees = sees_mine,
      .fields = filter_fields,
      .weigh = mine,
      .page = "journal",
      .columns = columns },
    { "record.all",
      GET,
      "/journal",
      { NULL, TIE_SIGNED_IN },
      .sees = sees_all,
      .fields = all_fields,
      .weigh = everybodys,
      .page = "journal",
      .columns = columns },
    { "record.verify",
      POST,
      "/journal/verify",
      { &person, TIE_SELF },
      .sees = sees_all,
      .act = verify,
      .next = "/jobs/{job}",
      .traits = AS_JOB },
    { 0 },
};
static const struct thing *const things[] = { &person, &journal, NULL };

const struct folder record_folder = { "record", NULL, things, errands, NULL };
