/*
 * What was brought in of an officer, line by line, and who still has to look at it.
 *
 * GET /me/opening   /people/{person}/opening
 *
 * The officer's page offers to confirm what waits, or to object to a line; the keeper's to confirm
 * for the office, or to mend a line.
 */
#include "app/time/opening.h"

#include <string.h>

static bool
is(const char *word, const char *which)
{
    return word && !strcmp(word, which);
}

/* open, confirmed, objected: a word that was taken back is none. */
static const char *
word_of(const char *word)
{
    return !word || !strcmp(word, "withdrawn") ? "open" : word;
}

static void
moment_or_null(struct doc *d, const char *key, struct moment at)
{
    if (at.us)
        doc_moment(d, key, at);
    else
        doc_null(d, key);
}

struct offered {
    bool officer, office; /* whose words the viewer may give */
    const char *base;
    int64_t waiting, objected;
};

static void
line(struct look *q, const struct opening *o, struct offered *may, struct doc *row)
{
    struct arena *a = look_arena(q);
    const char *own = word_of(o->own), *office = word_of(o->office);
    bool objected = is(own, "objected");
    bool waits = may->officer ? !strcmp(own, "open") : !objected && strcmp(office, "confirmed");
    const char *id = arena_text(a, "%s/opening/%lld", may->base, (long long)o->id);

    doc_int(row, "line", o->id);
    opening_doc(o, row);
    doc_text(row, "officer_word", own);
    moment_or_null(row, "officer_at", strcmp(own, "open") ? o->own_at : (struct moment){ 0 });
    doc_text(row, "objection", objected ? o->own_reason : NULL);
    doc_text(row, "office_word", office);
    moment_or_null(row, "office_at", strcmp(office, "open") ? o->office_at : (struct moment){ 0 });
    doc_text(row, "office_by", strcmp(office, "open") ? o->office_by : NULL);
    doc_text(row, "author", o->author);
    doc_bool(row, "confirmed", o->confirmed);
    doc_bool(row, "waits", waits && (may->officer || may->office));
    may->waiting += waits;
    may->objected += objected;
    doc_text(row, "object", may->officer && !objected ? arena_text(a, "%s/object", id) : NULL);
    doc_text(row, "agree",
             may->officer && objected ? arena_text(a, "%s/opening/confirm", may->base) : NULL);
    doc_text(row, "mend", may->office ? arena_text(a, "%s/mend", id) : NULL);
}

/* Which kinds have no line at all: what the officer may ask for. */
static void
missing(const struct opening_book *book, struct doc *list)
{
    static const enum opening_kind wanted[] = { OPENING_OVERTIME, OPENING_ANNUAL };

    for (size_t i = 0; i < COUNT(wanted); i++) {
        bool there = false;

        for (size_t k = 0; k < book->count; k++)
            there |= book->at[k].line.kind == wanted[i] ||
                     (wanted[i] == OPENING_OVERTIME && book->at[k].line.kind == OPENING_YEAR);
        if (!there)
            doc_text(doc_row(list), "kind", opening_kind_name(wanted[i]));
    }
}

const struct fault *
time_opening(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    bool mine = who->officer == look_viewer(q);
    struct offered may = { .officer = mine,
                           .office = !mine && who->tie & TIE_KEEPER,
                           .base = mine ? "/me"
                                        : arena_text(a, "/people/%lld", (long long)who->officer) };
    struct opening_book book;
    struct start start;

    (void)in;
    TRY(start_load(q, who->officer, &start));
    TRY(opening_load(q, who->officer, &book));
    TRY(officer_doc(q, who->officer, doc_object(d, "officer")));
    doc_bool(d, "mine", mine);
    doc_text(d, "state", start.state);
    struct doc *rows = doc_list(d, "rows");
    for (size_t i = 0; i < book.count; i++)
        line(q, &book.at[i], &may, doc_row(rows));
    doc_int(d, "count", (int64_t)book.count);
    if (may.waiting && (may.officer || may.office))
        doc_int(d, "waiting", may.waiting);
    else
        doc_null(d, "waiting");
    if (may.objected)
        doc_int(d, "objected", may.objected);
    else
        doc_null(d, "objected");
    missing(&book, doc_list(d, "missing"));
    struct doc *links = doc_object(d, "links");
    doc_text(links, "self", arena_text(a, "%s/opening", may.base));
    doc_text(links, "confirm",
             may.officer || may.office ? arena_text(a, "%s/opening/confirm", may.base) : NULL);
    doc_text(links, "leave", arena_text(a, "%s/leave", may.base));
    doc_text(links, "all", may.office ? "/openings" : NULL);
    doc_text(links, "new", may.office ? arena_text(a, "%s/opening/new", may.base) : NULL);
    doc_text(links, "csv", arena_text(a, "%s/opening.csv", may.base));
    doc_text(links, "json", arena_text(a, "%s/opening.json", may.base));
    doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer));
    return NULL;
}
