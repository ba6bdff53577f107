/*
 * Figures of the policy of June 2020: settings, shown and never enforced.
 *
 *   令和2年度における働き方改革の推進方針; 令和2年度働き方改革推進強化月間実施方針
 *
 *     if (policy_reform_period(law, asked)) ...          2020-07-01 to 2020-07-31
 */
#pragma once

#include "law/calendar.h"

/* May an office name this period its ワークライフバランス推進強化月間: a month or more, between
 * July and September of one year?  False where there is no such policy. */
bool policy_reform_period(const struct law *, struct period);
