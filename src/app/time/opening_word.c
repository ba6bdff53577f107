/*
 * Saying that what was brought in is right, or is not.
 *
 * POST /me/opening/confirm                           line (several)
 * POST /me/opening/{opening}/object                  reason
 * POST /people/{person}/opening/confirm              line (several): for the office
 * POST /me/opening/undo, /people/{person}/opening/undo
 *
 * A word is a fact, and the last one holds.  It is given on the very lines that were shown: one
 * that was said again since is not among them.  Taking back is free for five minutes; later the
 * officer may object, and the office mends the line (opening_mend.c).
 */
#include "app/time/opening.h"

#include <string.h>

enum { UNDO_SECONDS = 300 };

const struct fault *
opening_say(struct act *a, const struct seen *who, int64_t line, const char *side, const char *word,
            const char *reason)
{
    static const char add[] =
        "INSERT INTO opening_word (id, line, officer, side, word, reason, said_us, author, seq)"
        " VALUES ($1, $2, $subject, $3, $4, $5, $now, $who, $seq)";

    return save(a, who, add, VALUES(I(act_new_id(a)), I(line), T(side), T(word), T(reason)));
}

/* Nobody speaks for the office of their own. */
static const struct fault *
side_of(struct act *a, const struct seen *who, bool office, const char **ret)
{
    struct look *q = act_look(a);

    *ret = office ? "office" : "officer";
    if (office && entry_stands(MATTER_WORD, look_viewer(q), who->officer, 0) != ENTRY_STANDS)
        return fault(look_arena(q), FAULT_DENIED, "opening.own.office", NULL, NULL);
    return NULL;
}

struct words {
    bool officer_objects, said; /* said: this side has confirmed it already */
};

static const struct fault *
words_of(struct act *a, int64_t officer, int64_t line, bool office, struct words *ret)
{
    struct rows *r =
        fact_rows(a, "SELECT own, office FROM fact_opening_line WHERE officer = $1 AND id = $2",
                  VALUES(I(officer), I(line)));

    *ret = (struct words){ 0 };
    while (rows_next(r, NULL)) {
        const char *own = row_text_at(r, 0), *its = row_text_at(r, 1);

        ret->officer_objects = own && !strcmp(own, "objected");
        ret->said = office ? its && !strcmp(its, "confirmed") : own && !strcmp(own, "confirmed");
    }
    return rows_fault(r);
}

static void
said(struct act *a, const struct seen *who, const char *key, int64_t lines, bool office)
{
    struct arena *arena = look_arena(act_look(a));
    struct doc *with = doc_new(arena), *undo = doc_object(with, "undo");

    doc_int(with, "count", lines);
    doc_text(undo, "href",
             office ? arena_text(arena, "/people/%lld/opening/undo", (long long)who->officer)
                    : "/me/opening/undo");
    doc_null(undo, "act");
    touched(a, who, look_today(act_look(a)));
    flash(a, key, with);
}

static const struct fault *
confirm(struct act *a, const struct seen *who, const struct input *in, bool office, struct doc *d)
{
    struct look *q = act_look(a);
    const char *side;
    int64_t lines = 0;

    TRY(side_of(a, who, office, &side));
    for (size_t i = 0; i < input_count(in, "line"); i++) {
        const struct seen *line = input_seen(in, "line", i);
        struct words words;

        if (line->officer != who->officer)
            return fault(look_arena(q), FAULT_ABSENT, "desk.absent", NULL, NULL);
        TRY(words_of(a, who->officer, line->id, office, &words));
        if (office && words.officer_objects)
            return input_fault(q, in, "line", "opening.objected");
        if (words.said)
            continue;
        TRY(opening_say(a, who, line->id, side, "confirmed", NULL));
        lines++;
    }
    TRY(opening_count(a, who->officer, who->unit));
    doc_int(d, "count", lines);
    said(a, who, "opening.confirmed", lines, office);
    return NULL;
}

const struct fault *
time_opening_confirm(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    return confirm(a, who, in, false, d);
}

const struct fault *
time_opening_confirm_office(struct act *a, const struct seen *who, const struct input *in,
                            struct doc *d)
{
    return confirm(a, who, in, true, d);
}

const struct fault *
time_opening_object(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    const struct seen *line = input_seen(in, "opening", 0);

    TRY(opening_say(a, me, line->id, "officer", "objected", input_text(in, "reason")));
    TRY(opening_count(a, me->officer, me->unit));
    told(a, me, "opening.objected");
    doc_int(d, "line", line->id);
    said(a, me, "opening.objected", 1, false);
    return NULL;
}

/* Every word of this viewer's in the last five minutes, on lines where it is still the last. */
static const struct fault *
undo(struct act *a, const struct seen *who, bool office, struct doc *d)
{
    static const char mine[] =
        "SELECT w.line FROM fact_opening_word w WHERE w.officer = $1 AND w.side = $2"
        " AND w.author = $3 AND w.said_us >= $4 AND w.word <> 'withdrawn'"
        " AND NOT EXISTS (SELECT 1 FROM fact_opening_word n WHERE n.officer = w.officer"
        " AND n.line = w.line AND n.side = w.side AND n.id > w.id) ORDER BY w.id";
    enum { MOST = 256 };
    struct look *q = act_look(a);
    int64_t lines[MOST];
    const char *side;
    size_t n = 0;

    TRY(side_of(a, who, office, &side));
    struct rows *r = fact_rows(a, mine,
                               VALUES(I(who->officer), T(side), I(look_viewer(q)),
                                      I(moment_add(look_now(q), -UNDO_SECONDS).us)));
    while (rows_next(r, NULL))
        if (n < MOST)
            lines[n++] = row_int_at(r, 0);
    TRY(rows_fault(r));
    if (!n)
        return fault(look_arena(q), FAULT_STALE, "opening.undo.late", NULL, NULL);
    for (size_t i = 0; i < n; i++)
        TRY(opening_say(a, who, lines[i], side, "withdrawn", NULL));
    TRY(opening_count(a, who->officer, who->unit));
    touched(a, who, look_today(q));
    doc_int(d, "count", (int64_t)n);
    flash(a, "opening.undo", NULL);
    return NULL;
}

const struct fault *
time_opening_undo(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    (void)in;
    return undo(a, who, false, d);
}

const struct fault *
time_opening_undo_office(struct act *a, const struct seen *who, const struct input *in,
                         struct doc *d)
{
    (void)in;
    return undo(a, who, true, d);
}
