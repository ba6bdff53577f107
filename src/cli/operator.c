/* What does the owner of the data folder ask of the office itself? */
#include "cli/operator.h"

#include <stdlib.h>
#include <string.h>

#include "base/form.h"
#include "base/json.h"
#include "store/journal.h"

struct verifying {
    struct work work;
    const struct head *head;
    struct verdict verdict;
    struct head now;
};

static const struct fault *
verify(struct work *w, struct db *db)
{
    struct verifying *v = (struct verifying *)w;

    db_right(db, RIGHT_STORE, NULL);
    TRY(journal_verify(db, w->arena, v->head, &v->verdict));
    return journal_head(db, w->arena, &v->now);
}

/* "SEAL:HASH" as it was printed or mailed. */
static bool
read_head(const char *text, struct head *ret)
{
    char *end;

    ret->seal = strtoll(text, &end, 10);
    if (end == text || *end != ':' || ret->seal < 1 || strlen(end + 1) != 64 ||
        strspn(end + 1, "0123456789abcdef") != 64)
        return false;
    strcpy(ret->hash, end + 1);
    return true;
}

static void
reply_doc(struct ask *ask, int status, const struct doc *d)
{
    ask->reply.status = status;
    ask->reply.type = "application/json";
    ask->reply.body = json_write(&ask->arena, d, &ask->reply.size);
}

static void
answer_verify(struct office *office, struct ask *ask)
{
    struct form *query;
    struct head head;
    struct doc *d = doc_new(&ask->arena);
    struct verifying v = { .work = { .run = verify, .arena = &ask->arena } };
    const struct fault *f = form_query(&ask->arena, ask->query, &query);
    const char *said = f ? NULL : form_text(query, "head");

    if (said && !read_head(said, &head))
        f = fault(&ask->arena, FAULT_FORM, "verify.head.unknown", "head", said);
    v.head = said ? &head : NULL;
    if (!f)
        f = store_read_now(office->store, &v.work);
    if (f) {
        doc_text(d, "fault", f->key);
        doc_text(d, "detail", office_words(office, &ask->arena, "ja", f));
        reply_doc(ask, fault_status(f->kind), d);
        return;
    }
    doc_bool(d, "sound", v.verdict.sound);
    doc_int(d, "lines", v.verdict.lines);
    doc_int(d, "facts", v.verdict.facts);
    doc_int(d, "erased", v.verdict.erased);
    if (v.now.seal)
        doc_text(d, "head", arena_text(&ask->arena, "%lld:%s", (long long)v.now.seal, v.now.hash));
    if (!v.verdict.sound) {
        struct doc *first = doc_object(d, "first");
        doc_text(first, "why", v.verdict.why);
        doc_int(first, "seal", v.verdict.seal);
        doc_int(first, "seq", v.verdict.seq);
        doc_text(first, "table", v.verdict.table);
        if (v.verdict.table)
            doc_int(first, "id", v.verdict.id);
    }
    reply_doc(ask, 200, d);
}

bool
operator_take(struct office *office, struct ask *ask)
{
    if (strcmp(ask->path, "/operator/verify"))
        return false;
    answer_verify(office, ask);
    return true;
}
