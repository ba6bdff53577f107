/* What people type for a day, a time, an instant: it is a real one, or none. */
#include <string.h>

#include "base/moment.h"
#include "base/text.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena a = { 0 };
    char *text = arena_copy(&a, bytes, size);
    struct day day = { 1 }, again;
    minutes clock = -1, same;
    struct moment at = { 1 }, back;
    int64_t number, once_more;
    char folded[64];

    if (day_read(text, (struct day){ 20200715 }, &day) || day_parse(text, &day)) {
        HOLDS(day_valid(day));
        HOLDS(day_parse(day_iso(&a, day), &again) && again.ymd == day.ymd);
        HOLDS(day_from_number(day_number(day)).ymd == day.ymd);
    } else {
        HOLDS(day.ymd == 1);
    }
    if (clock_read(text, &clock) || clock_parse(text, &clock)) {
        HOLDS(clock >= 0 && clock < 100 * 60);
        HOLDS(clock_parse(clock_text(&a, clock), &same) && same == clock);
    } else {
        HOLDS(clock == -1);
    }
    if (moment_parse(text, &at)) {
        HOLDS(day_from_number(day_number(moment_day(at))).ymd == moment_day(at).ymd);
        if (day_valid(moment_day(at))) {
            HOLDS(moment_parse(moment_iso(&a, at), &back));
            HOLDS(back.us <= at.us && at.us - back.us < 1000000);
        }
    } else {
        HOLDS(at.us == 1);
    }
    if (text_number(text, &number))
        HOLDS(text_number(arena_text(&a, "%lld", (long long)number), &once_more) &&
              once_more == number);
    if (text_fold(text, folded, sizeof folded))
        HOLDS(strlen(folded) < sizeof folded && !strchr(folded, ' '));
    text_trim(&a, text);
    arena_clear(&a);
    return 0;
}
