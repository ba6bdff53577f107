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
finding_fill(struct doc *d, const struct finding *f)
{
    doc_text(d, "verdict", verdict_name(f->verdict));
    doc_text(d, "rule", f->rule);
    if (f->verdict == RULE_SILENT)
        return;
    doc_minutes(d, "used", (minutes)f->used);
    doc_minutes(d, "most", (minutes)f->most);
    doc_minutes(d, "left", f->left);
    doc_text(d, "cite", f->cite);
    doc_text(d, "status", arena_copy(d->in.arena, &f->status, 1));
    doc_int(d, "release", f->release);
}

void
doc_finding(struct doc *doc, const char *key, const struct finding *f)
{
    finding_fill(doc_object(doc, key), f);
}
