/*
 * Another person's word on what somebody claimed or entered.
 *
 * POST /decisions/confirm                        tap, entry (several of each); a reason is refused
 * POST /decisions/decline                        the same, reason
 * POST /decisions/undo                           takes back one's last word, for five minutes
 * POST /people/{person}/taps/{tap}/confirm       one of them
 * POST /people/{person}/taps/{tap}/reject        reason
 * POST /entries/{entry}/confirm
 * POST /entries/{entry}/decline                  reason
 *
 * A claimed time (打刻の申告) counts until somebody rejects it; an entry counts from the word that
 * confirms it: the order, absence or allotment is written by that very line.  The officer is told
 * of every word (notice.c).
 */
#include "app/time/decide.h"

#include <string.h>

#include "app/time/entry.h"

enum {
    UNDO_SECONDS = 300,
    PRESS_MOST = 256, /* words at once, and so taken back at once */
};

/* Nobody speaks for themselves. */
static const struct fault *
may_speak(struct act *a, int64_t officer)
{
    struct look *q = act_look(a);

    if (entry_stands(MATTER_WORD, look_viewer(q), officer, 0) != ENTRY_STANDS)
        return fault(look_arena(q), FAULT_DENIED, "time.own_claim", NULL, NULL);
    return NULL;
}

/* On an order only who is asked by name; once they have left, who is superior today, whose order it
 * then is. */
static const struct fault *
may_order(struct act *a, const struct seen *entry, struct entry_said *e)
{
    struct look *q = act_look(a);
    int64_t me = look_viewer(q);
    bool asked, handed, superior = true;

    if (e->matter != MATTER_ORDER)
        return NULL;
    TRY(entry_asks(a, entry->officer, entry->id, e, &asked, &handed));
    if (!asked)
        return fault(look_arena(q), FAULT_DENIED, "entry.not_asked", NULL, NULL);
    if (!handed)
        TRY(superior_on(a, entry->officer, me, e->from, &superior));
    e->superior = me;
    return superior ? NULL : fault(look_arena(q), FAULT_DENIED, "entry.not_superior", NULL, NULL);
}

/* ---- claimed times ------------------------------------------------------------------------------
 */

static const struct fault *
tap_words(struct act *a, int64_t tap, int64_t *ret)
{
    static const char had[] = "SELECT COUNT(*) FROM fact_tap_word WHERE tap = $1";
    struct rows *r = fact_rows(a, had, VALUES(I(tap)));

    *ret = 0;
    while (rows_next(r, NULL))
        *ret = row_int_at(r, 0);
    return rows_fault(r);
}

/* What the notice says of a tap: its kind and its moment on the clock of its day. */
static const struct fault *
tap_notice(struct act *a, const struct seen *who, int64_t tap, const char *word, const char *reason)
{
    static const char one[] = "SELECT kind, day, claimed_us FROM fact_tap WHERE id = $1";
    struct notice_said n = { .matter = MATTER_TAP, .ref = tap, .word = word, .reason = reason };
    struct rows *r = fact_rows(a, one, VALUES(I(tap)));

    while (rows_next(r, NULL)) {
        struct moment claimed = { row_int_at(r, 2) };
        n.item = row_text_at(r, 0);
        n.day = n.to = (struct day){ (int32_t)row_int_at(r, 1) };
        n.span.from = n.span.until = moment_clock(claimed);
    }
    TRY(rows_fault(r));
    return n.item ? notice_keep(a, who, &n) : NULL;
}

static const struct fault *
settle_tap(struct act *a, const struct seen *who, struct day day)
{
    TRY(settle_range(a, who->officer, day_add(day, -1), day_add(day, 1), false, NULL));
    touched(a, who, day);
    return NULL;
}

const struct fault *
decide_tap(struct act *a, const struct seen *tap, const char *word, const char *reason)
{
    static const char add[] = "INSERT INTO tap_word (id, tap, officer, word, reason, author, seq)"
                              " VALUES ($1, $2, $subject, $3, $4, $who, $seq)";
    struct look *q = act_look(a);
    int64_t words;

    TRY(may_speak(a, tap->officer));
    TRY(tap_words(a, tap->id, &words));
    if (words)
        return fault(look_arena(q), FAULT_STALE, "time.word_given", NULL, NULL);
    TRY(save(a, tap, add, VALUES(I(act_new_id(a)), I(tap->id), T(word), T(reason))));
    TRY(tap_notice(a, tap, tap->id, strcmp(word, "rejected") ? word : "declined", reason));
    told(a, tap, arena_text(look_arena(q), "time.%s", word));
    return settle_tap(a, tap, (struct day){ (int32_t)tap->day });
}

/* ---- entries ------------------------------------------------------------------------------------
 */

/* From columns kind, item, day_from, day_to, from_minute, until_minute, moved, breaks, work,
 * superior, author, said_us. */
static void
entry_read(struct arena *arena, struct rows *r, int first, struct entry_said *ret)
{
    const char *breaks = row_text_at(r, first + 7), *work = row_text_at(r, first + 8);

    *ret = (struct entry_said){
        .item = arena_dup(arena, row_text_at(r, first + 1)),
        .from = { (int32_t)row_int_at(r, first + 2) },
        .to = { (int32_t)row_int_at(r, first + 3) },
        .span = { (minutes)row_int_at(r, first + 4), (minutes)row_int_at(r, first + 5) },
        .moved = (unsigned)row_int_at(r, first + 6),
        .breaks = breaks ? arena_dup(arena, breaks) : NULL,
        .work = work ? arena_dup(arena, work) : NULL,
        .superior = row_int_at(r, first + 9),
        .author = row_int_at(r, first + 10),
        .entered = { row_int_at(r, first + 11) },
    };
    matter_parse(row_text_at(r, first), &ret->matter);
}

#define ENTRY_COLUMNS                                                                              \
    "kind, item, day_from, day_to, COALESCE(from_minute, -1), COALESCE(until_minute, -1), moved,"  \
    " breaks, work, COALESCE(superior, 0), "

const struct fault *
decide_entry(struct act *a, const struct seen *entry, const char *word, const char *reason)
{
    static const char one[] =
        "SELECT " ENTRY_COLUMNS "author, 0 FROM fact_entry WHERE id = $1 AND officer = $2";
    static const char end[] = "UPDATE entry SET ended_seq = $seq WHERE id = $1"
                              " AND officer = $subject AND ended_seq IS NULL";
    static const char add[] =
        "INSERT INTO entry_word (id, entry, officer, word, reason, made, said_us, author, seq)"
        " VALUES ($1, $2, $subject, $3, $4, $5, $now, $who, $seq)";
    struct look *q = act_look(a);
    struct entry_said e = { .item = NULL };
    bool confirmed = !strcmp(word, "confirmed");
    int64_t made = 0;
    struct rows *r = fact_rows(a, one, VALUES(I(entry->id), I(entry->officer)));

    while (rows_next(r, NULL))
        entry_read(look_arena(q), r, 0, &e);
    TRY(rows_fault(r));
    if (!e.item)
        return fault(look_arena(q), FAULT_STALE, "time.word_given", NULL, NULL);
    TRY(may_speak(a, entry->officer));
    TRY(may_order(a, entry, &e));
    if (confirmed)
        TRY(entry_fact(a, entry, &e, &made));
    TRY(save(a, entry, end, VALUES(I(entry->id))));
    TRY(save(a, entry, add,
             VALUES(I(act_new_id(a)), I(entry->id), T(word), T(reason),
                    made ? (struct value)I(made) : (struct value)NONE)));
    TRY(notice_entry(a, entry, &e, entry->id, word, reason));
    told(a, entry, arena_text(look_arena(q), "entry.%s", word));
    return entry_settle(a, entry, &e);
}

/* ---- several at once, and taken back
 * ------------------------------------------------------------- */

static void
say_done(struct act *a, const char *key, int64_t n)
{
    struct doc *with = doc_new(look_arena(act_look(a))), *undo = doc_object(with, "undo");

    doc_int(with, "count", n);
    doc_text(undo, "href", "/decisions/undo");
    doc_null(undo, "act");
    flash(a, key, with);
}

/* The taps of a form, then its entries. */
static const struct seen *
pressed(const struct input *in, size_t taps, size_t i)
{
    return i < taps ? input_seen(in, "tap", i) : input_seen(in, "entry", i - taps);
}

static const struct fault *
decide(struct act *a, const struct input *in, const char *tap_word, const char *entry_word,
       const char *key, struct doc *d)
{
    const char *reason = input_text(in, "reason");
    size_t taps = input_count(in, "tap"), entries = input_count(in, "entry");

    if (!taps && !entries)
        return input_fault(act_look(a), in, "entry", "decision.none");
    if (taps + entries > PRESS_MOST)
        return input_fault(act_look(a), in, "entry", "decision.many");
    /* The journal has a line for each officer who is decided upon. */
    bool done[PRESS_MOST] = { false };
    for (size_t i = 0; i < taps + entries; i++) {
        int64_t officer = pressed(in, taps, i)->officer;
        for (size_t k = i; k < taps + entries; k++) {
            const struct seen *one = pressed(in, taps, k);
            if (done[k] || one->officer != officer)
                continue;
            TRY(act_about(a, one));
            TRY(k < taps ? decide_tap(a, one, tap_word, reason)
                         : decide_entry(a, one, entry_word, reason));
            done[k] = true;
        }
    }
    doc_int(d, "count", (int64_t)(taps + entries));
    say_done(a, key, (int64_t)(taps + entries));
    return NULL;
}

const struct fault *
time_decide_confirm(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    const char *reason = input_text(in, "reason");

    (void)me;
    /* A reason belongs to a refusal: who wrote one did not mean to confirm. */
    if (reason && *reason)
        return input_fault(act_look(a), in, "reason", "decision.reason");
    return decide(a, in, "confirmed", "confirmed", "decision.confirmed", d);
}

const struct fault *
time_decide_decline(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)me;
    return decide(a, in, "rejected", "declined", "decision.declined", d);
}

static const struct fault *
one_tap(struct act *a, const struct seen *who, const struct input *in, const char *word,
        const char *key, struct doc *d)
{
    const struct seen *tap = input_seen(in, "tap", 0);

    if (tap->officer != who->officer)
        return fault(look_arena(act_look(a)), FAULT_ABSENT, "desk.absent", NULL, NULL);
    TRY(decide_tap(a, tap, word, input_text(in, "reason")));
    doc_day(d, "day", (struct day){ (int32_t)tap->day });
    say_done(a, key, 1);
    return NULL;
}

const struct fault *
time_confirm(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    return one_tap(a, who, in, "confirmed", "decision.confirmed", d);
}

const struct fault *
time_reject(struct act *a, const struct seen *who, const struct input *in, struct doc *d)
{
    return one_tap(a, who, in, "rejected", "decision.declined", d);
}

const struct fault *
time_entry_confirm(struct act *a, const struct seen *entry, const struct input *in, struct doc *d)
{
    (void)in;
    TRY(decide_entry(a, entry, "confirmed", NULL));
    doc_day(d, "day", (struct day){ (int32_t)entry->day });
    say_done(a, "decision.confirmed", 1);
    return NULL;
}

const struct fault *
time_entry_decline(struct act *a, const struct seen *entry, const struct input *in, struct doc *d)
{
    TRY(decide_entry(a, entry, "declined", input_text(in, "reason")));
    doc_day(d, "day", (struct day){ (int32_t)entry->day });
    say_done(a, "decision.declined", 1);
    return NULL;
}

/* What one press said, to be taken back. */
struct said_words {
    struct {
        int64_t word, officer, tap; /* tap: 0 for an entry's */
        struct day day;
        int64_t entry, made;
        struct entry_said said;
    } at[PRESS_MOST];
    size_t count;
};

/* A press has a line for each officer, all of one moment. */
#define OF_PRESS(line)                                                                             \
    " AND " line " IN (SELECT w.seq FROM fact_word_line w WHERE w.author = $1 AND w.at_us = $2)"

static const struct fault *
last_press(struct act *a, struct said_words *ret)
{
    /* The last line tells the moment: a clock may have run back since an earlier press. */
    static const char seq[] = "SELECT at_us FROM fact_word_line WHERE author = $1 AND at_us >= $2"
                              " ORDER BY seq DESC LIMIT 1";
    static const char taps[] =
        "SELECT k.id, k.officer, k.tap, t.day FROM fact_tap_word k"
        " JOIN fact_tap t ON t.id = k.tap WHERE k.author = $1" OF_PRESS("k.seq");
    static const char entries[] = "SELECT id, officer, entry, COALESCE(made, 0), " ENTRY_COLUMNS
                                  "entered_by, entered_us FROM fact_entry_word"
                                  " WHERE author = $1" OF_PRESS("seq");
    struct look *q = act_look(a);
    int64_t me = look_viewer(q), at = 0;
    struct rows *r = fact_rows(a, seq, VALUES(I(me), I(moment_add(look_now(q), -UNDO_SECONDS).us)));

    ret->count = 0;
    while (rows_next(r, NULL))
        at = row_int_at(r, 0);
    TRY(rows_fault(r));
    if (!at)
        return fault(look_arena(q), FAULT_STALE, "decision.undo.late", NULL, NULL);
    r = fact_rows(a, taps, VALUES(I(me), I(at)));
    while (rows_next(r, NULL) && ret->count < COUNT(ret->at)) {
        ret->at[ret->count].word = row_int_at(r, 0);
        ret->at[ret->count].officer = row_int_at(r, 1);
        ret->at[ret->count].tap = row_int_at(r, 2);
        ret->at[ret->count++].day = (struct day){ (int32_t)row_int_at(r, 3) };
    }
    TRY(rows_fault(r));
    r = fact_rows(a, entries, VALUES(I(me), I(at)));
    while (rows_next(r, NULL) && ret->count < COUNT(ret->at)) {
        ret->at[ret->count].word = row_int_at(r, 0);
        ret->at[ret->count].officer = row_int_at(r, 1);
        ret->at[ret->count].tap = 0;
        ret->at[ret->count].entry = row_int_at(r, 2);
        ret->at[ret->count].made = row_int_at(r, 3);
        entry_read(look_arena(q), r, 4, &ret->at[ret->count++].said);
    }
    return rows_fault(r);
}

/* A word is taken back by who might say it now: the door of what it was about is asked again, with
 * the entry back among those that wait. */
static const struct fault *
still_may(struct act *a, const struct thing *thing, int64_t id, const struct entry_said *e)
{
    struct look *q = act_look(a);
    struct seen now;
    const struct fault *f = seen_one(q, thing, "WHERE id = $1", VALUES(I(id)), &now);

    if (f && f->kind == FAULT_ABSENT)
        return fault(look_arena(q), FAULT_DENIED, "decision.undo.right", NULL, NULL);
    if (f)
        return f;
    TRY(may_speak(a, now.officer));
    if (!e)
        return NULL;
    struct entry_said again = *e;
    return may_order(a, &now, &again);
}

const struct fault *
time_decide_undo(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    static const char end_tap[] = "INSERT INTO tap_word_end (id, word, officer, author, seq)"
                                  " VALUES ($1, $2, $subject, $who, $seq)";
    static const char end_entry[] = "UPDATE entry_word SET ended_seq = $seq WHERE id = $1"
                                    " AND officer = $subject AND ended_seq IS NULL";
    struct arena *arena = look_arena(act_look(a));
    struct said_words *words = arena_take(arena, sizeof *words);
    int64_t id;

    (void)me, (void)in;
    TRY(last_press(a, words));
    for (size_t i = 0; i < words->count; i++) {
        const struct entry_said *e = &words->at[i].said;
        struct seen who = clockwork_seen(a, words->at[i].officer, 0);

        TRY(act_about(a, &who));
        if (words->at[i].tap) {
            TRY(still_may(a, &thing_tap, words->at[i].tap, NULL));
            TRY(save(a, &who, end_tap, VALUES(I(act_new_id(a)), I(words->at[i].word))));
            TRY(tap_notice(a, &who, words->at[i].tap, "withdrawn", NULL));
            TRY(settle_tap(a, &who, words->at[i].day));
            continue;
        }
        TRY(save(a, &who, end_entry, VALUES(I(words->at[i].word))));
        if (words->at[i].made)
            TRY(entry_unmake(a, &who, e->matter, words->at[i].made));
        TRY(entry_wait(a, &who, e, &id));
        TRY(still_may(a, &thing_entry, id, e));
        TRY(notice_entry(a, &who, e, words->at[i].entry, "withdrawn", NULL));
        TRY(entry_settle(a, &who, e));
    }
    doc_int(d, "count", (int64_t)words->count);
    flash(a, "decision.undo", NULL);
    return NULL;
}
