/*
 * What another person decided or entered about an officer reaches that officer.
 *
 * POST /me/notices/read     notice (several)
 *
 * A notice is a fact: who, when, about what, and why.  It is a task on the officer's page of today
 * until they say that they have seen it, or something later is said about the same thing; on the
 * page of its day it stays for good.
 */
#include <string.h>

#include "app/time/entry.h"

const struct fault *
notice_keep(struct act *a, const struct seen *who, const struct notice_said *n)
{
    static const char add[] =
        "INSERT INTO notice (id, officer, day, day_to, matter, ref, word, item, from_minute,"
        " until_minute, reason, said_us, author, batch, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $8, $9, $10, $now, $who, $11, $seq)";
    bool none = n->span.from < 0;

    if (look_viewer(act_look(a)) == who->officer)
        return NULL;
    return save(a, who, add,
                VALUES(I(act_new_id(a)), I(n->day.ymd), I(n->to.ymd), T(matter_name(n->matter)),
                       I(n->ref), T(n->word), T(n->item),
                       none ? (struct value)NONE : (struct value)I(n->span.from),
                       none ? (struct value)NONE : (struct value)I(n->span.until), T(n->reason),
                       I(n->batch)));
}

const struct fault *
notice_entry(struct act *a, const struct seen *who, const struct entry_said *e, int64_t ref,
             const char *word, const char *reason)
{
    return notice_keep(a, who,
                       &(struct notice_said){ .matter = e->matter,
                                              .ref = ref,
                                              .word = word,
                                              .item = e->item,
                                              .reason = reason,
                                              .day = e->from,
                                              .to = e->to,
                                              .span = e->span,
                                              .batch = e->batch });
}

static void
notice_row(struct look *q, struct rows *r, const struct seen *seen, struct doc *row)
{
    struct arena *a = look_arena(q);
    struct day day = { (int32_t)seen->day }, to = { (int32_t)rows_int(r, "day_to") };
    const char *matter = rows_text(r, "matter");
    bool tap = !strcmp(matter, "tap"), spans = !row_null(r, "from_minute");
    struct span span = { (minutes)rows_int(r, "from_minute"),
                         (minutes)rows_int(r, "until_minute") };

    doc_int(row, "id", seen->id);
    matter_doc(matter, rows_text(r, "item") ? rows_text(r, "item") : "", row);
    doc_text(row, "word", rows_text(r, "word"));
    doc_day(row, "day", day);
    doc_day(row, "to", to.ymd == day.ymd ? (struct day){ 0 } : to);
    if (tap && spans)
        doc_clock(row, "clock", span.from);
    else
        doc_null(row, "clock");
    if (!tap && spans)
        doc_span(row, "span", span);
    else
        doc_null(row, "span");
    doc_text(row, "reason", rows_text(r, "reason"));
    doc_text(row, "by", rows_text(r, "author_name"));
    doc_moment(row, "at", (struct moment){ rows_int(r, "said_us") });
    doc_bool(row, "read", rows_int(r, "is_read"));
    doc_text(
        row, "href",
        seen->officer == look_viewer(q)
            ? arena_text(a, "/me/records/%s", day_iso(a, day))
            : arena_text(a, "/people/%lld/records/%s", (long long)seen->officer, day_iso(a, day)));
}

const struct fault *
notices_doc(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    static const char of_day[] =
        "WHERE officer = $1 AND day <= $2 AND day_to >= $2 ORDER BY said_us, id";
    static const char unread[] = "WHERE officer = $1 AND is_read = 0 AND is_past = 0"
                                 " ORDER BY said_us DESC, id DESC LIMIT 50";
    struct rows *r = day.ymd ? seen_rows(q, &thing_notice, of_day, VALUES(I(officer), I(day.ymd)))
                             : seen_own(q, &thing_notice, unread, VALUES(I(officer)));
    struct seen seen;

    while (rows_next(r, &seen))
        notice_row(q, r, &seen, doc_row(list));
    return rows_fault(r);
}

const struct fault *
time_notices_read(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char add[] = "INSERT INTO notice_read (id, notice, officer, said_us, author, seq)"
                              " SELECT $1, $2, $subject, $now, $who, $seq"
                              " WHERE NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice = $2)";
    int64_t n = 0;

    for (size_t i = 0; i < input_count(in, "notice"); i++) {
        const struct seen *notice = input_seen(in, "notice", i);

        TRY(save(a, me, add, VALUES(I(act_new_id(a)), I(notice->id))));
        n += saved(a);
    }
    struct doc *with = doc_new(look_arena(act_look(a)));
    doc_int(d, "count", n);
    doc_int(with, "count", n);
    flash(a, "notice.read", with);
    return NULL;
}
