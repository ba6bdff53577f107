/* Any single number may be repealed one day, or be missing in a regime: silence then, never a
 * crash. */
#include <stdio.h>

#include "base/json.h"
#include "law/annual_leave.h"
#include "law/care.h"
#include "law/childcare.h"
#include "law/flextime.h"
#include "law/moving.h"
#include "law/overtime.h"
#include "law/pay.h"
#include "law/rest.h"
#include "law/rule.h"
#include "law/sick_leave.h"
#include "law/special_leave.h"
#include "law/work.h"
#include "law_test.h"

static const char *const files[] = { "calendar", "overtime", "rest", "pay", "leave", "flex" };
static struct arena vectors_desk;
static struct doc *vectors[COUNT(files)];

static void
read_vectors(void)
{
    for (size_t i = 0; i < COUNT(files); i++) {
        FILE *f = fopen(arena_text(&vectors_desk, "%s/test/law/vectors/%s.json",
                                   getenv("TSUTOME_SOURCE"), files[i]),
                        "rb");
        char *bytes = arena_take(&vectors_desk, 1 << 18);

        assert_non_null(f);
        size_t size = fread(bytes, 1, 1 << 18, f);
        fclose(f);
        assert_null(json_read(&vectors_desk, bytes, size, &vectors[i]));
    }
}

static void
ask_everything(struct arena *a, const struct law *law)
{
    for (size_t i = 0; i < COUNT(files); i++)
        doc_each (group, doc_get(vectors[i], "groups")) {
            doc_each (one, doc_get(group, "cases")) {
                struct doc *out = NULL;

                rule_run(a, law, doc_get_text(group, "op"), doc_get(one, "in"), &out);
                assert_true(doc_count(out) > 0);
            }
        }
}

/* What no question of the shell reaches. */
static void
ask_the_rest(struct arena *a, const struct law *law)
{
    static const struct span plan = { 510, 1035 }, noon = { 720, 780 };
    struct spans hours = { &plan, 1 }, pause = { &noon, 1 };
    struct day day = { 20250601 }, birth = { 20240401 };
    struct trail trail = { .arena = a, .law = law };
    struct finding two[2];
    bool off[28] = { false };

    for (int y = 2016; y <= 2026; y += 3) {
        day.ymd = y * 10000 + 601;
        swap_rest(law, day, off, 28, two);
        (void)swap_four_hours(a, law, day, hours, noon);
        (void)staggered_hours(a, law, day, plan, pause);
        (void)staggered_ground(law, day, STAGGER_OTHER, false);
        for (int mode = BREAK_FIXED; mode <= BREAK_EARLY_LATE; mode++)
            (void)break_check(a, law,
                              &(struct break_facts){ day, (enum break_mode)mode, plan, pause, 0 });
        for (int class = FLEX_GENERAL; class <= FLEX_SPECIALIST; class ++) {
            (void)flex_params_check(a, law, day, (enum flex_class) class, hours, noon, 240);
            (void)flex_deadline(law, day, (enum flex_class) class);
        }
        for (int item = 0; item < SPECIAL_ITEMS; item++) {
            struct special_facts f = { .item = (enum special)item,
                                       .on = day,
                                       .event = day,
                                       .more = true,
                                       .busy = true,
                                       .multiple = true };
            struct special_ruling r;
            special_leave(&trail, law, &f, &r);
            (void)special_left(law, &r, day, 465);
        }
        struct period half = { day, day_add(day, 100) };
        care_leave_check(law, &half, 1, two);
        (void)care_leave_hours(a, law, day, hours, pause, 0);
        (void)care_time(a, law, day, birth, &half, 1, hours, pause, 0);
        (void)night_limit(law, day, half);
        (void)overtime_exempt_child(law, day, birth);
        (void)childcare_time(a, law, day, birth, hours, pause, 0);
        struct childtime2 time2;
        childcare_time2(&trail, law, day, 60, 0, &time2);
        struct childleave_ruling leave;
        childcare_leave(law, day, birth, 1, 1, &leave);
        struct father_ruling father;
        father_month(&trail, law, day, &half, 1, &father);
        struct sick_spell spell[] = { { day, day_add(day, 9), 0, 0, false },
                                      { day_add(day, 12), day_add(day, 20), 0, 1, false } };
        struct sick_ruling sick;
        sick_judge(&trail, law, spell, 2, &sick);
        (void)memorial_year(law, day, birth);
        (void)annual_leave_long_day(law, day, 500);
        (void)annual_leave_day(law, day, 1);
        (void)relief_fill(law, day, 100, 0);
        (void)pay_manager_night(law, day);
        (void)pay_month_hours(law, day, 100);
        struct overtime_facts facts = { .month = day,
                                        .moved = { y * 10000 + 520 },
                                        .months = MONTHS(20190401, 3000, 4000) };
        struct overtime_left left;
        overtime_left(&trail, law, &facts, &left);
        struct settle_facts lived = {
            .day = day, .regular = hours, .breaks = pause, .present = hours
        };
        struct settled settled;
        day_settle(&trail, a, law, &lived, &settled);
        law_doc(law, day, law_regime(law), doc_new(a));
    }
    trail_doc(&trail, "ja", doc_list(doc_new(a), "why"));
}

static void
any_number_may_be_missing(void **state)
{
    const struct law *law = *state;
    const struct law_value *row;

    read_vectors();
    for (size_t i = 0; (row = law_row(law, i)); i++) {
        if (i && !strcmp(law_row(law, i - 1)->key, row->key))
            continue;
        struct arena a = { 0 };
        char *text = arena_text(&a,
                                "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
                                "%s\tcity\t19940901\t%s\tnone\t%s\tP\t条例\n",
                                row->key, bound_name(row->bound), unit_name(row->unit));
        static const char city[] = "declared\tfrom\tbase\tja\ten\tcitation\n"
                                   "city\t19940901\tnps\t市\tcity\t条例\n";
        struct law_source more[] = { { "city", city, sizeof city - 1, 2 },
                                     { "row", text, strlen(text), 2 } };
        const struct law *city_law;

        assert_null(law_with(&a, more, 2, &city_law));
        city_law = law_under(city_law, "city");
        assert_null(law_at(city_law, row->key, LAW_NEWEST));
        ask_everything(&a, city_law);
        ask_the_rest(&a, city_law);
        arena_clear(&a);
    }
    struct arena a = { 0 };
    ask_the_rest(&a, law_under(law, "moon"));
    arena_clear(&a);
    arena_clear(&vectors_desk);
}

LAW_TESTS("repeal", cmocka_unit_test(any_number_may_be_missing))
