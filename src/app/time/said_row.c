/* How does the page of a day tell an order, an absence, hours laid, and how does a list of them? */
#include <string.h>

#include "app/time/enter.h"

static void
days(struct day from, struct day to, struct doc *row)
{
    doc_day(row, "day", from);
    doc_day(row, "to", to.ymd == from.ymd || to.ymd >= 99991231 ? (struct day){ 0 } : to);
}

/* Null: whole days, or the hours of the unit. */
static void
hours(struct rows *r, struct doc *row)
{
    struct span span = { (minutes)rows_int(r, "from_minute"),
                         (minutes)rows_int(r, "until_minute") };

    if (!row_null(r, "from_minute") && span.from < span.until)
        doc_span(row, "span", span);
    else
        doc_null(row, "span");
}

/* Where the viewer may take it back. */
static void
end(struct look *q, struct rows *r, const char *path, unsigned ties, struct doc *row)
{
    bool may = (unsigned)rows_int(r, "tie") & ties && rows_int(r, "officer") != look_viewer(q);

    doc_text(row, "end",
             may ? arena_text(look_arena(q), "/%s/%lld/end", path, (long long)rows_int(r, "id"))
                 : NULL);
}

void
order_doc(struct look *q, struct rows *r, struct doc *row)
{
    const char *work = rows_text(r, "work");

    hours(r, row);
    doc_text(row, "work", work && *work ? work : NULL);
    doc_text(row, "by", rows_text(r, "ordered_by_name"));
    end(q, r, "orders", TIE_SUPERIOR, row);
}

void
absence_doc(struct look *q, struct rows *r, struct doc *row)
{
    days((struct day){ (int32_t)rows_int(r, "day") },
         (struct day){ (int32_t)rows_int(r, "day_to") }, row);
    hours(r, row);
    end(q, r, "absences", TIE_SUPERIOR | TIE_KEEPER, row);
}

void
own_hours_doc(struct look *q, struct rows *r, struct doc *row)
{
    const char *breaks = rows_text(r, "value");

    days((struct day){ (int32_t)rows_int(r, "valid_from") },
         (struct day){ (int32_t)rows_int(r, "valid_to") }, row);
    hours(r, row);
    doc_text(row, "breaks", breaks && *breaks && strcmp(breaks, SPANS_NONE) ? breaks : NULL);
    end(q, r, "hours", TIE_SUPERIOR | TIE_KEEPER, row);
}
