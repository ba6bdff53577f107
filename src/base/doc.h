/*
 * The one document behind a screen and its JSON twin.
 *
 *     struct doc *d = doc_new(arena);
 *     doc_text(d, "name", "佐藤 美咲");
 *     doc_day(d, "day", today);                 JSON "2020-07-15", page 7月15日（水）
 *     struct doc *rows = doc_list(d, "rows");
 *     for (...)
 *         doc_minutes(doc_row(rows), "overtime", 105);   JSON 105, page 1:45
 *
 * Leaves are typed: JSON writes ISO and whole minutes, a page writes what people
 * read.  A face value (geometry of a drawing, markup made by us) is for the page
 * only and never enters the JSON.  Keys are kept by pointer: literals, or on the
 * same arena.  Texts are kept by pointer too.  Setting a key twice keeps the later value.
 */
#pragma once

#include <stdbool.h>

#include "base/day.h"
#include "base/moment.h"
#include "base/text.h"

enum doc_kind {
    DOC_NULL,
    DOC_BOOL,
    DOC_INT,  /* also minutes in JSON that arrives */
    DOC_REAL, /* only in JSON that arrives; the house never computes with it */
    DOC_TEXT,
    DOC_DAY,     /* JSON "2020-07-15" */
    DOC_MONTH,   /* a day's month: JSON "2020-07" */
    DOC_CLOCK,   /* minutes since 0:00: JSON "08:30" */
    DOC_MINUTES, /* a length: JSON 105, page 1:45 */
    DOC_SPAN,    /* JSON {"from":"18:15","until":"20:00"}, page 18:15〜20:00 */
    DOC_MOMENT,  /* JSON "2020-07-15T18:15:00+09:00", page 18:15 (or the day too, by facet) */
    DOC_MARK,    /* markup made by us, face only, the only leaf a page may write raw */
    DOC_LIST,
    DOC_OBJECT,
};

struct doc {
    enum doc_kind kind;
    bool face;        /* for the page only */
    const char *key;  /* in an object */
    struct doc *next; /* the next member or row */
    union {
        int64_t i; /* BOOL, INT, DAY (ymd), MONTH (ymd of its first), CLOCK, MINUTES, MOMENT (us) */
        double real;
        struct span span;
        struct {
            const char *s;
            size_t size;
        } text; /* TEXT, MARK */
        struct {
            struct doc *first, *last;
            struct arena *arena;
        } in; /* LIST, OBJECT */
    };
};

struct doc *doc_new(struct arena *); /* an empty object */

/* Each returns the leaf it made. */
struct doc *doc_null(struct doc *, const char *key);
struct doc *doc_bool(struct doc *, const char *key, bool);
struct doc *doc_int(struct doc *, const char *key, int64_t);
struct doc *doc_text(struct doc *, const char *key, const char *); /* NULL writes null */
struct doc *doc_text_n(struct doc *, const char *key, const char *, size_t);
struct doc *doc_day(struct doc *, const char *key, struct day); /* no day writes null */
struct doc *doc_month(struct doc *, const char *key, struct day);
struct doc *doc_clock(struct doc *, const char *key, minutes);
struct doc *doc_minutes(struct doc *, const char *key, minutes);
struct doc *doc_span(struct doc *, const char *key, struct span);
struct doc *doc_moment(struct doc *, const char *key, struct moment);
struct doc *doc_mark(struct doc *, const char *key, const char *html, size_t size); /* face only */
struct doc *doc_object(struct doc *, const char *key);
struct doc *doc_list(struct doc *, const char *key);
struct doc *doc_row(struct doc *list);                     /* a new object at its end */
struct doc *doc_item_text(struct doc *list, const char *); /* plain items */
struct doc *doc_item_int(struct doc *list, int64_t);
struct doc *doc_item_day(struct doc *list, struct day);
struct doc *doc_item_list(struct doc *list);
/* Marks a member as the page's own: doc_face(doc_text(d, "x", "12.5%")). */
struct doc *doc_face(struct doc *);
/* The same node under another key of another object (not copied, not changed). */
void doc_put(struct doc *, const char *key, struct doc *node);

/* Reading. */
const struct doc *doc_get(const struct doc *, const char *key);      /* NULL where there is none */
const char *doc_get_text(const struct doc *, const char *key);       /* NULL unless TEXT */
bool doc_get_int(const struct doc *, const char *key, int64_t *ret); /* INT only */
bool doc_get_bool(const struct doc *, const char *key);              /* absent is false */
size_t doc_count(const struct doc *);

#define doc_each(at, list_)                                                                        \
    for (const struct doc *at = (list_) && (list_)->kind >= DOC_LIST ? (list_)->in.first : NULL;   \
         at; at = at->next)
