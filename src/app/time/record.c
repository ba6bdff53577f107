/*
 * One day of somebody's record: what was tapped, what the law makes of it, and why.
 *
 * GET /me/records/{day}   /people/{person}/records/{day}
 */
#include "app/time/days.h"
#include "app/time/enter.h"

#include <string.h>

/* A tap as it stands in the list of a day. */
struct told {
    int64_t id, replaces, author;
    const char *kind, *place, *source, *reason, *author_name, *word, *word_by, *word_reason;
    struct moment received, claimed;
    bool waits; /* for another person's word */
};

struct told_list {
    struct told *at;
    size_t count;
};

static const struct fault *
load_taps(struct look *q, const struct daily *d, struct told_list *ret)
{
    struct day next = day_add(d->day, 1);
    minutes end = d->w.last_out > MINUTES_A_DAY ? d->w.last_out : MINUTES_A_DAY - 1;
    struct rows *r = seen_rows(
        q, &thing_tap, "WHERE officer = $1 AND day BETWEEN $2 AND $3 ORDER BY claimed_us, id",
        VALUES(I(d->w.officer), I(d->day.ymd), I(next.ymd)));
    size_t room = 0;

    *ret = (struct told_list){ 0 };
    while (rows_next(r, NULL)) {
        struct moment claimed = { rows_int(r, "claimed_us") };
        if (moment_since(claimed, d->day) > end)
            continue;
        if (ret->count == room) {
            struct told *more =
                arena_array(look_arena(q), room = room ? room * 2 : 8, sizeof *more);
            if (ret->count)
                memcpy(more, ret->at, ret->count * sizeof *more);
            ret->at = more;
        }
        ret->at[ret->count++] = (struct told){
            .id = rows_int(r, "id"),
            .replaces = rows_int(r, "replaces"),
            .author = rows_int(r, "author"),
            .kind = rows_text(r, "kind"),
            .place = rows_text(r, "place"),
            .source = rows_text(r, "source"),
            .reason = rows_text(r, "reason"),
            .author_name = rows_text(r, "author_name"),
            .word = rows_text(r, "word"),
            .word_by = rows_text(r, "word_author_name"),
            .word_reason = rows_text(r, "word_reason"),
            .received = { rows_int(r, "received_us") },
            .claimed = claimed,
        };
    }
    return rows_fault(r);
}

/* Replaced, taken back, or not believed. */
static bool
gone(const struct told_list *taps, const struct told *t)
{
    if (t->word && !strcmp(t->word, "rejected"))
        return true;
    for (size_t i = 0; i < taps->count; i++)
        if (taps->at[i].replaces == t->id && !gone(taps, &taps->at[i]))
            return true;
    return false;
}

/* Is there a tap that can be corrected? */
static bool
correctable(const struct told_list *taps)
{
    for (size_t i = 0; i < taps->count; i++)
        if (!gone(taps, &taps->at[i]) && strcmp(taps->at[i].kind, "void") != 0)
            return true;
    return false;
}

/* Which of them wait for a word, by the rule that settling has (presence.h). */
static void
find_waiting(struct look *q, const struct days *days, const struct daily *d, struct told_list *taps)
{
    struct tap *as = arena_array(look_arena(q), taps->count + 1, sizeof *as);
    struct presence_rules rules;

    for (size_t i = 0; i < taps->count; i++) {
        const struct told *t = &taps->at[i];
        as[i] = (struct tap){ .id = t->id,
                              .received = t->received,
                              .claimed = t->claimed,
                              .live = !strcmp(t->source, "self"),
                              .rejected = t->word && !strcmp(t->word, "rejected"),
                              .confirmed = t->word && !strcmp(t->word, "confirmed"),
                              .replaces = t->replaces };
        tap_kind_parse(t->kind, &as[i].kind);
    }
    hours_rules(q, &days->hours, d->day, &rules);
    const bool *waits = presence_waiting(look_arena(q), as, taps->count, &rules);
    for (size_t i = 0; i < taps->count; i++)
        taps->at[i].waits = waits[i];
}

/* What another person said of a claimed time. */
static void
word_doc(const struct told *t, struct doc *row)
{
    if (!t->word) {
        doc_null(row, "said");
        return;
    }
    struct doc *said = doc_object(row, "said");
    doc_text(said, "word", strcmp(t->word, "rejected") ? t->word : "declined");
    doc_text(said, "by", t->word_by);
    doc_text(said, "reason", t->word_reason);
    doc_face(doc_bool(said, "declined", !strcmp(t->word, "rejected")));
}

static void
taps_doc(const struct told_list *taps, const struct daily *d, int64_t chosen, struct doc *list)
{
    for (size_t i = 0; i < taps->count; i++) {
        const struct told *t = &taps->at[i];
        struct doc *row = doc_row(list);
        int64_t apart = t->claimed.us - t->received.us;
        bool taken = !strcmp(t->kind, "void");
        bool corrected = !taken && !strcmp(t->source, "self") && (t->replaces || t->reason);
        bool live = !strcmp(t->source, "self") || !strcmp(t->source, "operator");

        doc_int(row, "id", t->id);
        doc_text(row, "act", taken ? "undo" : t->kind);
        doc_clock(row, "clock", moment_since(t->claimed, d->day));
        doc_text(row, "place", t->place);
        doc_text(row, "source", corrected ? "correction" : t->source);
        if (live && (apart < 0 ? -apart : apart) >= 60000000)
            doc_moment(row, "received", t->received);
        else
            doc_null(row, "received");
        doc_text(row, "reason", t->reason);
        doc_text(row, "author", t->author == d->w.officer ? NULL : t->author_name);
        doc_bool(row, "gone", gone(taps, t) || taken);
        word_doc(t, row);
        doc_face(doc_bool(row, "chosen", t->id == chosen));
    }
}

const struct fault *
taps_waiting(struct look *q, int64_t officer, struct day day, struct taps_waiting *ret)
{
    struct told_list taps;
    struct days days;

    TRY(days_load(q, officer, day, day, &days));
    TRY(load_taps(q, &days.at[0], &taps));
    find_waiting(q, &days, &days.at[0], &taps);
    *ret = (struct taps_waiting){ arena_array(look_arena(q), taps.count + 1, sizeof *ret->at), 0 };
    for (size_t i = 0; i < taps.count; i++) {
        const struct told *t = &taps.at[i];

        if (t->waits)
            ret->at[ret->count++] = (struct tap_waiting){ t->id,          t->kind,    t->reason,
                                                          t->author_name, t->claimed, t->received };
    }
    return NULL;
}

const struct fault *
record_taps(struct look *q, const struct daily *d, struct doc *list)
{
    struct told_list taps;

    TRY(load_taps(q, d, &taps));
    taps_doc(&taps, d, 0, list);
    return NULL;
}

static void
question(struct doc *list, const char *name)
{
    struct doc *row = doc_row(list);

    doc_text(row, "question", name);
    doc_null(row, "answer");
    doc_null(row, "doubt");
    /* The page tells the years without holidays by themselves. */
    doc_face(doc_bool(row, "listed", !strcmp(name, "holidays")));
}

/* The page lists claims with what else waits; a program finds both addresses here. */
static void
claim(struct doc *list, const char *confirm, const char *doubt)
{
    struct doc *row = doc_row(list);

    doc_text(row, "question", "claim");
    doc_text(row, "answer", confirm);
    doc_text(row, "doubt", doubt);
    doc_face(doc_bool(row, "listed", true));
}

static void
questions_doc(struct look *q, const struct told_list *taps, const struct days *days,
              const struct daily *d, struct doc *list)
{
    static const struct {
        unsigned bit;
        const char *name;
    } names[] = {
        { QUESTION_NO_OUT, "missing-out" }, { QUESTION_NO_IN, "missing-in" },
        { QUESTION_TWICE, "twice" },        { QUESTION_LONG, "long" },
        { QUESTION_BREAK, "break" },        { QUESTION_LEAVE_WORKED, "leave" },
        { QUESTION_NO_RECORD, "nothing" },  { QUESTION_ABSENCE, "absence" },
        { QUESTION_HOLIDAYS, "holidays" },  { QUESTION_ORDER, "order" },
    };
    bool other = days->officer != look_viewer(q);
    bool forgotten = d->settled && d->w.open && !daily_running(q, d);

    for (size_t i = 0; d->settled && i < COUNT(names); i++)
        if (d->w.questions & names[i].bit)
            question(list, names[i].name);
    if (forgotten && !(d->w.questions & QUESTION_NO_OUT))
        question(list, "missing-out");
    for (size_t i = 0; i < taps->count; i++) {
        const struct told *t = &taps->at[i];

        if (!t->waits)
            continue;
        const char *tap =
            other ? arena_text(look_arena(q), "%s/taps/%lld", days->base, (long long)t->id) : NULL;
        claim(list, tap ? arena_text(look_arena(q), "%s/confirm", tap) : NULL,
              tap ? arena_text(look_arena(q), "%s/reject", tap) : NULL);
    }
}

/* Absences that stand on a day, each with the way to take it back for whoever may. */
static const struct fault *
absences_doc(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    struct rows *r = seen_rows(q, &thing_absence,
                               "WHERE officer = $1 AND day <= $2 AND day_to >= $2"
                               " ORDER BY from_minute, id",
                               VALUES(I(officer), I(day.ymd)));

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);
        doc_text(row, "away", rows_text(r, "kind"));
        absence_doc(q, r, row);
    }
    return rows_fault(r);
}

const struct fault *
time_record(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day day = input_day(in, "day");
    struct told_list taps;
    struct days days;

    TRY(days_load(q, who->officer, day, day, &days));
    const struct daily *daily = &days.at[0];
    TRY(load_taps(q, daily, &taps));
    find_waiting(q, &days, daily, &taps);
    doc_day(d, "day", day);
    holidays_doc(q, day, day, d);
    TRY(officer_on(q, who->officer, day, doc_object(d, "officer")));
    doc_bool(d, "mine", who->officer == look_viewer(q));
    doc_text(d, "kind",
             daily->w.away && daily->w.away_whole ? "leave" : day_kind_word(daily->w.kind));
    doc_text(d, "holiday", daily->w.holiday);
    doc_text(d, "state", daily_state(q, daily));
    struct doc *orders = doc_list(doc_new(a), "overtime");
    TRY(orders_doc(q, who->officer, day, orders));
    struct doc *away = doc_list(d, "absences");
    TRY(absences_doc(q, who->officer, day, away));
    bool enters = who->tie & (TIE_SUPERIOR | TIE_KEEPER);
    struct doc *own = doc_list(d, "own_hours");
    TRY(hours_doc(q, who->officer, day, own));
    doc_face(
        doc_bool(d, "entered", enters || doc_count(orders) || doc_count(away) || doc_count(own)));
    day_band(q, daily, orders, d);
    record_figures(q, &days, daily, doc_list(d, "figures"));
    struct doc *findings = doc_list(d, "findings");
    TRY(findings_days(q, &days, day, day, findings));
    doc_face(doc_bool(d, "findings_some", doc_count(findings) > 0));
    taps_doc(&taps, daily, input_int(in, "replaces"), doc_list(d, "taps"));
    bool explained = daily->w.questions & ANSWER_GAP;
    if (explained || daily->w.questions & QUESTION_GAP)
        doc_minutes(d, "gap", daily->w.sum.gap);
    else
        doc_null(d, "gap");
    doc_bool(d, "explained", explained);
    TRY(reasons_doc(q, who->officer, day, doc_list(d, "reasons")));
    questions_doc(q, &taps, &days, daily, doc_list(d, "questions"));
    TRY(waiting_doc(q, who->officer, day, d));
    struct doc *notices = doc_list(d, "notices");
    TRY(notices_doc(q, who->officer, day, notices));
    doc_face(doc_bool(d, "notices_shown", doc_count(notices) > 0));
    /* A day without its end is opened to say when it ended. */
    bool ends =
        !input_has(in, "kind") && daily->settled &&
        (daily->w.questions & QUESTION_NO_OUT || (daily->w.open && !daily_running(q, daily)));
    if (!look_json(q) && ends)
        doc_bool(doc_face(doc_object(doc_face(doc_object(d, "pick")), "kind")), "out", true);
    /* Where there is something to correct, a new tap is said to be one. */
    bool adding =
        !correctable(&taps) || ends || (input_has(in, "kind") && !input_has(in, "replaces"));
    doc_face(doc_bool(d, "adding", adding));
    doc_face(doc_bool(d, "choose", !adding && input_int(in, "replaces") <= 0));
    doc_int(d, "version", daily->w.version);
    struct doc *links = doc_object(d, "links");
    const char *self = arena_text(a, "%s/records/%s", days.base, day_iso(a, day));
    doc_text(links, "self", self);
    doc_text(links, "prev",
             arena_text(a, "%s/records/%s", days.base, day_iso(a, day_add(day, -1))));
    doc_text(links, "next", arena_text(a, "%s/records/%s", days.base, day_iso(a, day_add(day, 1))));
    doc_text(links, "month", arena_text(a, "%s/%s", days.base, arena_copy(a, day_iso(a, day), 7)));
    doc_text(links, "person", arena_text(a, "/people/%lld", (long long)who->officer));
    doc_text(links, "why", arena_text(a, "%s/%s/why", days.base, day_iso(a, day)));
    bool may = who->tie & (TIE_SELF | TIE_SUPERIOR | TIE_KEEPER) && day.ymd <= look_today(q).ymd;
    doc_text(links, "correct", may ? self : NULL);
    bool gap = may && daily->w.questions & (QUESTION_GAP | ANSWER_GAP);
    doc_text(links, "reason", gap ? arena_text(a, "%s/reason", self) : NULL);
    doc_text(links, "order",
             enters ? arena_text(a, "/people/%lld/orders/new?day=%s", (long long)who->officer,
                                 day_iso(a, day))
                    : NULL);
    doc_text(links, "hours",
             enters ? arena_text(a, "/people/%lld/hours/new?from=%s", (long long)who->officer,
                                 day_iso(a, day))
                    : NULL);
    doc_text(links, "absence",
             enters ? arena_text(a, "/people/%lld/absences/new?from=%s", (long long)who->officer,
                                 day_iso(a, day))
                    : NULL);
    return NULL;
}

/* /me/2026-07-15 is that day's record. */
const struct fault *
time_day(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    const char *base = who->officer == look_viewer(q)
                           ? "/me"
                           : arena_text(a, "/people/%lld", (long long)who->officer);

    (void)d;
    look_lead(q, arena_text(a, "%s/records/%s", base, day_iso(a, input_day(in, "day"))));
    return NULL;
}
