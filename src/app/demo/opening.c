/*
 * What did the office know of its people before it moved over?
 *
 * Most of it was brought in and confirmed by both, so the year's figures are known.  Of some people
 * nothing was brought in, some lines wait for a word and one or two are objected to: the screens
 * that ask about that have somebody to ask about.
 */
#include "app/demo/inside.h"

#include <string.h>

#include "app/time/time.h"

enum { A_DAY = 465 };

/* Whose word is still missing. */
enum waits { NOBODY, FOR_OFFICER, FOR_OFFICE, FOR_BOTH, OBJECTS };

struct bringing {
    struct act *act;
    const struct demo *d;
    const struct demo_officer *o;
    struct seen who;
    struct chance dice;
    enum waits waits;
    int64_t keeper;
};

static const struct fault *
say(struct bringing *b, int64_t line, const char *side, const char *word, const char *reason,
    int64_t author, int day)
{
    static const char add[] =
        "INSERT INTO opening_word (id, line, officer, side, word, reason, said_us, author, seq)"
        " VALUES ($1, $2, $subject, $3, $4, $5, $6, $7, $seq)";
    struct moment at = moment_at(day_add(b->d->first, day), CLOCK(16, 5));

    return save(
        b->act, &b->who, add,
        VALUES(I(act_new_id(b->act)), I(line), T(side), T(word), T(reason), I(at.us), I(author)));
}

static const struct fault *
words(struct bringing *b, int64_t line, bool first)
{
    int64_t o = b->o->id;

    if (b->waits == OBJECTS && first)
        return say(b, line, "officer", "objected", "命令簿の控えより2時間少なくなっています", o, 3);
    if (b->waits != FOR_OFFICER && b->waits != FOR_BOTH)
        TRY(say(b, line, "officer", "confirmed", NULL, o, 2));
    if (b->waits == FOR_OFFICE || b->waits == FOR_BOTH || !b->keeper || b->keeper == o)
        return NULL;
    return say(b, line, "office", "confirmed", NULL, b->keeper, 4);
}

static const struct fault *
bring(struct bringing *b, struct opening_line l, bool first)
{
    int64_t id;

    l.item = l.item ? l.item : "";
    TRY(opening_replace(b->act, &b->who, &l, &id));
    return id ? words(b, id, first) : NULL;
}

static struct opening_line
line_of(enum opening_kind kind, struct day about, struct day from)
{
    return (struct opening_line){ .kind = kind,
                                  .about = about,
                                  .from = from,
                                  .minutes = -1,
                                  .days = -1,
                                  .granted = -1,
                                  .carried_days = -1,
                                  .carried_minutes = -1,
                                  .day_minutes = -1,
                                  .week_days = -1,
                                  .times = -1,
                                  .early = -1 };
}

/* The limit year so far, and the five months before that the averages reach back to. */
static const struct fault *
months(struct bringing *b)
{
    static const int evening[][2] = { [LOAD_NONE] = { 0, 4 },
                                      [LOAD_QUIET] = { 3, 12 },
                                      [LOAD_NORMAL] = { 9, 27 },
                                      [LOAD_BUSY] = { 20, 43 },
                                      [LOAD_DIET] = { 34, 68 } };
    struct day first = b->d->first, april = day_of(day_year(first) - (day_month(first) < 4), 4, 1);
    struct day from = day_add_months(first, -5);

    if (april.ymd < from.ymd)
        from = april;
    for (struct day m = from; m.ymd < first.ymd; m = day_add_months(m, 1)) {
        struct opening_line l = line_of(OPENING_OVERTIME, m, m);
        const int *range = evening[b->o->load];

        if (b->o->since.ymd > day_month_last(m).ymd && b->o->was_unit < 0)
            continue;
        l.minutes = chance_between(&b->dice, range[0] * 60, range[1] * 60) / 15 * 15;
        TRY(bring(b, l, m.ymd == from.ymd));
    }
    return NULL;
}

static const struct fault *
leave(struct bringing *b)
{
    struct day first = b->d->first;
    struct opening_line l = line_of(OPENING_ANNUAL, day_of(day_year(first), 1, 1), first);
    int used = chance_between(&b->dice, 2, 8) * A_DAY + 60 * chance_between(&b->dice, 0, 6);

    l.granted = 20;
    l.carried_days = chance_between(&b->dice, 2, 20);
    l.carried_minutes = 60 * chance_between(&b->dice, 0, 3);
    int left = (int)(l.granted + l.carried_days) * A_DAY + (int)l.carried_minutes - used;
    l.days = left / A_DAY;
    l.minutes = left % A_DAY;
    return bring(b, l, false);
}

/* Now and then something runs, or is still owed. */
static const struct fault *
others(struct bringing *b, size_t turn)
{
    struct day first = b->d->first;
    struct day sunday = day_add(first, -1 - day_weekday(day_add(first, -1)));
    struct opening_line l;

    if (turn % 43 == 7) {
        l = line_of(OPENING_SICK, day_add(first, -24), day_add(first, -24));
        l.to = day_add(first, -12);
        l.days = 13;
        TRY(bring(b, l, false));
    }
    if (turn % 61 == 9) {
        l = line_of(OPENING_CARE, day_add(first, -70), day_add(first, -70));
        l.item = "母";
        l.to = day_add(first, -50);
        TRY(bring(b, l, false));
    }
    if (turn % 29 == 11 || (b->o->account && !strcmp(b->o->account, "officer"))) {
        l = line_of(OPENING_SWAP, sunday, sunday);
        l.to = day_add(sunday, 11);
        l.minutes = A_DAY;
        TRY(bring(b, l, false));
    }
    if (turn % 37 == 5) {
        l = line_of(OPENING_SPECIAL, day_of(day_year(first), 1, 1), first);
        l.item = "childnurse";
        l.days = 2;
        l.minutes = 120;
        TRY(bring(b, l, false));
    }
    return NULL;
}

static enum waits
waits_for(const struct demo_officer *o, size_t turn)
{
    if (o->account)
        return !strcmp(o->account, "officer") ? FOR_OFFICER : NOBODY;
    return turn % 53 == 4   ? OBJECTS
           : turn % 23 == 3 ? FOR_BOTH
           : turn % 17 == 6 ? FOR_OFFICE
                            : NOBODY;
}

const struct fault *
demo_opening(struct act *a, const struct demo *d, const struct demo_officer *o)
{
    size_t turn = (size_t)(o - d->officer);
    const struct demo_officer *clerk = demo_account(d, "clerk");
    struct bringing b = {
        .act = a,
        .d = d,
        .o = o,
        .who = clockwork_seen(a, o->id, d->unit[o->unit].id),
        .dice = chance_of(d->seed ^ 0x6F70656Eu, turn),
        .waits = waits_for(o, turn),
        .keeper = clerk ? clerk->id : 0,
    };

    if (!o->account && turn % 19 == 8)
        return NULL; /* forgotten: 「不明」 */
    TRY(months(&b));
    TRY(leave(&b));
    TRY(others(&b, turn));
    return opening_count(a, o->id, d->unit[o->unit].id);
}
