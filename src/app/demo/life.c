/*
 * What did one officer do, from the first day to the last?
 *
 * Days follow each other: whoever stayed past midnight comes late the next morning, whoever
 * forgot to tap out says so the day after.  Pure but for the dice of the officer's own seed.
 */
#include "app/demo/inside.h"

#include <string.h>

#include "law/calendar.h"

struct living {
    const struct demo *d;
    const struct demo_officer *o;
    struct chance dice, team; /* team: the same for everyone of a unit on a day */
    struct demo_life *life;
    struct day day;
    const struct demo_unit *unit;
    struct span hours;
    enum demo_load load;
    int pace;          /* minutes of an ordinary evening */
    minutes left;      /* yesterday, on yesterday's clock; 0: was not there */
    struct day forgot; /* a departure that was not tapped, still to be said */
    minutes forgot_at;
    int summer, spell; /* days of 夏季休暇, of an illness or a trip that are left */
    const char *spell_kind;
    int habit; /* more or fewer days at home than others */
    bool owes; /* one forgotten departure stays, for the screen to ask about */
};

/* ---- what is left behind --------------------------------------------------------------------- */

static void
tap_late(struct living *l, const char *kind, const char *place, minutes at, struct moment received,
         const char *reason, bool confirmed)
{
    struct moment claimed = moment_at(l->day, at);

    if (!reason)
        claimed = received = moment_add(claimed, chance_between(&l->dice, 0, 59));
    if (received.us > l->d->now.us)
        return;
    l->life->tap[l->life->taps++] =
        (struct demo_tap){ moment_day(claimed), kind, place, reason, received, claimed, confirmed };
}

static void
tap(struct living *l, const char *kind, const char *place, minutes at)
{
    tap_late(l, kind, place, at, (struct moment){ 0 }, NULL, false);
}

static void
away(struct living *l, const char *kind, struct day to, minutes from, minutes until)
{
    l->life->away[l->life->aways++] = (struct demo_away){ kind, l->day, to, { from, until } };
}

/* Orders are said before the evening begins. */
static void
order(struct living *l, const char *kind, minutes from, minutes until, const char *work)
{
    if (from < until && moment_at(l->day, from - 60).us <= l->d->now.us)
        l->life->order[l->life->orders++] =
            (struct demo_order){ l->day, { from, until }, kind, work };
}

/* ---- the day's places and hours ---------------------------------------------------------------
 */

static const char *
where(struct living *l)
{
    static const int telework[] = { [WORKS_CENTRAL] = 36, [WORKS_LOCAL] = 22, [WORKS_FIELD] = 8 };
    static const int elsewhere[] = { [WORKS_CENTRAL] = 2, [WORKS_LOCAL] = 5, [WORKS_FIELD] = 30 };
    int weekday = day_weekday(l->day), most = telework[l->unit->place];

    /* Mondays and Fridays at home, and everyone has a habit. */
    most += (weekday == MONDAY || weekday == FRIDAY ? 8 : -4) + l->habit;
    if (l->load == LOAD_DIET)
        most -= 14;
    if (chance_percent(&l->dice, elsewhere[l->unit->place]))
        return "elsewhere";
    return chance_percent(&l->dice, most) ? "telework" : "office";
}

static const char *
work_of(struct living *l, bool night)
{
    static const char *const diet[] = { "国会答弁資料の作成", "質問通告への対応", "想定問の作成" };
    static const char *const usual[] = { "審議会資料の作成",        "予算要求資料の作成",
                                         "関係省庁との協議",        "照会への回答",
                                         "通知の発出準備",          "契約手続",
                                         "パブリックコメントの整理" };
    static const char *const field[] = { "現地調査の取りまとめ", "大雨警戒のための待機",
                                         "工事書類の確認" };

    if (l->load == LOAD_DIET && (night || chance_percent(&l->dice, 60)))
        return diet[chance_between(&l->dice, 0, (int)COUNT(diet) - 1)];
    if (night && l->unit->month_end)
        return "月末締めの処理";
    if (l->unit->place == WORKS_FIELD)
        return field[chance_between(&l->dice, 0, (int)COUNT(field) - 1)];
    return usual[chance_between(&l->dice, 0, (int)COUNT(usual) - 1)];
}

static bool
last_workday_of_month(const struct living *l)
{
    for (struct day d = day_add(l->day, 1); day_month(d) == day_month(l->day); d = day_add(d, 1))
        if (day_ruling(l->d->law, d, 0).kind == DAY_WORKDAY)
            return false;
    return true;
}

/* Until when is the evening ordered?  The end of hours: not at all. */
static minutes
evening(struct living *l)
{
    int weekday = day_weekday(l->day), length;
    bool session = chance_percent(&l->team, 14) && weekday != FRIDAY; /* one throw for the team */

    if (l->load == LOAD_NONE)
        return l->hours.until;
    if (l->unit->month_end && last_workday_of_month(l) && chance_percent(&l->dice, 55))
        return CLOCK(23, 30) + 15 * chance_between(&l->dice, 0, 8);
    if (l->load == LOAD_DIET && session && chance_percent(&l->dice, 60))
        return CLOCK(22, 0) + 15 * chance_between(&l->dice, 0, 18);
    if (weekday == WEDNESDAY && !chance_percent(&l->dice, 20)) /* 定時退庁日 */
        return l->hours.until;
    if (chance_percent(&l->dice, 25))
        return l->hours.until;
    length = l->pace * chance_between(&l->dice, 50, 190) / 100;
    length = (length + 7) / 15 * 15;
    return l->hours.until + (length < 30 ? 0 : length);
}

/* ---- one day ----------------------------------------------------------------------------------
 */

/* Whole days away; true where the day is over with that. */
static bool
stays_away(struct living *l, bool today)
{
    struct chance *c = &l->dice;
    int weekday = day_weekday(l->day), month = day_month(l->day);
    bool seen_today = today && l->o->account;

    if (l->o->leave_from.ymd && l->day.ymd >= l->o->leave_from.ymd)
        return true;
    if (l->spell > 0) {
        away(l, l->spell_kind, l->day, -1, -1);
        l->spell--;
        return true;
    }
    if (seen_today)
        return false;
    if (l->summer > 0 && (month >= 7 && month <= 9) &&
        (l->summer < 3 || chance_percent(c, month == 8 ? 12 : 8))) {
        away(l, "summer", l->day, -1, -1);
        l->summer--;
        return true;
    }
    l->spell_kind = chance_mille(c, 4)   ? "sick"
                    : chance_mille(c, 9) ? "trip"
                    : chance_mille(c, 2) ? "training"
                    : chance_mille(c, 1) ? "special"
                                         : NULL;
    if (l->spell_kind) {
        l->spell = chance_between(c, 0, !strcmp(l->spell_kind, "sick") ? 3 : 1);
        away(l, l->spell_kind, l->day, -1, -1);
        return true;
    }
    if (chance_mille(c, weekday == MONDAY || weekday == FRIDAY ? 55 : 30)) {
        away(l, "annual", l->day, -1, -1);
        return true;
    }
    return false;
}

/* The forgotten departure of an earlier day, said when the next morning's card is tapped. */
/* Whoever looks around reads figures: the accounts' months that are over have no hole. */
static bool
must_be_whole(const struct living *l, struct day day)
{
    return l->o->account && day_month_last(day).ymd < l->d->day.ymd;
}

static void
say_forgotten(struct living *l, minutes at)
{
    struct day today = l->day;
    bool long_ago = day_between(l->day, l->d->day) > 4;

    if (!l->forgot.ymd)
        return;
    bool whole = must_be_whole(l, l->forgot);
    struct moment received = moment_at(today, at + chance_between(&l->dice, 4, 9));
    l->day = l->forgot;
    if (chance_percent(&l->dice, 60) || whole)
        tap_late(l, "out", NULL, l->forgot_at, received, "退庁時の打刻忘れ",
                 (long_ago && chance_percent(&l->dice, 85)) || whole);
    l->day = today;
    l->forgot = (struct day){ 0 };
}

static void
break_taps(struct living *l)
{
    if (!l->o->taps_breaks)
        return;
    tap(l, "break_out", NULL, CLOCK(12, 0) + chance_between(&l->dice, 0, 3));
    if (!chance_percent(&l->dice, 3)) /* … and now and then the way back is forgotten */
        tap(l, "break_in", NULL, CLOCK(12, 48) + chance_between(&l->dice, 0, 11));
}

/* Between arriving and leaving: part of the day on leave. */
static void
hours_away(struct living *l, minutes *from, minutes *until)
{
    struct chance *c = &l->dice;
    minutes night = l->left - MINUTES_A_DAY;

    *from = l->hours.from;
    *until = l->hours.until;
    if (night > 0) { /* 勤務間のインターバル: eleven hours after the night */
        minutes later = night + HOURS(11);
        later = (later + 14) / 15 * 15;
        if (later > *from && later < CLOCK(12, 0)) {
            away(l, "annual", l->day, *from, later);
            *from = later;
        }
    } else if (chance_mille(c, 22) && l->o->start < 0) {
        away(l, "annual", l->day, CLOCK(13, 0), *until);
        *until = CLOCK(12, 0);
    } else if (chance_mille(c, 15) && l->o->start < 0) {
        away(l, "annual", l->day, *from, *from + 120);
        *from += 120;
    } else if (chance_mille(c, 4) && l->o->start < 0) {
        away(l, "care", l->day, *until - 120, *until);
        *until -= 120;
    }
}

static void
workday(struct living *l)
{
    struct chance *c = &l->dice;
    bool today = l->day.ymd == l->d->day.ymd;
    minutes from, until, early, out, ordered;

    if (stays_away(l, today)) {
        l->left = 0;
        return;
    }
    hours_away(l, &from, &until);
    if (chance_mille(c, 2) && !today && !must_be_whole(l, l->day)) { /* nothing tapped all day */
        l->left = 0;
        return;
    }
    const char *place = where(l);
    early = !strcmp(place, "telework") ? chance_between(c, 1, 8) : chance_between(c, 2, 17);
    if (from > l->hours.from)
        early = 0; /* leave runs until then */
    else if (chance_mille(c, 2))
        early = -chance_between(c, 2, 12); /* the train was late */
    tap(l, "in", place, from - early);
    say_forgotten(l, from - early);
    if (from < CLOCK(12, 0) && until > CLOCK(13, 0))
        break_taps(l);

    ordered = until == l->hours.until ? evening(l) : until;
    bool unasked = ordered > until && chance_mille(c, 6); /* stayed, and nobody ordered it */
    if (ordered > until && !unasked)
        order(l, "overtime", until, ordered, work_of(l, ordered >= CLOCK(22, 0)));
    out = ordered + (ordered > until ? chance_between(c, -6, 6) : chance_between(c, 1, 11));
    if (until > CLOCK(13, 0) && until < l->hours.until)
        out = until; /* leave begins */
    else if (l->o->manager)
        out += chance_mille(c, 25) ? chance_between(c, 40, 130) : chance_between(c, 0, 4);
    bool owed = l->owes && !today && day_between(l->day, l->d->day) <= 6;
    l->left = out;
    if ((chance_mille(c, 5) || owed) && !today) {
        l->forgot = owed ? (struct day){ 0 } : l->day;
        l->forgot_at = out;
        l->owes &= !owed;
        return;
    }
    tap(l, "out", NULL, out);
}

/* Whoever looks around on a weekend looks at people at work: the accounts' last day, a weekoff, is
 * worked for a day of the week after (人事院規則15―14 第6条: within eight weeks). */
static bool
swapped(struct living *l)
{
    struct day off = day_add(l->day, 7);

    if (!l->o->account || l->day.ymd != l->d->day.ymd)
        return false;
    while (day_ruling(l->d->law, off, 0).kind != DAY_WORKDAY)
        off = day_add(off, 1);
    l->life->swap = (struct demo_swap){ l->day, off, l->hours };
    return true;
}

/* A weekoff or a holiday: mostly nobody. */
static void
day_off(struct living *l, bool holiday)
{
    struct chance *c = &l->dice;
    bool watch = !strcmp(l->unit->code, "MIZ-SAI") && l->o->rank >= 50; /* 日直 in turn */
    int each = l->load == LOAD_DIET ? 25 : l->load == LOAD_BUSY ? 16 : 3;

    l->left = 0;
    if (l->o->leave_from.ymd && l->day.ymd >= l->o->leave_from.ymd)
        return;
    if (watch && chance_percent(c, 22)) {
        order(l, "duty", CLOCK(8, 30), CLOCK(17, 15), "災害対策室の日直");
        tap(l, "in", "office", CLOCK(8, 30) - chance_between(c, 1, 9));
        tap(l, "out", NULL, CLOCK(17, 15) + chance_between(c, 1, 9));
    } else if (l->load >= LOAD_NORMAL && chance_mille(c, each) && !holiday) {
        minutes from = CLOCK(9, 0) + 30 * chance_between(c, 0, 3);
        minutes until = from + 30 * chance_between(c, 6, 11);
        order(l, "overtime", from, until, work_of(l, false));
        tap(l, "in", chance_percent(c, 45) ? "telework" : "office", from - chance_between(c, 1, 5));
        tap(l, "out", NULL, until + chance_between(c, 1, 5));
    }
}

/* ---- all of them ------------------------------------------------------------------------------
 */

static void
begin(struct living *l)
{
    static const int pace[][2] = { [LOAD_NONE] = { 0, 0 },
                                   [LOAD_QUIET] = { 10, 45 },
                                   [LOAD_NORMAL] = { 25, 80 },
                                   [LOAD_BUSY] = { 60, 130 },
                                   [LOAD_DIET] = { 110, 190 } };

    l->load = l->o->load;
    l->pace = chance_between(&l->dice, pace[l->load][0], pace[l->load][1]);
    if (l->o->heavy)
        l->pace = l->pace < 110 ? 190 : l->pace * 8 / 5;
    if (l->o->account && l->load)
        l->pace = pace[l->load][0];
    l->summer = 3;
    l->habit = chance_between(&l->dice, -12, 12);
    l->owes = l->o->account && !strcmp(l->o->account, "officer");
}

void
demo_live(const struct demo *d, const struct demo_officer *o, struct arena *a,
          struct demo_life *ret)
{
    size_t days = (size_t)day_between(d->first, d->day) + 1;
    size_t who = (size_t)(o - d->officer) + 1;
    struct living l = { .d = d, .o = o, .dice = chance_of(d->seed, who), .life = ret };

    *ret = (struct demo_life){ .tap = arena_array(a, days * 5, sizeof *ret->tap),
                               .away = arena_array(a, days * 2, sizeof *ret->away),
                               .order = arena_array(a, days * 2, sizeof *ret->order) };
    begin(&l);
    if (o->leave_from.ymd) {
        l.day = o->leave_from;
        away(&l, "childcare", day_add(day_add_months(o->leave_from, 12), -1), -1, -1);
    }
    for (l.day = d->first; l.day.ymd <= d->day.ymd; l.day = day_add(l.day, 1)) {
        bool before = o->was_unit >= 0 && l.day.ymd < o->moved.ymd;
        enum day_kind kind = day_ruling(d->law, l.day, 0).kind;

        if (o->left.ymd && l.day.ymd >= o->left.ymd)
            break;
        l.unit = &d->unit[before ? o->was_unit : o->unit];
        l.load = before && o->load ? l.unit->load : o->load;
        l.hours = demo_hours(d, o, l.day);
        l.team = chance_of(d->seed ^ (uint64_t)l.day.ymd, (uint64_t)(l.unit - d->unit) << 32);
        if (kind == DAY_WORKDAY || (kind == DAY_WEEKOFF && swapped(&l)))
            workday(&l);
        else
            day_off(&l, kind == DAY_HOLIDAY);
    }
}
