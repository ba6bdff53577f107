/* How does a figure carry its reasons, and how are they told? */
#include "law/reason.h"

#include <string.h>

#include "base/text.h"
#include "law/overtime.h"

void
trail_rule(struct trail *t, const char *rule, const struct law_value *row)
{
    if (!t->arena)
        return;

    struct reason *r = arena_take(t->arena, sizeof *r);
    r->rule = rule;
    if (row)
        r->cite = row->cite, r->status = row->status, r->since = row->from;
    if (t->last)
        t->last->next = r;
    else
        t->first = r;
    t->last = r;
}

static struct reason_part *
part(struct trail *t, const char *sign, const char *label, enum part_kind kind)
{
    struct reason_part *p = arena_take(t->arena, sizeof *p);

    p->sign = sign, p->label = label, p->kind = kind;
    if (t->last->last)
        t->last->last->next = p;
    else
        t->last->first = p;
    t->last->last = p;
    return p;
}

void
trail_part(struct trail *t, const char *sign, const char *label, enum part_kind kind, int64_t value)
{
    if (t->arena && t->last)
        part(t, sign, label, kind)->value = value;
}

void
trail_on(struct trail *t, const char *sign, const char *label, struct day about,
         enum part_kind kind, int64_t value)
{
    if (!t->arena || !t->last)
        return;

    struct reason_part *p = part(t, sign, label, kind);
    p->about = about, p->value = value;
}

void
trail_month(struct trail *t, const char *sign, struct day month, enum part_kind kind, int64_t value)
{
    if (!t->arena || !t->last)
        return;

    struct reason_part *p = part(t, sign, NULL, kind);
    p->about = month, p->whole_month = true, p->value = value;
}

void
trail_span(struct trail *t, const char *sign, const char *label, struct span span)
{
    if (t->arena && t->last)
        part(t, sign, label, PART_SPAN)->span = span;
}

static const char *const bound_signs[] = {
    [BOUND_EXACTLY] = "=", [BOUND_MOST] = "≦", [BOUND_UNDER] = "<",
    [BOUND_LEAST] = "≧",   [BOUND_OVER] = ">",
};

static const enum part_kind unit_parts[] = {
    [UNIT_MINUTES] = PART_MINUTES, [UNIT_CLOCK] = PART_CLOCK,     [UNIT_DAYS] = PART_DAYS,
    [UNIT_WEEKS] = PART_WEEKS,     [UNIT_MONTHS] = PART_MONTHS,   [UNIT_YEARS] = PART_YEARS,
    [UNIT_TIMES] = PART_TIMES,     [UNIT_PERCENT] = PART_PERCENT, [UNIT_YEN] = PART_YEN,
    [UNIT_DATE] = PART_DAY,        [UNIT_MMDD] = PART_TIMES,      [UNIT_YES] = PART_WORD,
};

void
trail_bound(struct trail *t, const char *label, const struct law_value *row)
{
    if (row)
        trail_part(t, bound_signs[row->bound], label, unit_parts[row->unit], row->value);
}

void
trail_against(struct trail *t, const char *label, const struct law_value *row, bool known,
              int64_t amount)
{
    static const char *const broken[] = {
        [BOUND_EXACTLY] = "≠", [BOUND_MOST] = ">", [BOUND_UNDER] = "≧",
        [BOUND_LEAST] = "<",   [BOUND_OVER] = "≦",
    };

    if (!row)
        return;
    const char *sign = !known                    ? "、"
                       : law_allows(row, amount) ? bound_signs[row->bound]
                                                 : broken[row->bound];
    trail_part(t, sign, label, unit_parts[row->unit], row->value);
}

static void
put_day(struct text *out, struct day day, bool month, bool en)
{
    int y = day_year(day), m = day_month(day), d = day_of_month(day);

    if (month)
        text_addf(out, en ? "%d-%02d" : "%d年%d月", y, m);
    else
        text_addf(out, en ? "%d-%02d-%02d" : "%d年%d月%d日", y, m, d);
}

static void
put_value(struct text *out, const struct reason_part *p, bool en)
{
    static const char *const words[][2] = {
        [PART_DAYS] = { "%lld日", "%lld days" },
        [PART_WEEKS] = { "%lld週", "%lld weeks" },
        [PART_MONTHS] = { "%lldか月", "%lld months" },
        [PART_YEARS] = { "%lld年", "%lld years" },
        [PART_TIMES] = { "%lld", "%lld" },
        [PART_PERCENT] = { "%lld%%", "%lld%%" },
        [PART_YEN] = { "%lld円", "%lld yen" },
    };
    struct arena *a = out->arena;

    switch (p->kind) {
    case PART_MINUTES:
        if (p->value == MINUTES_UNKNOWN)
            text_add(out, en ? "unknown" : "不明");
        else
            text_add(out, minutes_text(a, (minutes)p->value));
        return;
    case PART_CLOCK:
        text_add(out, clock_text(a, (minutes)p->value));
        return;
    case PART_SPAN:
        text_addf(out, "%s%s%s", clock_text(a, p->span.from), en ? "-" : "〜",
                  clock_text(a, p->span.until));
        return;
    case PART_DAY:
        put_day(out, (struct day){ (int32_t)p->value }, false, en);
        return;
    case PART_WORD:
        return;
    default:
        break;
    }
    char *number = arena_text(a, "%lld", (long long)p->value);
    const char *form = words[p->kind][en], *at = strstr(form, "%lld");
    text_put(out, form, (size_t)(at - form));
    text_add(out, number);
    text_add(out, !strcmp(at + 4, "%%") ? "%" : at + 4);
}

static void
put_part(struct text *out, const struct law *law, const struct reason_part *p, const char *lang)
{
    bool en = !strcmp(lang, "en"), named = p->label || p->about.ymd;

    if (p->sign && !strcmp(p->sign, "、"))
        text_add(out, en ? ", " : "、");
    else if (out->size)
        text_char(out, ' ');
    if (p->sign && strcmp(p->sign, "、"))
        text_addf(out, "%s ", p->sign);
    if (p->label)
        text_add(out, law_word(law, p->label, lang));
    if (p->about.ymd) {
        if (p->label)
            text_char(out, ' ');
        put_day(out, p->about, p->whole_month, en);
    }
    if (named && p->kind != PART_WORD)
        text_char(out, ' ');
    put_value(out, p, en);
}

char *
reason_text(struct arena *arena, const struct law *law, const struct reason *r, const char *lang)
{
    struct text out = { .arena = arena };

    for (const struct reason_part *p = r->first; p; p = p->next)
        put_part(&out, law, p, lang);
    return text_done(&out);
}

static void
part_doc(const struct law *law, const struct reason_part *p, const char *lang, struct doc *row)
{
    if (p->sign)
        doc_text(row, "sign", p->sign);
    if (p->label)
        doc_text(row, "label", law_word(law, p->label, lang));
    if (p->about.ymd && p->whole_month)
        doc_month(row, "month", p->about);
    else if (p->about.ymd)
        doc_day(row, "day", p->about);
    switch (p->kind) {
    case PART_MINUTES:
        if (p->value == MINUTES_UNKNOWN)
            doc_null(row, "minutes");
        else
            doc_minutes(row, "minutes", (minutes)p->value);
        break;
    case PART_CLOCK:
        doc_clock(row, "clock", (minutes)p->value);
        break;
    case PART_SPAN:
        doc_span(row, "span", p->span);
        break;
    case PART_DAY:
        doc_day(row, "value", (struct day){ (int32_t)p->value });
        break;
    case PART_WORD:
        break;
    default:
        doc_int(row, "number", p->value);
        doc_text(row, "unit",
                 (const char *[]){ [PART_DAYS] = "days",
                                   [PART_WEEKS] = "weeks",
                                   [PART_MONTHS] = "months",
                                   [PART_YEARS] = "years",
                                   [PART_TIMES] = "times",
                                   [PART_PERCENT] = "percent",
                                   [PART_YEN] = "yen" }[p->kind]);
    }
}

void
trail_doc(const struct trail *t, const char *lang, struct doc *list)
{
    for (const struct reason *r = t->first; r; r = r->next) {
        struct doc *row = doc_row(list);

        doc_text(row, "rule", r->rule);
        doc_text(row, "article", law_word_or_null(t->law, r->rule, lang));
        doc_text(row, "cite", r->cite);
        doc_text(row, "status", r->status ? arena_text(t->arena, "%c", r->status) : NULL);
        doc_day(row, "since", r->since);
        doc_text(row, "line", reason_text(t->arena, t->law, r, lang));
        struct doc *parts = doc_list(row, "parts");
        for (const struct reason_part *p = r->first; p; p = p->next)
            part_doc(t->law, p, lang, doc_row(parts));
    }
}
