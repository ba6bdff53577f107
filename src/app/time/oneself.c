#include "app/time/oneself.h"

static const enum entry_stands about_oneself[] = {
    [MATTER_TAP] = ENTRY_WAITS,       [MATTER_ORDER] = ENTRY_WAITS,
    [MATTER_ABSENCE] = ENTRY_WAITS,   [MATTER_ALLOTMENT] = ENTRY_WAITS,
    [MATTER_OPENING] = ENTRY_REFUSED, [MATTER_WORD] = ENTRY_REFUSED,
};

enum entry_stands
entry_stands(enum matter matter, int64_t author, int64_t officer, int64_t superior)
{
    if (author == officer)
        return about_oneself[matter];
    return matter == MATTER_ORDER && author != superior ? ENTRY_WAITS : ENTRY_STANDS;
}
