/* How does a finding come from a row of law and an amount? */
#include "law/finding.h"

static const char *const verdict_names[] = {
    [RULE_SILENT] = "silent", [RULE_WITHIN] = "within",   [RULE_OVER] = "over",
    [RULE_EXEMPT] = "exempt", [RULE_UNKNOWN] = "unknown",
};

const char *
verdict_name(enum verdict verdict)
{
    return verdict_names[verdict];
}

struct finding
finding_silent(const struct law *law, const char *rule)
{
    return (struct finding){ .verdict = RULE_SILENT, .rule = rule, .release = law_release(law) };
}

struct finding
finding_of(const struct law *law, const char *rule, const struct law_value *row, int64_t used)
{
    if (!row)
        return finding_silent(law, rule);

    int64_t most = law_most(row);
    return (struct finding){
        .verdict = law_allows(row, used) ? RULE_WITHIN : RULE_OVER,
        .rule = rule,
        .used = used,
        .most = most,
        .left = (minutes)(most - used),
        .cite = row->cite,
        .status = row->status,
        .release = law_release(law),
    };
}

void
finding_part(struct finding *f)
{
    if (f->verdict == RULE_SILENT)
        return;
    f->partly = f->verdict == RULE_OVER;
    f->least = f->partly ? f->used : 0;
    f->verdict = f->partly ? RULE_OVER : RULE_UNKNOWN;
    f->used = f->left = 0;
}

bool
finding_known(const struct finding *f)
{
    return f->verdict != RULE_SILENT && f->verdict != RULE_UNKNOWN && !f->partly;
}

void
trail_ceiling(struct trail *t, const struct finding *f, const struct law_value *row)
{
    if (f->partly)
        trail_part(t, "、", "word.at-least", PART_MINUTES, f->least);
    trail_against(t, "word.ceiling", row, f->verdict != RULE_UNKNOWN,
                  f->partly ? f->least : f->used);
}

static void
minutes_or_null(struct doc *d, const char *key, bool known, int64_t value)
{
    if (known)
        doc_minutes(d, key, (minutes)value);
    else
        doc_null(d, key);
}

void
finding_fill(struct doc *d, const struct finding *f)
{
    doc_text(d, "verdict", verdict_name(f->verdict));
    doc_text(d, "rule", f->rule);
    if (f->verdict == RULE_SILENT)
        return;
    minutes_or_null(d, "used", finding_known(f), f->used);
    minutes_or_null(d, "most", f->verdict != RULE_UNKNOWN || f->most, f->most);
    minutes_or_null(d, "left", finding_known(f), f->left);
    doc_text(d, "cite", f->cite);
    doc_text(d, "status", arena_copy(d->in.arena, &f->status, 1));
    doc_int(d, "release", f->release);
}

void
doc_finding(struct doc *doc, const char *key, const struct finding *f)
{
    finding_fill(doc_object(doc, key), f);
}
