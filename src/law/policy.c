#include "law/policy.h"

bool
policy_reform_period(const struct law *law, struct period asked)
{
    const struct law_value *first = law_at(law, "policy.reform-month.first", asked.first);
    const struct law_value *last = law_at(law, "policy.reform-month.last", asked.first);
    const struct law_value *length = law_at(law, "policy.reform-month.length", asked.first);

    if (!first || !last || !length)
        return false;
    int year = day_year(asked.first);
    return asked.first.ymd >= day_of_mmdd(year, first->value).ymd &&
           asked.last.ymd <= day_of_mmdd(year, last->value).ymd &&
           asked.last.ymd >= months_last(asked.first, (int)length->value).ymd;
}
