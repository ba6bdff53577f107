/* Did this very request land before?  Then it gets the same answer, and nothing is done twice. */
#include "desk/inside.h"

#include <string.h>

#include <sodium.h>

#include "base/json.h"

enum { KEY_MOST = 80 };

/* The same key with another errand or other fields is another request: a form left open in a second
 * tab must not be taken for the one that landed. */
static const char *
landing(struct look *q, const char *key, const struct input *in)
{
    unsigned char hash[24];
    char *hex = arena_take(q->arena, 2 * sizeof hash + 1);
    crypto_generichash_state state;
    const char *const parts[] = { q->route->errand->name, key,
                                  input_payload(q->arena, in, FIELD_SECRET | FIELD_AGAIN),
                                  q->visit->path };

    crypto_generichash_init(&state, NULL, 0, sizeof hash);
    for (size_t i = 0; i < COUNT(parts); i++)
        crypto_generichash_update(&state, (const unsigned char *)parts[i], strlen(parts[i]) + 1);
    /* A file mended under its old name, sent from the page one went back to, is another file. */
    size_t size, at = 0;
    for (const struct field *f = in->fields; f && f->name; f++, at++)
        if (f->kind == UPLOAD && in->given[at]) {
            const char *bytes = input_file(in, f->name, &size, NULL);
            crypto_generichash_update(&state, (const unsigned char *)bytes, size);
        }
    crypto_generichash_final(&state, hash, sizeof hash);
    return sodium_bin2hex(hex, 2 * sizeof hash + 1, hash, sizeof hash);
}

const struct fault *
once_find(struct look *q, struct visit *v, const struct input *in, bool *ret_found)
{
    *ret_found = false;
    v->landing = NULL;
    if (!v->key || !q->viewer || v->route->errand->traits & UNHELD)
        return NULL;
    if (strlen(v->key) > KEY_MOST)
        return fault(q->arena, FAULT_BAD, "desk.key.long", "key", NULL);
    v->landing = landing(q, v->key, in);
    db_right(q->db, RIGHT_STORE, NULL);
    struct rows *r =
        db_rows(q->db, q->arena, "SELECT answer FROM once WHERE officer = $1 AND key = $2",
                VALUES(I(q->viewer), T(v->landing)));
    if (!db_next(r))
        return rows_fault(r);
    const char *answer = row_text(r, "answer");
    db_close(r);
    struct doc *kept;
    TRY(json_read(q->arena, answer, strlen(answer), &kept));
    const struct doc *doc = doc_get(kept, "doc"), *with = doc_get(kept, "with");
    v->doc = doc_new(q->arena);
    if (doc)
        *v->doc = *doc;
    v->next = doc_get_text(kept, "next");
    v->flash_key = doc_get_text(kept, "flash");
    v->flash_with = with && with->kind == DOC_OBJECT ? (struct doc *)(uintptr_t)with : NULL;
    v->made = doc_get_bool(kept, "made");
    *ret_found = true;
    return NULL;
}

const struct fault *
once_keep(struct act *act, struct visit *v)
{
    struct look *q = &act->look;

    if (!v->landing)
        return NULL;
    struct doc *d = doc_new(q->arena);
    doc_put(d, "doc", v->doc);
    doc_text(d, "next", v->next);
    doc_bool(d, "made", v->made);
    if (v->flash_key)
        doc_text(d, "flash", v->flash_key);
    if (v->flash_with)
        doc_put(d, "with", v->flash_with);
    db_right(q->db, RIGHT_STORE, NULL);
    return db_run(q->db, q->arena,
                  "INSERT INTO once (officer, key, errand, answer, created)"
                  " VALUES ($1, $2, $3, $4, $5)",
                  VALUES(I(q->viewer), T(v->landing), T(v->route->errand->name),
                         T(json_write(q->arena, d, NULL)), I(q->now.us)));
}
