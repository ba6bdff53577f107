/* What does the owner of the data folder ask of the office itself? */
#include "cli/operator.h"

#include <stdlib.h>
#include <string.h>

#include "base/form.h"
#include "base/json.h"
#include "desk/examine.h"

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
    const struct fault *f = form_query(&ask->arena, ask->query, &query);
    const char *said = f ? NULL : form_text(query, "head");

    if (said && !examined_head(said, &head))
        f = fault(&ask->arena, FAULT_FORM, "verify.head.unknown", "head", said);
    if (!f)
        f = examine(office->store, &ask->arena, said ? &head : NULL, &d);
    if (f) {
        d = doc_new(&ask->arena);
        doc_text(d, "fault", f->key);
        doc_text(d, "detail", office_words(office, &ask->arena, "ja", f));
        reply_doc(ask, fault_status(f->kind), d);
        return;
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
