/*
 * What only the owner of the data folder asks, and no errand offers: /operator/verify.
 *
 *     operator_take(office, ask);      fills ask->reply at once; false: not an operator's path
 */
#pragma once

#include "cli/office.h"

bool operator_take(struct office *, struct ask *);
