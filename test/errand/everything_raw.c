/* What stands in an office though no errand writes it today? */
#include "everything_inside.h"

const struct fault *
everything_route(struct act *a, void *context)
{
    static const char add[] =
        "INSERT INTO route (id, unit, matter, post, last_stop, valid_from, valid_to, seq)"
        " VALUES ($1, $unit, $2, $3, $4, 20260401, 99991231, $seq)";
    struct town *t = context;
    struct seen by = { .unit = t->unit_d1 };
    int64_t chief = deed_number(t,
                                "SELECT post FROM posting WHERE officer ="
                                " (SELECT officer FROM person WHERE login = $1)",
                                "chief");
    int64_t kept = act_new_id(a), gone = act_new_id(a);

    TRY(save(a, &by, add, VALUES(I(kept), T("overtime"), I(chief), I(1))));
    return save(a, &by, add, VALUES(I(gone), T("leave"), I(chief), I(0)));
}

const struct fault *
everything_route_ended(struct act *a, void *context)
{
    struct town *t = context;
    struct seen by = { .unit = t->unit_d1 };

    return save(a, &by, "UPDATE route SET ended_seq = $seq WHERE unit = $unit AND matter = 'leave'",
                NULL);
}

/* Hours of one person: a flextime week, a day that changed places, a day without hours. */
const struct fault *
everything_hours(struct act *a, void *context)
{
    static const char add[] =
        "INSERT INTO allotment (id, officer, valid_from, valid_to, moved, from_minute,"
        " until_minute, breaks, author, seq)"
        " VALUES ($1, $subject, $2, $3, $4, $5, $6, $7, $8, $seq)";
    static const struct {
        const char *login;
        int32_t from, to;
        int moved;
        minutes start, end;
        const char *breaks;
    } row[] = {
        { "yuki", 20260401, 99991231, 0, CLOCK(9, 30), CLOCK(18, 15), "12:00-13:00" },
        { "yuki", 20261119, 20261119, 0, CLOCK(10, 0), CLOCK(16, 0), "12:00-13:00" },
        { "yuki", 20261120, 20261120, 4, 0, 0, "" },
        { "sora", 20261101, 20261130, 0, CLOCK(16, 0), CLOCK(24, 45), "20:00-21:00" },
        { "momo", 20260401, 99991231, 0, CLOCK(9, 0), CLOCK(12, 55), "" },
        { "taro", 20261107, 20261107, 1, CLOCK(8, 30), CLOCK(17, 15), "12:00-13:00" },
        { "taro", 20261109, 20261109, 2, 0, 0, "" },
        { "taro", 20261110, 20261110, 0, CLOCK(7, 30), CLOCK(16, 15), "12:00-13:00" },
    };
    struct town *t = context;

    for (size_t i = 0; i < COUNT(row); i++) {
        struct seen who = { .officer = deed_number(
                                t,
                                "SELECT officer FROM person WHERE login = $1 AND ended_seq IS NULL",
                                row[i].login) };
        TRY(save(a, &who, add,
                 VALUES(I(act_new_id(a)), I(row[i].from), I(row[i].to), I(row[i].moved),
                        I(row[i].start), I(row[i].end), T(row[i].breaks), I(t->clerk))));
    }
    return NULL;
}

const struct fault *
everything_hours_ended(struct act *a, void *context)
{
    struct town *t = context;
    struct seen who = { .officer = t->taro };

    return save(a, &who,
                "UPDATE allotment SET ended_seq = $seq WHERE officer = $subject"
                " AND valid_from = 20261110 AND ended_seq IS NULL",
                NULL);
}

/* 特例業務: one that stands and one that was taken back. */
const struct fault *
everything_special(struct act *a, void *context)
{
    static const char add[] = "INSERT INTO special_work (id, officer, month, reason, author, seq)"
                              " VALUES ($1, $subject, $2, '大規模災害への対処', $3, $seq)";
    struct town *t = context;
    struct seen who = { .officer = t->hana };

    TRY(save(a, &who, add, VALUES(I(act_new_id(a)), I(20261001), I(t->chief))));
    return save(a, &who, add, VALUES(I(act_new_id(a)), I(20260901), I(t->chief)));
}

const struct fault *
everything_special_ended(struct act *a, void *context)
{
    struct town *t = context;
    struct seen who = { .officer = t->hana };

    return save(a, &who,
                "UPDATE special_work SET ended_seq = $seq WHERE officer = $subject"
                " AND month = 20260901 AND ended_seq IS NULL",
                NULL);
}

/* September of two people, frozen as it stood; one was opened again. */
const struct fault *
everything_closed(struct act *a, void *context)
{
    struct town *t = context;
    const int64_t who[] = { t->hana, t->taro };

    for (size_t i = 0; i < COUNT(who); i++) {
        struct seen of = { .officer = who[i], .unit = t->unit_d1 };
        int64_t id = act_new_id(a);

        TRY(save(a, &of,
                 "INSERT INTO closed_month (id, officer, month, unit, closed_day, law_release,"
                 " author, seq) VALUES ($1, $subject, 20260901, $unit, 20261005, 2, $2, $seq)",
                 VALUES(I(id), I(t->clerk))));
        for (struct day d = { 20260901 }; d.ymd <= 20260930; d = day_add(d, 1))
            TRY(save(a, &of,
                     "INSERT INTO closed_day (id, closed, officer, day, kind, first_in, last_out,"
                     " regular, holiday_regular, overtime, overtime_night, gap, leave_minutes,"
                     " absence, duty, away, seq) SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT),"
                     " officer, day, kind, first_in, last_out, regular, holiday_regular, overtime,"
                     " overtime_night, gap, leave_minutes, absence, duty, away,"
                     " CAST($seq AS BIGINT) FROM workday WHERE officer = $subject AND day = $3",
                     VALUES(I(act_new_id(a)), I(id), I(d.ymd))));
    }
    return NULL;
}

const struct fault *
everything_opened_again(struct act *a, void *context)
{
    struct town *t = context;
    struct seen of = { .officer = t->taro };

    return save(a, &of,
                "UPDATE closed_month SET ended_seq = $seq WHERE officer = $subject"
                " AND ended_seq IS NULL",
                NULL);
}

/* An import is taken back; its rows go out of sight. */

const struct fault *
everything_taken_back(struct act *a, void *context)
{
    struct town *t = context;
    struct seen by = { .officer = t->clerk };
    int64_t id = deed_number(
        t, "SELECT id FROM import_batch WHERE kind = $1 ORDER BY seq DESC LIMIT 1", "absences");

    return save(a, &by,
                "UPDATE import_batch SET ended_seq = $seq WHERE id = $1 AND ended_seq IS NULL",
                VALUES(I(id)));
}

/* An absence and an order are taken back. */
const struct fault *
everything_plans_ended(struct act *a, void *context)
{
    struct town *t = context;
    struct seen of = { .officer = t->jiro };

    TRY(save(a, &of,
             "UPDATE absence SET ended_seq = $seq WHERE officer = $subject AND day_from = 20261113"
             " AND ended_seq IS NULL",
             NULL));
    return save(a, &of,
                "UPDATE overtime_order SET ended_seq = $seq WHERE officer = $subject"
                " AND day = 20261118 AND ended_seq IS NULL",
                NULL);
}
