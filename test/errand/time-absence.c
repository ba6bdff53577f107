/* A line of leave is told where it overlaps what stands; the same line again is not. */
#include "town.h"

#include "app/time/absence.h"

struct asked {
    struct town *town;
    const char *kind;
    int32_t from, until;
    struct span span;
    struct overlap found;
};

static const struct fault *
ask(struct act *a, void *with)
{
    struct asked *q = with;

    return absence_overlap(a, q->town->hana, q->kind, (struct day){ q->from },
                           (struct day){ q->until }, q->span, &q->found);
}

static void
an_overlap_is_found(void **state)
{
    enum { WHOLE = -1 };
    static const struct {
        const char *what, *kind;
        int32_t from, until;
        struct span span;
        int32_t found; /* its first day; 0: none */
    } row[] = {
        { "the same range", "annual", 20260713, 20260715, { WHOLE, WHOLE }, 0 },
        { "a longer one", "annual", 20260713, 20260716, { WHOLE, WHOLE }, 20260713 },
        { "its last day", "annual", 20260715, 20260717, { WHOLE, WHOLE }, 20260713 },
        { "the day after", "annual", 20260716, 20260717, { WHOLE, WHOLE }, 0 },
        { "hours within a whole day", "annual", 20260714, 20260714, { 510, 570 }, 20260713 },
        { "another kind, asked for alone", "sick", 20260714, 20260714, { WHOLE, WHOLE }, 0 },
        { "another kind, of any", NULL, 20260714, 20260714, { WHOLE, WHOLE }, 20260713 },
        { "hours that share a minute", "annual", 20260721, 20260721, { 569, 600 }, 20260721 },
        { "hours that touch", "annual", 20260721, 20260721, { 570, 600 }, 0 },
        { "the same hours", "annual", 20260721, 20260721, { 510, 570 }, 0 },
        { "a whole day over hours", "annual", 20260721, 20260721, { WHOLE, WHOLE }, 20260721 },
    };
    struct town *t = TOWN(state);

    town_import(t, "absences",
                "person,kind,from,to,start,end\r\nhana,annual,2026-07-13,2026-07-15,,\r\n"
                "hana,annual,2026-07-21,2026-07-21,8:30,9:30\r\n");
    for (size_t i = 0; i < COUNT(row); i++) {
        struct asked q = { t, row[i].kind, row[i].from, row[i].until, row[i].span, { 0 } };

        tell("%s", row[i].what);
        assert_null(office_write(&t->office, &t->arena, &time_folder, "test", ask, &q));
        assert_int_equal(q.found.id != 0, row[i].found != 0);
        assert_int_equal(q.found.from.ymd, row[i].found);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = { TOWN_BOTH(an_overlap_is_found) };

    return cmocka_run_group_tests_name("time-absence", tests, NULL, NULL);
}
