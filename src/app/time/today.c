/*
 * きょう: the day, what to press, what to look at, and what is left.
 *
 * GET /me/today
 */
#include "app/time/enter.h"
#include "app/time/leave.h"
#include "app/time/overtime.h"

#include <string.h>

#include "desk/known.h"
#include "store/job.h"

enum { LOOK_BACK = 35, TASKS_MOST = 12 };

const struct fault *
orders_doc(struct look *q, int64_t officer, struct day day, struct doc *list)
{
    struct rows *r =
        seen_rows(q, &thing_order, "WHERE officer = $1 AND day = $2 ORDER BY from_minute, id",
                  VALUES(I(officer), I(day.ymd)));

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);
        order_doc(q, r, row);
        doc_minutes(row, "length",
                    (minutes)(rows_int(r, "until_minute") - rows_int(r, "from_minute")));
        doc_text(row, "state", "confirmed");
        doc_null(row, "href");
        doc_text(row, "order", rows_text(r, "kind"));
    }
    TRY(rows_fault(r));
    if (look_known(q)) /* a look back tells what counted then, and what waits counts for nothing */
        return NULL;
    r = seen_rows(q, &thing_entry,
                  "WHERE officer = $1 AND day = $2 AND kind = 'order' ORDER BY from_minute, id",
                  VALUES(I(officer), I(day.ymd)));
    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);
        struct span span = { (minutes)rows_int(r, "from_minute"),
                             (minutes)rows_int(r, "until_minute") };
        doc_span(row, "span", span);
        doc_minutes(row, "length", span_length(span));
        doc_text(row, "state", "waiting");
        doc_text(row, "by", rows_text(r, "superior_name"));
        doc_null(row, "href");
        doc_text(row, "order", rows_text(r, "item"));
        doc_text(row, "work", rows_text(r, "work"));
        doc_null(row, "end");
    }
    return rows_fault(r);
}

static void
state(struct look *q, const struct clock_state *s, const struct daily *today, struct doc *d)
{
    struct doc *state = doc_object(d, "state");
    const struct daily *of = s->open ? s->open : today;

    doc_text(state, "at", s->at);
    doc_text(state, "place", of->w.place ? place_name(of->w.place) : NULL);
    if (of->w.came)
        doc_clock(state, "since", of->w.first_in);
    else
        doc_null(state, "since");
    doc_day(state, "since_day", of->day.ymd == today->day.ymd ? (struct day){ 0 } : of->day);
    doc_minutes(state, "worked", of->w.came ? daily_stayed(q, of) : 0);
    doc_text(state, "why",
             daily_told(of)
                 ? arena_text(look_arena(q), "/me/%s/why", day_iso(look_arena(q), of->day))
                 : NULL);
}

/* What came of the day, once its officer has left; null before. */
static void
result(const struct clock_state *s, const struct daily *today, struct doc *d)
{
    static const struct {
        enum figure figure;
        const char *name, *some; /* the page says those of some minutes alone */
    } told[] = { { FIGURE_WORKED, "worked", NULL },
                 { FIGURE_OVERTIME, "overtime", NULL },
                 { FIGURE_UNORDERED, "unordered", "unordered_some" },
                 { FIGURE_ABSENCE, "absence", "absence_some" } };
    const struct workday *w = &today->w;
    bool done = !strcmp(s->at, "done") && w->first_in >= 0 && w->last_out >= 0;

    if (!done) {
        doc_null(d, "result");
        return;
    }
    struct doc *of = doc_object(d, "result");
    struct span stay = { w->first_in, w->last_out };
    doc_span(of, "span", stay);
    for (size_t i = 0; i < COUNT(told); i++) {
        if (today->sum.unknown >> told[i].figure & 1)
            doc_null(of, told[i].name);
        else
            doc_minutes(of, told[i].name, today->sum.of[told[i].figure]);
        if (told[i].some)
            doc_face(doc_bool(of, told[i].some, today->sum.of[told[i].figure] > 0));
    }
}

/* One line for a day that needs its officer. */
static const char *
task_of(unsigned questions)
{
    return questions & QUESTION_NO_OUT                                 ? "missing-out"
           : questions & QUESTION_NO_IN                                ? "missing-in"
           : questions & QUESTION_NO_RECORD                            ? "nothing"
           : questions & QUESTION_GAP                                  ? "gap"
           : questions & ~(unsigned)(QUESTIONS_QUIET | QUESTION_CLAIM) ? "question"
                                                                       : NULL;
}

static void
own_tasks(struct look *q, const struct days *days, struct doc *tasks)
{
    for (size_t i = days->count; i-- > 0;) {
        const struct daily *d = &days->at[i];
        const char *task = d->settled ? task_of(d->w.questions) : NULL;

        if (d->day.ymd >= look_today(q).ymd || doc_count(tasks) >= TASKS_MOST)
            continue;
        if (d->settled && d->w.open && !daily_running(q, d))
            task = "missing-out";
        if (!d->settled && d->w.kind == DAY_WORKDAY && day_between(d->day, look_today(q)) <= 7)
            task = "nothing";
        if (!task)
            continue;
        struct doc *row = doc_row(tasks);
        doc_text(row, "task", task);
        doc_day(row, "day", d->day);
        if (!strcmp(task, "gap"))
            doc_minutes(row, "minutes", d->w.sum.gap);
        else
            doc_null(row, "minutes");
        doc_null(row, "who");
        doc_text(row, "href",
                 arena_text(look_arena(q), "/me/records/%s", day_iso(look_arena(q), d->day)));
        /* Straight to the form that ends it. */
        doc_face(doc_text(row, "anchor",
                          !strcmp(task, "gap")        ? "#gap"
                          : !strcmp(task, "question") ? NULL
                                                      : "#correct"));
    }
}

/* Somebody made a sign-in link for this officer, and they have not said that they know. */
static const struct fault *
link_task(struct look *q, struct doc *tasks)
{
    struct rows *r = seen_rows(
        q, &link_thing, "WHERE known_us IS NULL ORDER BY made_us DESC, id DESC LIMIT 1", NULL);

    if (rows_next(r, NULL)) {
        struct doc *row = doc_row(tasks);
        doc_text(row, "task", "link");
        doc_day(row, "day", moment_day((struct moment){ rows_int(r, "made_us") }));
        doc_null(row, "minutes");
        doc_text(row, "who", rows_text(r, "maker_name"));
        doc_text(row, "href", "/me/settings");
        doc_face(doc_text(row, "anchor", "#links"));
        db_close(r);
    }
    return rows_fault(r);
}

/* Long work that the viewer began has come to its end: told for a day. */
static const struct fault *
job_task(struct look *q, struct doc *tasks)
{
    static const char ended[] = "WHERE ended_us >= $1 AND state IN (2, 3) ORDER BY ended_us DESC,"
                                " id DESC LIMIT 100"; /* JOB_DONE, JOB_FAILED */
    struct rows *r =
        seen_rows(q, &thing_job, ended, VALUES(I(moment_add(look_now(q), -24 * 3600).us)));
    int64_t n = 0, last = 0, at = 0;
    bool failed = false;

    for (; rows_next(r, NULL); n++) {
        failed |= rows_int(r, "state") == JOB_FAILED;
        if (n)
            continue;
        last = rows_int(r, "id");
        at = rows_int(r, "ended_us");
    }
    TRY(rows_fault(r));
    if (!n)
        return NULL;
    struct doc *row = doc_row(tasks);
    doc_text(row, "task", failed ? "job-failed" : "job-done");
    doc_day(row, "day", moment_day((struct moment){ at }));
    doc_null(row, "minutes");
    doc_null(row, "who");
    doc_int(row, "count", n);
    doc_text(row, "href",
             n == 1 ? arena_text(look_arena(q), "/jobs/%lld", (long long)last) : "/jobs");
    return NULL;
}

/* What was brought in and waits for this officer's word. */
static void
opening_task(const struct start *start, struct doc *tasks)
{
    if (start->own_open <= start->objected)
        return;
    struct doc *row = doc_row(tasks);
    doc_text(row, "task", "opening");
    doc_null(row, "day");
    doc_null(row, "minutes");
    doc_null(row, "who");
    doc_int(row, "count", start->own_open - start->objected);
    doc_text(row, "href", "/me/opening");
}

/* Null where there is none. */
static void
face_count(struct doc *d, const char *key, const struct doc *list)
{
    if (doc_count(list))
        doc_face(doc_int(d, key, (int64_t)doc_count(list)));
    else
        doc_face(doc_null(d, key));
}

static void
book_and_week(struct look *q, const struct days *days, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day today = look_today(q), first = day_month_first(today);
    struct day monday = day_add(today, -((day_weekday(today) + 6) % 7));
    const char *month = arena_copy(a, day_iso(a, first), 7);
    struct doc *book = doc_object(d, "book"), *week = doc_object(d, "week");
    int64_t count = 0;
    struct figures sum = { 0 };

    day_book(q, days, first, book);
    for (struct day at = first; at.ymd <= today.ymd; at = day_add(at, 1)) {
        const struct daily *one = days_on(days, at);
        count += daily_attended(one);
        sum.of[FIGURE_OVERTIME] += one->sum.of[FIGURE_OVERTIME];
        sum.unknown |= one->sum.unknown;
    }
    doc_int(book, "count", count);
    if (sum.unknown >> FIGURE_OVERTIME & 1)
        doc_null(book, "overtime_sum");
    else
        doc_minutes(book, "overtime_sum", sum.of[FIGURE_OVERTIME]);
    doc_text(book, "print", arena_text(a, "/me/%s/print", month));
    doc_text(book, "why", arena_text(a, "/me/%s/why", month));
    doc_text(book, "href", arena_text(a, "/me/%s", month));
    doc_day(week, "from", monday);
    doc_day(week, "until", day_add(monday, 6));
    doc_text(week, "href", arena_text(a, "/me/%s", week_iso(a, monday)));
    struct doc *rows = doc_list(week, "rows");
    for (int i = 0; i < 7; i++)
        day_row(q, days, days_on(days, day_add(monday, i)), doc_row(rows));
    doc_null(week, "totals");
}

const struct fault *
time_today(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct day today = look_today(q), first = day_month_first(today);
    struct day from = day_add(today, -LOOK_BACK), until = day_month_last(today);
    struct day sunday = day_add(today, 6 - (day_weekday(today) + 6) % 7);
    struct days days;

    (void)in;
    if (sunday.ymd > until.ymd)
        until = sunday;
    TRY(days_load(q, me->officer, from, until, &days));
    const struct daily *now = days_on(&days, today);
    struct clock_state s = clock_state(q, &days);
    struct before before;

    doc_day(d, "day", today);
    holidays_doc(q, first, until, d);
    doc_moment(d, "now", look_now(q));
    TRY(officer_doc(q, me->officer, doc_object(d, "officer")));
    doc_text(d, "kind", now->w.away && now->w.away_whole ? "leave" : day_kind_word(now->w.kind));
    doc_text(d, "holiday", now->w.holiday);
    state(q, &s, now, d);
    result(&s, now, d);
    struct doc *orders = doc_list(doc_new(a), "overtime");
    TRY(orders_doc(q, me->officer, today, orders));
    day_band(q, now, orders, d);
    clock_offers(&s, doc_list(d, "offers"));
    struct doc *tasks = doc_list(d, "tasks");
    TRY(link_task(q, tasks));
    TRY(job_task(q, tasks));
    struct doc *notices = doc_list(d, "notices");
    TRY(waiting_doc(q, 0, today, d));
    TRY(notices_doc(q, me->officer, (struct day){ 0 }, notices));
    own_tasks(q, &days, tasks);
    TRY(before_load(q, me->officer, &before));
    opening_task(&before.start, tasks);
    face_count(d, "todo_count", tasks);
    face_count(d, "waiting_count", doc_get(d, "waiting"));
    face_count(d, "notice_count", notices);
    book_and_week(q, &days, d);
    minutes planned = spans_length(daily_orders(now)) - now->w.sum.overtime;
    struct overtime_year year;
    TRY(overtime_year_load(q, me, today, &before, &year));
    struct doc *findings = doc_list(d, "findings");
    left_doc(q, &year, planned, findings, d);
    TRY(findings_days(q, &days, first, today, findings));
    doc_face(doc_bool(d, "findings_some", doc_count(findings) > 0));
    TRY(leave_left(q, me->officer, today, &before, d));
    struct doc *links = doc_object(d, "links");
    doc_text(links, "self", "/me/today");
    doc_text(links, "clock", "/me/clock");
    doc_text(links, "week", arena_text(a, "/me/%s", week_iso(a, today)));
    doc_text(links, "month", arena_text(a, "/me/%s", arena_copy(a, day_iso(a, first), 7)));
    return NULL;
}
