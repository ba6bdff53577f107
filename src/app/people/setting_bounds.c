/*
 * Within which bounds may an office set hours and minutes of its own?
 *
 * Where a text speaks the bound names its article: hours are allocated day by day
 * (勤務時間法6条2項). Where none does, the bound keeps a typing error out: it says "—".
 */
#include "app/people/setting.h"

#include <string.h>

static const struct bound_of {
    const char *key;
    int64_t least, most; /* minutes, both included */
    bool clock;          /* written as a clock; otherwise as a number of minutes */
    const char *cite;
} bounds[] = {
    { "allotment.start", 0, CLOCK(23, 59), true, "勤務時間法6条2項" },
    { "allotment.end", 1, CLOCK(47, 59), true, "勤務時間法6条2項" },
    { "tap.turn", 0, CLOCK(12, 0), true, "—" },
    { "tap.longest", CLOCK(12, 0), CLOCK(24, 0), true, "—" },
    { "tap.apart", 0, 60, false, "—" },
    { "gap.threshold", 0, 240, false, "—" },
};

static const struct fault *
refused(struct act *a, const char *key, const char *seen, const char *limit)
{
    struct fault *f = arena_take(look_arena(act_look(a)), sizeof *f);

    *f = (struct fault){ FAULT_FORM, key, "value", seen, NULL, limit };
    return f;
}

/* The hours of a day end after they begin, within 24 hours; whichever of the two is set. */
static const struct fault *
hours_fit(struct act *a, int64_t unit, const char *key, const char *value, struct day day)
{
    struct arena *arena = look_arena(act_look(a));
    bool start = !strcmp(key, "allotment.start");
    const char *other;
    minutes own, beside;

    TRY(setting_inherited(a, unit, start ? "allotment.end" : "allotment.start", day, &other));
    other = other ? other : start ? "17:15" : "08:30";
    if (!clock_read(value, &own) || !clock_read(other, &beside))
        return NULL;
    minutes length = start ? beside - own : own - beside;
    if (length > 0 && length <= CLOCK(24, 0))
        return NULL;
    return refused(a, start ? "people.setting.start" : "people.setting.end", value,
                   arena_text(arena, "%s (勤務時間法6条2項)", other));
}

const struct fault *
setting_bounds(struct act *a, int64_t unit, const char *key, const char *value, struct day from)
{
    struct arena *arena = look_arena(act_look(a));

    for (size_t i = 0; i < COUNT(bounds); i++) {
        const struct bound_of *b = &bounds[i];
        minutes clock = 0;
        int64_t n = 0;

        if (strcmp(b->key, key) != 0)
            continue;
        if (b->clock ? !clock_read(value, &clock) : !text_number(value, &n))
            continue; /* setting_value() wrote it */
        n = b->clock ? clock : n;
        if (n >= b->least && n <= b->most)
            break;
        return refused(a, "people.setting.bounds", value,
                       b->clock
                           ? arena_text(arena, "%s-%s (%s)", clock_text(arena, (minutes)b->least),
                                        clock_text(arena, (minutes)b->most), b->cite)
                           : arena_text(arena, "%lld-%lld (%s)", (long long)b->least,
                                        (long long)b->most, b->cite));
    }
    if (!strcmp(key, "allotment.start") || !strcmp(key, "allotment.end"))
        return hours_fit(a, unit, key, value, from);
    return NULL;
}
