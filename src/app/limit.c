/* What are the limits of overtime called on our pages, and in which words does one stand? */
#include "app/limit_law.h"

#include <string.h>

static const struct {
    const char *rule;
    enum limit_kind kind;
} rules[] = {
    { "OT-LIMIT-MONTH-NORMAL", LIMIT_MONTH },  { "OT-LIMIT-MONTH-HETERO", LIMIT_MONTH },
    { "OT-LIMIT-MOVE-IN", LIMIT_ENTERED },     { "OT-LIMIT-YEAR-NORMAL", LIMIT_YEAR },
    { "OT-LIMIT-YEAR-HETERO", LIMIT_YEAR },    { "OT-LIMIT-MOVED-YEAR", LIMIT_YEAR },
    { "OT-LIMIT-AVG-HETERO", LIMIT_AVERAGE },  { "OT-LIMIT-OVER45-HETERO", LIMIT_OFTEN },
    { "OT-LIMIT-MOVED-PERIOD", LIMIT_PERIOD },
};

enum limit_kind
limit_of_rule(const char *rule)
{
    for (size_t i = 0; i < COUNT(rules); i++)
        if (!strcmp(rules[i].rule, rule))
            return rules[i].kind;
    return LIMIT_MONTH;
}

const char *
limit_name(enum limit_kind kind)
{
    static const char *const name[] = {
        "month", "entered", "year", "average", "months45", "period"
    };

    return name[kind];
}

const char *
limit_word_name(enum limit_word word)
{
    static const char *const name[] = { "silent", "within", "unknown", "near", "exempt", "over" };

    return name[word];
}

int64_t
limit_average(int64_t sum, int months, int64_t most)
{
    int64_t used = sum / months;

    return used == most && sum > most * months ? used + 1 : used;
}

bool
limit_near(int64_t used, int64_t most)
{
    return most > 0 && used * 5 >= most * 4;
}

enum limit_word
limit_word_of(enum verdict verdict, int64_t used, int64_t most)
{
    switch (verdict) {
    case RULE_SILENT:
        return WORD_SILENT;
    case RULE_OVER:
        return WORD_OVER;
    case RULE_EXEMPT:
        return WORD_EXEMPT;
    case RULE_UNKNOWN:
        return WORD_UNKNOWN;
    case RULE_WITHIN:
        break;
    }
    return limit_near(used, most) ? WORD_NEAR : WORD_WITHIN;
}

/* 「100時間未満」 is kept as the most that may stand, 99:59; people know it by its number. */
bool
limit_below(const struct law *law, struct day month, enum limit_kind kind, int64_t most)
{
    const struct law_value *row = law_at(law, "overtime.month.hetero", day_month_first(month));

    return kind == LIMIT_MONTH && row && row->bound == BOUND_UNDER && law_most(row) == most;
}

void
limit_bound_doc(struct doc *row, enum limit_kind kind, int64_t most, bool below)
{
    struct doc *bound;

    if (most < 0) {
        doc_face(doc_null(row, "bound"));
        return;
    }
    bound = doc_face(doc_object(row, "bound"));
    if (kind == LIMIT_OFTEN) {
        doc_int(bound, "times", most);
        doc_null(bound, "minutes");
        doc_null(bound, "hours");
    } else {
        most += below;
        doc_null(bound, "times");
        doc_minutes(bound, "minutes", (minutes)most);
        if (most % 60)
            doc_null(bound, "hours"); /* no whole number of hours */
        else
            doc_int(bound, "hours", most / 60);
    }
    doc_bool(bound, "below", below);
}
