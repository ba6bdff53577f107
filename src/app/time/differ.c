/* Does a row that was derived stand as the facts and the law say, and where does it differ? */
#include "app/time/settle.h"

#include <string.h>

void
kept_read(struct settling *s, struct rows *r, const struct kept_column *columns, int count,
          struct kept_row *ret)
{
    *ret = (struct kept_row){ .value = arena_array(s->arena, (size_t)count, sizeof *ret->value),
                              .there = true };
    for (int i = 0; i < count; i++) {
        size_t size = 0;

        if (columns[i].kind == KEPT_TEXT) {
            ret->value[i] = (struct value)T(row_text_at(r, i));
        } else if (columns[i].kind == KEPT_BYTES) {
            const char *bytes = row_bytes(r, columns[i].name, &size);
            ret->value[i] = (struct value)B(bytes ? arena_copy(s->arena, bytes, size) : "", size);
        } else {
            ret->value[i] = (struct value)I(row_int_at(r, i));
        }
    }
}

bool
kept_same(const struct value *stands, const struct value *should)
{
    if (should->is == V_TEXT)
        return !stands->t == !should->t && (!should->t || !strcmp(stands->t, should->t));
    if (should->is == V_BYTES)
        return stands->i == should->i && !memcmp(stands->t, should->t, (size_t)should->i);
    return stands->i == (should->is == V_NULL ? -1 : should->i);
}

static const char *
value_text(struct arena *a, const struct value *v)
{
    struct text t = { .arena = a };

    switch (v->is) {
    case V_TEXT:
        return v->t ? v->t : "";
    case V_INT:
        return arena_text(a, "%lld", (long long)v->i);
    case V_BYTES:
        for (int64_t i = 0; i < v->i; i++)
            text_addf(&t, "%02x", (unsigned char)v->t[i]);
        return text_done(&t);
    default:
        return "";
    }
}

void
differs(struct settling *s, const struct difference *d)
{
    struct settle_report *to = s->report;

    if (!to)
        return;
    to->differ += !d->closed;
    if (!to->rows || doc_count(to->rows) >= to->rows_most)
        return;
    struct doc *row = doc_row(to->rows);
    doc_text(row, "table", d->table);
    doc_int(row, "officer", d->officer);
    doc_int(row, "unit", d->unit);
    doc_day(row, "day", d->day);
    doc_text(row, "figure", d->field);
    doc_text(row, "stands", value_text(s->arena, &d->stands));
    doc_text(row, "should", value_text(s->arena, &d->should));
    doc_bool(row, "closed", d->closed);
}

bool
kept_compare(struct settling *s, const struct difference *at, const struct kept_row *stands,
             int64_t unit, const struct kept_column *columns, int count, const struct value *should)
{
    struct difference d = *at;
    bool same = stands->there;

    if (!stands->there) {
        d.field = "row", d.stands = (struct value)T("none"), d.should = (struct value)T("a row");
        differs(s, &d);
        return false;
    }
    if (stands->unit != unit) {
        d.field = "unit";
        d.stands = (struct value)I(stands->unit), d.should = (struct value)I(unit);
        differs(s, &d);
        same = false;
    }
    for (int i = 0; i < count; i++) {
        if (kept_same(&stands->value[i], &should[i]))
            continue;
        d.field = columns[i].name, d.stands = stands->value[i], d.should = should[i];
        differs(s, &d);
        same = false;
    }
    return same;
}
