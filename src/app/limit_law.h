/* Which limit does a finding of the law speak of, and in which word?  Beside app/limit.h, for those
 * who judge. */
#pragma once

#include "app/limit.h"
#include "law/overtime.h"

enum limit_kind limit_of_rule(const char *rule);
/* The law's verdict, with what is near set apart. */
enum limit_word limit_word_of(enum verdict, int64_t used, int64_t most);
/* Does the limit of a month say 「未満」?  Then `most` is a minute less than its number. */
bool limit_below(const struct law *, struct day month, enum limit_kind, int64_t most);
