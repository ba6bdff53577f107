/* How does an explanation read on a terminal? */
#include "cli/explain_text.h"

#include <stdio.h>
#include <string.h>

#include "base/day.h"
#include "base/text.h"
#include "cli/plain.h"
#include "cli/tell.h"

static const char *
text_of(const struct doc *d, const char *key)
{
    const char *said = d ? doc_get_text(d, key) : NULL;

    return said ? said : "";
}

/* "word.figure.overtime" and the like. */
static const char *
word(struct arena *a, const char *family, const char *name)
{
    return tell_key(a, arena_text(a, "word.%s.%s", family, name), NULL, NULL);
}

static const char *
label(struct arena *a, const char *key)
{
    return tell_key(a, key, NULL, NULL);
}

static const char *
span_of(struct arena *a, const struct doc *row, const char *key)
{
    const struct doc *span = doc_get(row, key);

    if (!span || span->kind != DOC_OBJECT)
        return "-";
    return arena_text(a, "%s-%s", text_of(span, "from"), text_of(span, "until"));
}

static const char *
minutes_of(struct arena *a, const struct doc *row, const char *key)
{
    int64_t n;

    return doc_get_int(row, key, &n) ? minutes_text(a, (minutes)n) : "-";
}

/* Of a row, where nothing stands for 0 as well as for 不明. */
static const char *
figure_of(struct arena *a, const struct doc *row, const char *key)
{
    const struct doc *unknown = doc_get(row, "unknown");

    return unknown && doc_get_bool(unknown, key) ? label(a, "why.unknown")
                                                 : minutes_of(a, row, key);
}

static void
head(const char *label, const char *value)
{
    printf("%s%*s  %s\n", label, plain_width(label) < 16 ? 16 - plain_width(label) : 0, "", value);
}

static void
reasons(struct arena *a, const struct doc *why)
{
    doc_each (r, doc_get(why, "reasons")) {
        const char *line = text_of(r, "line"), *status = text_of(r, "status");

        printf("    %s  %s\n", text_of(r, "rule"), text_of(r, "article"));
        if (*line)
            printf("        %s\n", line);
        if (*text_of(r, "cite"))
            printf("        %s (%s; %s)\n", text_of(r, "cite"), text_of(r, "since"),
                   *status ? word(a, "status", status) : "");
    }
}

static void
list(struct arena *a, const char *label, const struct doc *rows,
     const char *(*say)(struct arena *, const struct doc *))
{
    struct text out = { .arena = a };

    doc_each (row, rows) {
        const char *said = say(a, row);
        if (*said)
            text_addf(&out, "%s%s", out.size ? "  " : "", said);
    }
    if (out.size)
        head(label, text_done(&out));
}

static const char *
say_span(struct arena *a, const struct doc *row)
{
    return span_of(a, row, "span");
}

static const char *
say_order(struct arena *a, const struct doc *row)
{
    return arena_text(a, "%s %s", span_of(a, row, "span"), text_of(row, "by"));
}

static const char *
say_away(struct arena *a, const struct doc *row)
{
    return arena_text(a, "%s %s", word(a, "stamp", text_of(row, "away")), span_of(a, row, "span"));
}

static const char *
say_tap(struct arena *a, const struct doc *row)
{
    if (doc_get_bool(row, "gone"))
        return "";
    return arena_text(a, "%s %s", text_of(row, "clock"), word(a, "act", text_of(row, "act")));
}

static void
tell_day(struct arena *a, const struct doc *d)
{
    head(label(a, "rows.allot"), span_of(a, d, "allot"));
    list(a, word(a, "figure", "break"), doc_get(d, "breaks"), say_span);
    list(a, label(a, "explain.orders"), doc_get(d, "orders"), say_order);
    list(a, label(a, "explain.away"), doc_get(d, "away"), say_away);
    list(a, label(a, "record.taps"), doc_get(d, "taps"), say_tap);
    doc_each (row, doc_get(d, "figures")) {
        int64_t n;

        putchar('\n');
        head(word(a, "figure", text_of(row, "figure")), doc_get_int(row, "minutes", &n)
                                                            ? minutes_text(a, (minutes)n)
                                                            : label(a, "why.unknown"));
        reasons(a, doc_get(row, "why"));
    }
    if (!doc_count(doc_get(d, "figures")))
        puts(label(a, "record.no_figures"));
}

/* JSON says lengths as whole minutes; words write them as lengths. */
static const char *
say_finding(struct arena *a, const struct doc *row)
{
    struct doc *with = doc_new(a);
    int64_t n;

    if (doc_get_int(row, "minutes", &n))
        doc_minutes(with, "minutes", (minutes)n);
    if (doc_get_int(row, "bound", &n))
        doc_minutes(with, "bound", (minutes)n);
    return tell_about(a, arena_text(a, "word.finding.%s", text_of(row, "finding")), with);
}

/* What the law says beside the figures. */
static void
tell_findings(struct arena *a, const struct doc *d)
{
    if (doc_count(doc_get(d, "findings")))
        printf("\n%s\n", label(a, "finding.title"));
    doc_each (row, doc_get(d, "findings")) {
        const char *day = text_of(row, "day");

        printf("%s  %s\n", *day ? day : text_of(row, "month"), say_finding(a, row));
        printf("    %s  %s (%s)\n", text_of(row, "rule"), text_of(row, "article"),
               text_of(row, "cite"));
    }
}

/* 「以上」 where what is known has passed a limit; else 不明. */
static const char *
at_least(struct arena *a, const struct doc *row)
{
    struct doc *with = doc_new(a);
    int64_t n;

    if (doc_get_int(row, "times_at_least", &n)) {
        doc_int(with, "times_at_least", n);
        return tell_about(a, "left.times_at_least", with);
    }
    if (!doc_get_int(row, "at_least", &n))
        return label(a, "why.unknown");
    doc_minutes(with, "at_least", (minutes)n);
    return tell_about(a, "left.at_least", with);
}

/* A figure beside its limit: 55:00 / 80:00, 5 / 6. */
static const char *
of_limit(struct arena *a, const struct doc *row)
{
    int64_t used, most;

    if (!doc_get_int(row, "most", &most))
        return label(a, "why.unknown");
    if (doc_get_int(row, "times", &used))
        return arena_text(a, "%lld / %lld", (long long)used, (long long)most);
    if (!strcmp(text_of(row, "limit"), "months45"))
        return arena_text(a, "%s / %lld", at_least(a, row), (long long)most);
    return arena_text(a, "%s / %s",
                      doc_get_int(row, "used", &used) ? minutes_text(a, (minutes)used)
                                                      : at_least(a, row),
                      minutes_text(a, (minutes)most));
}

static void
tell_limit(struct arena *a, const struct doc *row)
{
    const struct doc *window = doc_get(row, "window");
    const char *name = word(a, "limit", text_of(row, "limit"));

    putchar('\n');
    if (*text_of(window, "from"))
        name = arena_text(a, "%s %s - %s", name, text_of(window, "from"), text_of(window, "until"));
    head(name, of_limit(a, row));
    reasons(a, doc_get(row, "why"));
}

/* Of a month a sum that is not there is 不明. */
static const char *
sum_of(struct arena *a, const struct doc *totals, const char *key)
{
    int64_t n;

    return doc_get_int(totals, key, &n) ? minutes_text(a, (minutes)n) : label(a, "why.unknown");
}

static const char *
say_day(struct arena *a, const struct doc *row)
{
    (void)a;
    return text_of(row, "day");
}

/* 125/100  3:30 */
static const char *
say_rate(struct arena *a, const struct doc *row)
{
    int64_t percent = 0;

    doc_get_int(row, "percent", &percent);
    return arena_text(a, "%lld/100  %s", (long long)percent, minutes_of(a, row, "minutes"));
}

static void
tell_month(struct arena *a, const struct doc *d)
{
    const struct doc *totals = doc_get(d, "totals");

    head(label(a, "rows.worked"), sum_of(a, totals, "worked"));
    head(label(a, "rows.overtime"), sum_of(a, totals, "overtime"));
    list(a, label(a, "month.missing"), doc_get(totals, "missing"), say_day);
    if (doc_count(doc_get(totals, "rates")))
        printf("\n%s\n", label(a, "month.rates"));
    doc_each (row, doc_get(totals, "rates"))
        head(word(a, "rate", text_of(row, "rate")), say_rate(a, row));
    doc_each (row, doc_get(doc_get(d, "left"), "limits"))
        tell_limit(a, row);
    printf("\n%s\n", label(a, "explain.days"));
    doc_each (row, doc_get(d, "rows")) {
        const char *from = text_of(row, "from"), *until = text_of(row, "until");

        printf("%s  %-11s  %5s-%-5s  %s %6s", text_of(row, "day"), span_of(a, row, "allot"), from,
               until, label(a, "rows.worked"), figure_of(a, row, "worked"));
        printf("  %s %6s", label(a, "rows.overtime"), figure_of(a, row, "overtime"));
        doc_each (one, doc_get(row, "ordered"))
            printf("  %s %s", label(a, "explain.orders"), span_of(a, one, "span"));
        if (*text_of(row, "away"))
            printf("  %s", word(a, "stamp", text_of(row, "away")));
        putchar('\n');
    }
}

static void
tell_flex(struct arena *a, const struct doc *d)
{
    const struct doc *unit = doc_get(d, "unit");

    head(label(a, "flex.title"),
         arena_text(a, "%s - %s", text_of(unit, "first"), text_of(unit, "last")));
    if (!doc_get_bool(d, "applies"))
        puts(label(a, "flex.none"));
    if (!doc_get_bool(d, "spoken")) {
        puts(label(a, "flex.silent"));
        return;
    }
    list(a, label(a, "flex.core"), doc_get(unit, "core"), say_span);
    head(label(a, "flex.day_least"), minutes_of(a, unit, "day_least"));
    head(label(a, "flex.total"), minutes_of(a, d, "total"));
    head(label(a, "flex.required"), minutes_of(a, d, "required"));
    if (!doc_count(doc_get(d, "findings")))
        head(label(a, "flex.findings"), label(a, "flex.kept"));
    doc_each (row, doc_get(d, "findings"))
        head(label(a, "flex.findings"), arena_text(a, "%s  %s  %s", text_of(row, "rule"),
                                                   text_of(row, "article"), text_of(row, "day")));
    reasons(a, doc_get(d, "why"));
    printf("\n%s\n", label(a, "explain.days"));
    doc_each (row, doc_get(d, "rows"))
        printf("%s  %-11s  %6s  %s%s%s\n", text_of(row, "day"), span_of(a, row, "allot"),
               minutes_of(a, row, "minutes"), word(a, "flex_kind", text_of(row, "kind")),
               doc_get_bool(row, "exempt") ? "  " : "",
               doc_get_bool(row, "exempt") ? label(a, "flex.exempt") : "");
}

/* Days and hours of leave: what is left of it, and how it came about. */
static void
tell_leave(struct arena *a, const struct doc *d)
{
    doc_each (row, doc_get(d, "figures")) {
        int64_t days = 0, n;

        putchar('\n');
        doc_get_int(row, "days", &days);
        head(word(a, "balance", text_of(row, "figure")),
             doc_get_int(row, "minutes", &n)
                 ? arena_text(a, "%lld + %s", (long long)days, minutes_text(a, (minutes)n))
                 : label(a, "why.unknown"));
        reasons(a, doc_get(row, "why"));
    }
}

void
explain_tell(struct arena *a, const struct doc *d)
{
    const struct doc *officer = doc_get(d, "officer");
    int64_t release;
    bool day = *text_of(d, "day"), flex = doc_get(d, "required"), leave = doc_get(d, "a_day");

    printf("%s  %s  %s\n", text_of(officer, "name"), text_of(officer, "unit"),
           text_of(d, day ? "day" : "month"));
    if (doc_get_int(d, "release", &release))
        head(label(a, "rules.title"),
             arena_text(a, "release %lld, %s", (long long)release, text_of(d, "regime")));
    else
        puts(label(a, "explain.unsettled"));
    doc_each (row, doc_get(d, "holidays_unknown"))
        puts(tell_about(a, "holidays.unknown", row));
    if (flex)
        tell_flex(a, d);
    else if (leave)
        tell_leave(a, d);
    else if (day)
        tell_day(a, d);
    else
        tell_month(a, d);
    if (!flex) /* whose own findings stand in it */
        tell_findings(a, d);
}
