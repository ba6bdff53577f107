/*
 * The numbers in force on a day as a page, JSON and spreadsheet.
 *
 * GET /rules/{day}   find (in name, key or citation), unsure (only defaults), regime
 * GET /rules         the same with the day in a form, or today: leads there
 */
#pragma once

#include "desk/errand.h"

weigh_fn rules_day, rules_today;
