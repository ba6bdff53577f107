/* How is the ministry written down?  By the makers that screens and imports use. */
#include "app/demo/inside.h"

#include <string.h>

#include "app/people/people.h"
#include "desk/clockwork.h"

/* The posts of a unit that are made already, by name. */
struct post {
    int unit;
    const char *name;
    int64_t id;
};
struct posts {
    struct post *at;
    size_t count;
};

/* Under which post do its holders stand?  The head of their unit; a head, the next one above. */
static const struct fault *
under(struct act *a, const struct seen *by, const struct demo *d, int unit, int64_t post)
{
    int64_t id;

    for (int u = unit; u >= 0; u = d->unit[u].above)
        if (d->unit[u].head && d->unit[u].head != post)
            return people_superior(a, by, post, d->unit[u].head, PEOPLE_DAWN, 0, &id);
    return NULL;
}

static const struct fault *
make_post(struct act *a, const struct seen *by, struct demo *d, struct posts *all, int unit,
          const char *name, int rank, bool manager, int64_t *ret)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->at[i].unit == unit && !strcmp(all->at[i].name, name)) {
            *ret = all->at[i].id;
            return NULL;
        }
    TRY(people_new_post(a, by,
                        &(struct people_post){ .unit = d->unit[unit].id,
                                               .name = name,
                                               .rank = rank,
                                               .manager_class = manager,
                                               .from = PEOPLE_DAWN },
                        ret));
    all->at[all->count++] = (struct post){ unit, name, *ret };
    return under(a, by, d, unit, *ret);
}

/* Heads before all others, from the top: whoever comes later stands under them. */
static const struct fault *
make_heads(struct act *a, const struct seen *by, struct demo *d, struct posts *posts)
{
    for (int i = 0; i < d->units; i++) {
        struct demo_unit *u = &d->unit[i];
        int64_t post;

        TRY(make_post(a, by, d, posts, i, u->head_post, u->head_rank, true, &post));
        u->head = post;
    }
    return NULL;
}

static const struct fault *
make_units(struct act *a, const struct seen *by, struct demo *d)
{
    int64_t id;

    for (int i = 1; i < d->units; i++) {
        struct demo_unit *u = &d->unit[i];
        TRY(people_new_unit(a, by,
                            &(struct people_unit){ .code = u->code,
                                                   .name = u->name,
                                                   .kind = u->kind,
                                                   .parent = d->unit[u->above].id,
                                                   .sort = i,
                                                   .from = PEOPLE_DAWN },
                            &u->id));
        if (u->hetero)
            TRY(people_section(a, by, u->id, "hetero", 20190401, 0, &id));
        if (!u->start)
            continue;
        minutes end = u->start + CLOCK(8, 45);
        TRY(people_setting(a, by, u->id, "allotment.start", clock_text(d->arena, u->start),
                           PEOPLE_DAWN, 0, &id));
        TRY(people_setting(a, by, u->id, "allotment.end", clock_text(d->arena, end), PEOPLE_DAWN, 0,
                           &id));
    }
    TRY(people_section(a, by, d->unit[0].id, "normal", 20190401, 0, &id));
    TRY(people_setting(a, by, d->unit[0].id, "allotment.start", "08:30", PEOPLE_DAWN, 0, &id));
    TRY(people_setting(a, by, d->unit[0].id, "allotment.end", "17:15", PEOPLE_DAWN, 0, &id));
    return people_setting(a, by, d->unit[0].id, "allotment.break", "12:00-13:00", PEOPLE_DAWN, 0,
                          &id);
}

static const struct fault *
make_posting(struct act *a, const struct seen *by, const struct demo *d, int64_t officer, int unit,
             int64_t post, const char *kind, bool home, struct day from, struct day to)
{
    int64_t id;

    return people_new_posting(a, by,
                              &(struct people_posting){ .officer = officer,
                                                        .unit = d->unit[unit].id,
                                                        .post = post,
                                                        .kind = kind,
                                                        .home = home,
                                                        .from = from.ymd,
                                                        .to = to.ymd },
                              &id);
}

/* Where an officer serves, has served, and went. */
static const struct fault *
make_postings(struct act *a, const struct seen *by, struct demo *d, struct posts *posts,
              const struct demo_officer *o)
{
    struct day none = { 0 }, since = o->since, until = none;
    int64_t post, before;

    TRY(make_post(a, by, d, posts, o->unit, o->post, o->rank, o->manager, &post));
    if (o->was_unit >= 0) {
        TRY(make_post(a, by, d, posts, o->was_unit, o->post, o->rank, o->manager, &before));
        TRY(make_posting(a, by, d, o->id, o->was_unit, before, "main", true, o->since,
                         day_add(o->moved, -1)));
        since = o->moved;
    }
    if (o->left.ymd)
        until = day_add(o->left, -1);
    TRY(make_posting(a, by, d, o->id, o->unit, post, o->seconded_in ? "seconded_in" : "main", true,
                     since, until));
    if (o->left.ymd) /* hours are kept where they went */
        TRY(make_posting(a, by, d, o->id, demo_unit_of(d, "KAN-JIN"), 0, "seconded_out", false,
                         o->left, none));
    if (o->leave_from.ymd)
        TRY(make_posting(a, by, d, o->id, o->unit, post, "leave_of_absence", false, o->leave_from,
                         none));
    return NULL;
}

/* Who comes from another ministry was appointed there years before. */
static struct day
demo_hired(const struct demo_officer *o)
{
    struct day since = o->since.ymd ? o->since : (struct day){ PEOPLE_DAWN };

    return o->seconded_in ? day_of(day_year(since) - 9, 4, 1) : since;
}

static const struct fault *
make_officer(struct act *a, const struct seen *by, struct demo *d, struct posts *posts,
             struct demo_officer *o)
{
    const char *mail =
        arena_text(d->arena, "%s@kokudokankyo.example", o->account ? o->account : o->number);
    int64_t id;

    TRY(people_new_officer(a, by,
                           &(struct people_officer){ .number = o->number,
                                                     .login = o->account,
                                                     .name = o->name,
                                                     .kana = o->kana,
                                                     .mail = mail,
                                                     .from = o->since.ymd },
                           &o->id));
    TRY(people_hired(a, by, o->id, demo_hired(o).ymd, &id));
    TRY(make_postings(a, by, d, posts, o));
    if (o->category)
        TRY(people_category(a, by, o->id, o->category, o->since.ymd, 0, &id));
    if (o->manager)
        TRY(people_category(a, by, o->id, "manager_class", o->since.ymd, 0, &id));
    if (o->account)
        TRY(clockwork_demo_secret(a, o->id));
    return NULL;
}

/* 併任 and 事務取扱, deputies, and who may do what. */
static const struct fault *
make_ties(struct act *a, const struct seen *by, struct demo *d, struct posts *posts)
{
    static const struct {
        const char *account, *unit, *role;
    } roles[] = { { "clerk", "MLE", "keeper" },
                  { "coordinator", "MLE", "coordinator" },
                  { "executive", "SOG", "executive" },
                  { "auditor", "MLE", "auditor" } };
    struct demo_officer *chief = demo_account(d, "chief");
    int vacant = demo_unit_of(d, "CHI-SHI"), next = demo_unit_of(d, "CHI-KOK");
    int cabinet = demo_unit_of(d, "KAN-SOM");
    struct day none = { 0 };
    int64_t post, id;

    for (size_t i = 0; i < COUNT(roles); i++)
        TRY(people_role(a, by, demo_account(d, roles[i].account)->id,
                        d->unit[demo_unit_of(d, roles[i].unit)].id, roles[i].role, d->first.ymd, 0,
                        &id));
    for (int i = 0; i < d->officers; i++) {
        struct demo_officer *o = &d->officer[i];
        struct demo_unit *u = &d->unit[o->unit];

        if (o->rank == u->head_rank)
            u->head_officer = o->id;
        /* A bureau's first 係長 keeps its hours (勤務時間管理員). */
        if (o->rank == 50 && d->officer[i - 1].rank < 50 && u->above > 0 && o->unit - 1 == u->above)
            TRY(people_role(a, by, o->id, d->unit[u->above].id, "keeper", d->first.ymd, 0, &id));
        /* While the head is away, 企画官 is asked. */
        if (o->rank == 20 && u->head)
            TRY(people_deputy(a, by, u->head, o->id, 1, d->first.ymd, 0, &id));
        /* The next division's head acts in the vacant post. */
        if (o->unit == next && o->rank == 10) {
            TRY(make_post(a, by, d, posts, vacant, "課長", 10, true, &post));
            TRY(make_posting(a, by, d, o->id, vacant, post, "acting", false, d->first, none));
            d->unit[vacant].head_officer = o->id;
        }
        if (o->unit == chief->unit && o->rank == 30 && d->officer[i - 1].rank == 20) {
            TRY(make_post(a, by, d, posts, cabinet, "課長補佐", 30, false, &post));
            TRY(make_posting(a, by, d, o->id, cabinet, post, "concurrent", false, d->first, none));
        }
    }
    return NULL;
}

const struct fault *
demo_people(struct act *a, void *context)
{
    struct demo *d = context;
    struct demo_officer *admin = &d->officer[0];
    struct people_founded ids;
    int64_t id;
    struct posts posts = { .at = arena_array(d->arena, (size_t)d->units * 8, sizeof *posts.at) };

    for (int i = 0; i < d->units; i++) /* an act may be run again */
        d->unit[i].head = d->unit[i].head_officer = 0;
    TRY(people_found(a,
                     &(struct people_office){ .name = d->unit[0].name,
                                              .code = d->unit[0].code,
                                              .number = admin->number,
                                              .login = admin->account,
                                              .person = admin->name },
                     &ids));
    struct seen by = clockwork_seen(a, ids.officer, ids.unit);
    d->unit[0].id = ids.unit;
    admin->id = ids.officer;
    TRY(people_hired(a, &by, admin->id, demo_hired(admin).ymd, &id));
    TRY(clockwork_demo_secret(a, admin->id));
    TRY(make_units(a, &by, d));
    TRY(make_heads(a, &by, d, &posts));
    for (int i = 1; i < d->officers; i++)
        TRY(make_officer(a, &by, d, &posts, &d->officer[i]));
    TRY(make_ties(a, &by, d, &posts));
    return clockwork_demo(a);
}
