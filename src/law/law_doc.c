/* What stands in force on a day, and what changed when? */
#include <stdlib.h>
#include <string.h>

#include "law/law_inside.h"

/* A number as its unit writes it. */
void
law_value_doc(struct doc *d, const char *key, const struct law_value *v)
{
    struct arena *a = d->in.arena;

    if (!v || v->repealed) {
        doc_null(d, key);
        return;
    }
    switch (v->unit) {
    case UNIT_MINUTES:
        doc_minutes(d, key, (minutes)v->value);
        break;
    case UNIT_CLOCK:
        doc_clock(d, key, (minutes)v->value);
        break;
    case UNIT_DATE:
        doc_day(d, key, (struct day){ (int32_t)v->value });
        break;
    case UNIT_MMDD:
        doc_text(d, key, arena_text(a, "%02d-%02d", (int)(v->value / 100), (int)(v->value % 100)));
        break;
    case UNIT_YES:
        doc_bool(d, key, v->value);
        break;
    default:
        doc_int(d, key, v->value);
    }
}

static void
put_names(struct doc *d, const struct law *law, const char *key)
{
    doc_text(d, "key", key);
    doc_text(d, "family", arena_copy(d->in.arena, key, strcspn(key, ".")));
    doc_text(d, "ja", law_word(law, key, "ja"));
    doc_text(d, "en", law_word(law, key, "en"));
}

static void
put_row(struct doc *rows, const struct law *law, const struct law_value *v, struct day next)
{
    struct doc *d = doc_row(rows);

    put_names(d, law, v->key);
    doc_text(d, "bound", bound_name(v->bound));
    law_value_doc(d, "value", v);
    doc_text(d, "unit", unit_name(v->unit));
    doc_day(d, "since", v->from);
    doc_day(d, "next", next);
    doc_text(d, "status", arena_copy(d->in.arena, &v->status, 1));
    doc_text(d, "cite", v->cite);
    doc_text(d, "regime", v->regime);
    doc_int(d, "release", v->release);
}

/* From when another row of its key takes its place; no day: none does. */
static struct day
until_when(const struct law *own, size_t i)
{
    const struct law_value *row = law_row(own, i), *next = law_row(own, i + 1);

    return next && !strcmp(next->key, row->key) ? next->from : (struct day){ 0 };
}

static int
newest_first(const void *a, const void *b)
{
    const struct law_value *x = *(const struct law_value *const *)a;
    const struct law_value *y = *(const struct law_value *const *)b;

    return x->from.ymd != y->from.ymd ? (x->from.ymd < y->from.ymd) - (x->from.ymd > y->from.ymd)
                                      : strcmp(x->key, y->key);
}

/* Every row that follows another of its key: what an amendment did, the newest first. */
static void
put_changes(struct doc *out, const struct law *law, const struct law *own)
{
    struct doc *list = doc_list(out, "changes"), *day = NULL, *rows = NULL;
    const struct law_value **changed =
        arena_array(out->in.arena, own->row_count + 1, sizeof(struct law_value *));
    size_t n = 0;

    for (size_t i = 1; i < own->row_count; i++)
        if (!strcmp(own->rows[i - 1].key, own->rows[i].key))
            changed[n++] = &own->rows[i];
    qsort(changed, n, sizeof *changed, newest_first);
    for (size_t i = 0; i < n; i++) {
        if (!i || changed[i]->from.ymd != changed[i - 1]->from.ymd) {
            day = doc_row(list);
            doc_day(day, "day", changed[i]->from);
            rows = doc_list(day, "rows");
        }
        struct doc *d = doc_row(rows);
        put_names(d, law, changed[i]->key);
        doc_text(d, "unit", unit_name(changed[i]->unit));
        law_value_doc(d, "was", changed[i] - 1);
        law_value_doc(d, "is", changed[i]);
        doc_text(d, "cite", changed[i]->cite);
    }
}

static void
put_holidays(struct doc *out, const struct law *law, struct day on)
{
    struct doc *list = doc_list(out, "holidays");

    doc_bool(out, "holidays_known", law_holidays_known(law, on));
    for (struct day d = day_of(day_year(on), 1, 1); day_year(d) == day_year(on);
         d = day_add(d, 1)) {
        const struct law_holiday *h = law_holiday(law, d);
        if (!h)
            continue;
        struct doc *row = doc_row(list);
        doc_day(row, "day", d);
        doc_text(row, "name", h->name);
        doc_text(row, "cite", h->cite);
    }
}

void
law_doc(const struct law *any, struct day on, const char *regime, struct doc *out)
{
    const struct law *law = law_under(any, regime);
    struct doc *rows;

    doc_day(out, "on", on);
    doc_text(out, "regime", regime);
    doc_bool(out, "known", law_speaks(law, on));
    doc_int(out, "release", law_release(law));
    rows = doc_list(out, "rows");
    /* Its own rows first, then those of its base where it says nothing itself. */
    for (const struct law *own = law; own; own = law_base(own, on))
        for (size_t i = 0; i < own->row_count; i++)
            if (law_at(law, own->rows[i].key, on) == &own->rows[i])
                put_row(rows, law, &own->rows[i], until_when(own, i));
    put_changes(out, law, law->row_count || !law_base(law, on) ? law : law_base(law, on));
    put_holidays(out, law, on);
}
