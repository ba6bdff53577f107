/* A clerk writes down what became of an officer. */
#include "app/people/errands.h"

#include <string.h>

const struct fault *
people_add(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct people_officer o = { .number = input_text(in, "number"),
                                .name = input_text(in, "name"),
                                .kana = input_text(in, "kana"),
                                .login = input_text(in, "login"),
                                .mail = input_text(in, "mail"),
                                .from = input_day(in, "from").ymd };
    struct people_posting p = { .unit = input_int(in, "unit"),
                                .post = input_int(in, "post"),
                                .kind = "main",
                                .home = true,
                                .from = o.from };
    int64_t id;

    TRY(people_new_officer(a, me, &o, &p.officer));
    TRY(people_new_posting(a, me, &p, &id));
    doc_int(d, "person", p.officer);
    doc_int(d, "id", p.officer);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
people_name(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    struct people_officer o = { .name = input_text(in, "name"),
                                .kana = input_text(in, "kana"),
                                .login = input_text(in, "login"),
                                .mail = input_text(in, "mail"),
                                .from = input_day(in, "from").ymd };
    bool changed;

    (void)d;
    TRY(people_rename(a, one, one->id, &o, &changed));
    touched(a, one, (struct day){ 0 });
    flash(a, changed ? "people.kept" : "people.unchanged", NULL);
    return NULL;
}

const struct fault *
posting_add(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    const char *kind = input_text(in, "kind");
    struct people_posting p = { .officer = one->id,
                                .unit = input_int(in, "unit"),
                                .post = input_int(in, "post"),
                                .kind = kind,
                                .home = !strcmp(kind, "main") || input_int(in, "home"),
                                .from = input_day(in, "from").ymd,
                                .to = input_day(in, "until").ymd };
    int64_t id;

    TRY(people_new_posting(a, one, &p, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

/*
 * What one line of the journal said about an officer's postings is taken back, and what it had
 * ended is said again.  Only while nobody has gone on from it.
 */
const struct fault *
posting_undo(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char said[] = "SELECT id, ended_seq FROM fact_posting_said"
                               " WHERE officer = $1 AND seq = $2";
    static const char ended[] = "SELECT id, post FROM fact_posting_said"
                                " WHERE officer = $1 AND ended_seq = $2 AND seq <> $2 ORDER BY id";
    struct arena *arena = look_arena(act_look(a));
    struct again {
        int64_t id, post;
        struct again *next;
    } *again = NULL, **last = &again;

    (void)in;
    doc_int(d, "person", one->officer);
    TRY(in_care(a, one->officer));
    struct rows *r = fact_rows(a, said, VALUES(I(one->officer), I(one->version)));
    while (rows_next(r, NULL))
        if (rows_int(r, "ended_seq")) {
            db_close(r);
            return fault(arena, FAULT_STALE, "people.posting.gone", NULL, NULL);
        }
    TRY(rows_fault(r));
    r = fact_rows(a, ended, VALUES(I(one->officer), I(one->version)));
    while (rows_next(r, NULL)) {
        *last = arena_take(arena, sizeof **last);
        (*last)->id = rows_int(r, "id");
        (*last)->post = rows_int(r, "post");
        last = &(*last)->next;
    }
    TRY(rows_fault(r));
    if (!again) /* it said something new: taking it back is ending it, which has its own rule */
        return posting_stop(a, one, one->id, 0);
    for (const struct again *p = again; p; p = p->next) /* as if it were put there today */
        TRY(post_in_care(a, p->post));
    TRY(save(a, one,
             "UPDATE posting SET ended_seq = $seq"
             " WHERE officer = $1 AND seq = $2 AND ended_seq IS NULL",
             VALUES(I(one->officer), I(one->version))));
    for (const struct again *p = again; p; p = p->next)
        TRY(save(a, one,
                 "INSERT INTO posting (id, officer, unit, post, kind, home, valid_from, valid_to,"
                 " seq) SELECT CAST($1 AS BIGINT), officer, unit, post, kind, home, valid_from,"
                 " valid_to, CAST($seq AS BIGINT) FROM posting WHERE id = $2",
                 VALUES(I(act_new_id(a)), I(p->id))));
    settle_asked(a, one->officer, 0, 0, 0);
    touched(a, one, (struct day){ 0 });
    rights_changed(a, one->officer);
    flash(a, "people.taken_back", NULL);
    return NULL;
}

const struct fault *
category_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t id;

    TRY(not_for_oneself(a, one->id));
    TRY(people_category(a, one, one->id, input_text(in, "category"), input_day(in, "from").ymd,
                        input_day(in, "until").ymd, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}

const struct fault *
regime_set(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    int64_t id;

    TRY(not_for_oneself(a, one->id));
    TRY(regime_declared(act_look(a), input_text(in, "regime"), input_day(in, "from")));
    TRY(people_regime(a, one, one->id, input_text(in, "regime"), input_day(in, "from").ymd,
                      input_day(in, "until").ymd, &id));
    doc_int(d, "id", id);
    flash(a, "people.kept", NULL);
    return NULL;
}
