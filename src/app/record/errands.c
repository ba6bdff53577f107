/* What did whom to my record, and when? */
#include <string.h>

#include "app/record/record.h"
#include "base/json.h"

static const struct thing person = { "person", "seen_person", "name" };
static const struct thing journal = {
    "journal", "seen_journal",
    "at_us, who, who_name, for_name, operator, errand, thing, subject, job,"
    " payload, erased_rule, erased_day"
};

/* The fields that were typed, one by one; a list is written with commas. */
static void
parts(struct look *q, const char *payload, struct doc *row)
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
    doc_text(row, "for", rows_text(r, "for_name"));
    doc_bool(row, "operator", rows_int(r, "operator"));
    doc_text(row, "errand", rows_text(r, "errand"));
    doc_null(row, "day");
    if (rows_int(r, "job"))
        doc_int(row, "job", rows_int(r, "job"));
    doc_bool(row, "erased", rows_int(r, "erased_day"));
    parts(q, rows_text(r, "payload"), row);
}

static const struct fault *
lines(struct look *q, const struct input *in, struct doc *d)
{
    struct day from = input_day(in, "from"), until = input_day(in, "until");
    bool others = input_int(in, "others");
    int64_t first = from.ymd ? moment_at(from, 0).us : 0;
    int64_t last = until.ymd ? moment_at(day_add(until, 1), 0).us : INT64_MAX;
    struct doc *filter = doc_object(d, "filter");

    if (from.ymd && until.ymd && until.ymd < from.ymd)
        return input_fault(q, in, "until", "form.day.before");
    doc_day(filter, "from", from);
    doc_day(filter, "until", until);
    doc_bool(filter, "others", others);
    doc_bool(filter, "set", from.ymd || until.ymd || others);
    return seen_list(q, &journal,
                     "WHERE at_us >= $1 AND at_us < $2 AND (who <> $3 OR $4 = 0)"
                     " ORDER BY id DESC LIMIT $5 OFFSET $6",
                     VALUES(I(first), I(last), I(look_viewer(q)), I(others)), in, d, line);
}

static const struct fault *
mine(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return lines(q, in, d);
}

static const struct field filter_fields[] = {
    { "from", DAY }, { "until", DAY }, { "others", FLAG }, { 0 }
};
static const struct sight sees_mine[] = { { &journal, TIE_SELF | TIE_PARTY }, { 0 } };
static const struct sight sees_all[] = { { &journal, TIE_AUDITOR }, { 0 } };
static const char *const columns[] = {
    "seq", "at", "who", "for", "errand", "operator", "job", NULL
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
      .fields = filter_fields,
      .weigh = mine,
      .page = "journal",
      .columns = columns },
    { 0 },
};
static const struct thing *const things[] = { &person, &journal, NULL };

const struct folder record_folder = { "record", NULL, things, errands, NULL };
