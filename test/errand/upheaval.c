/* Changes of every kind that a limit of overtime can rest on, by luck that can be had again. */
#include "upheaval.h"

#include "app/limits/inside.h"
#include "app/people/people.h"
#include "app/time/time.h"
#include "desk/clockwork.h"

uint32_t
roll(struct luck *l, uint32_t n)
{
    l->state = l->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((l->state >> 33) % n);
}

static const char *const people[] = { "hana", "taro", "jiro", "shiro", "kacho2", "chief" };

static struct day
some_day(struct luck *l)
{
    return day_add(april, (int)roll(l, 230));
}

enum { EVENINGS = 40 };
struct ordered {
    int64_t who[EVENINGS];
    struct day day[EVENINGS];
    minutes until[EVENINGS];
};

/* Orders that stand: whose superior is who changes in this town as often as anything else. */
static const struct fault *
write_orders(struct act *a, void *context)
{
    const struct ordered *o = context;

    for (int i = 0; i < EVENINGS; i++) {
        struct seen who = clockwork_seen(a, o->who[i], 0);

        TRY(save(a, &who,
                 "INSERT INTO overtime_order (id, officer, day, from_minute, until_minute, kind,"
                 " work, ordered_by, author, batch, seq) VALUES ($1, $subject, $2, $3, $4,"
                 " 'overtime', '答弁', NULL, $5, 0, $seq)",
                 VALUES(I(act_new_id(a)), I(o->day[i].ymd), I(CLOCK(17, 15)), I(o->until[i]),
                        I(o->who[0]))));
        TRY(settle_day(a, o->who[i], o->day[i]));
    }
    return NULL;
}

/* Long evenings, some of them past midnight. */
void
evenings(struct town *t, struct luck *l)
{
    const int64_t ids[] = { t->hana, t->taro, t->jiro, t->shiro, t->kacho2, t->chief };
    struct text taps = { .arena = &t->arena };
    struct ordered orders;

    text_add(&taps, "person,type,at\r\n");
    for (int i = 0; i < EVENINGS; i++) {
        uint32_t one = roll(l, COUNT(people));
        const char *who = people[one], *day;
        int until;

        orders.who[i] = ids[one];
        orders.day[i] = some_day(l);
        day = day_iso(&t->arena, orders.day[i]);
        until = 19 + (int)roll(l, 5);
        orders.until[i] = CLOCK(until, 0);
        text_addf(&taps, "%s,in,%s 08:30\r\n%s,out,%s %02d:%02d\r\n", who, day, who, day, until - 1,
                  (int)roll(l, 60));
    }
    assert_null(office_write(&t->office, &t->arena, &time_folder, "test", write_orders, &orders));
    town_import(t, "taps", text_done(&taps));
}

void
opening(struct town *t, struct luck *l)
{
    struct text csv = { .arena = &t->arena };

    text_add(&csv, "kind,person,month,overtime,times\r\n");
    for (int i = 0; i < 6; i++) {
        bool year = !roll(l, 3); /* the year so far, and not its months */
        struct day month = day_add_months(april, (int)roll(l, 8) - (year ? 0 : 5));

        text_addf(&csv, "%s,%s,%.7s,%d:%02d,%s\r\n", year ? "year" : "overtime", people[i],
                  day_iso(&t->arena, month), (int)roll(l, year ? 600 : 170), (int)roll(l, 60),
                  year && roll(l, 2) ? "1" : "");
    }
    town_import(t, "opening", text_done(&csv));
}

struct ruling {
    struct town *town;
    struct luck *luck;
};

/* One to three postings of somebody within a month: on its first day, in its middle, over 1 April.
 */
static const struct fault *
move(struct act *a, const struct seen *by, int64_t who, const int64_t unit[4], struct luck *l)
{
    struct day month = day_add_months(april, (int)roll(l, 9) - 1);
    int day = roll(l, 3) ? 1 + (int)roll(l, 20) : 1;

    for (uint32_t n = 1 + roll(l, 3); n && day <= 28; n--, day += 1 + (int)roll(l, 9)) {
        int64_t id;

        TRY(people_new_posting(
            a, by,
            &(struct people_posting){ .officer = who,
                                      .unit = unit[roll(l, 4)],
                                      .kind = roll(l, 6) ? "main" : "leave_of_absence",
                                      .home = true,
                                      .from = day_add(month, day - 1).ymd },
            &id));
    }
    return NULL;
}

static const struct fault *
govern(struct act *a, void *context)
{
    struct ruling *g = context;
    struct town *t = g->town;
    const int64_t unit[] = { t->unit_d1, t->unit_d2, t->unit_b, t->unit_l, t->unit_m };
    const int64_t who[] = { t->hana, t->taro, t->jiro, t->shiro };
    struct seen by = clockwork_seen(a, t->admin, t->unit_m);
    int32_t day = some_day(g->luck).ymd;
    int64_t id;

    switch (roll(g->luck, 4)) {
    case 0:
        return people_regime(a, &by, who[roll(g->luck, COUNT(who))],
                             roll(g->luck, 5) ? "nps" : "nowhere", day, 0, &id);
    case 1:
        return move(a, &by, who[roll(g->luck, COUNT(who))], unit, g->luck);
    default:
        return people_section(a, &by, unit[roll(g->luck, COUNT(unit))],
                              roll(g->luck, 2) ? "hetero" : "normal", day, 0, &id);
    }
}

/* 特例業務, said or taken back. */
static const struct fault *
mark(struct act *a, void *context)
{
    static const char add[] =
        "INSERT INTO special_work (id, officer, month, reason, author, seq)"
        " VALUES ($1, $subject, $2, '大規模災害への対処', $3, $seq) ON CONFLICT DO NOTHING";
    static const char end[] = "UPDATE special_work SET ended_seq = $seq"
                              " WHERE officer = $subject AND month = $1 AND ended_seq IS NULL";
    struct ruling *g = context;
    const int64_t who[] = { g->town->hana,  g->town->taro,   g->town->jiro,
                            g->town->shiro, g->town->kacho2, g->town->chief };
    struct seen of = clockwork_seen(a, who[roll(g->luck, COUNT(who))], g->town->unit_m);
    int64_t month = day_add_months(april, (int)roll(g->luck, 10) - 2).ymd;

    if (!roll(g->luck, 3))
        return save(a, &of, end, VALUES(I(month)));
    return save(a, &of, add, VALUES(I(act_new_id(a)), I(month), I(g->town->admin)));
}

void
change(struct town *t, struct luck *l)
{
    struct ruling g = { t, l };
    const struct fault *f = NULL;

    switch (roll(l, 9)) {
    case 2:
        f = office_write(&t->office, &t->arena, &time_folder, "test.special", mark, &g);
        if (f)
            fail_msg("special work: %s %s", f->key, f->seen ? f->seen : "");
        break;
    case 0:
        evenings(t, l);
        break;
    case 1:
        opening(t, l);
        break;
    default:
        office_write(&t->office, &t->arena, &people_folder, "test.govern", govern, &g);
    }
}
