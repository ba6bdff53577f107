/*
 * Whose account and postings may the viewer touch?
 *
 * A sign-in link makes whoever holds it that officer, a login is what they are asked for, and a
 * posting is what a superior's power comes from.  So nobody touches these of somebody whose word
 * they are under themselves, or who may do what the viewer may not give, nor what is about
 * themselves: that is left to an administrator of the whole office, or to one of every unit in
 * which the officer serves or stands above somebody, and who is neither they nor under them.
 *
 * The door has been passed before: these are the rules beyond it, the same for a form, a file and
 * the shell.
 */
#include "desk/inside.h"

/* $1 the officer, $2 who would do it (the viewer, or whoever made a link), $3 today, $4 'admin', or
 * 'keeper' for both roles. */
#define ROLE_COVERS(unit)                                                                          \
    " EXISTS (SELECT 1 FROM fact_reach g WHERE g.holder = $2 AND g.unit = " unit                   \
    " AND (g.role = 'admin' OR g.role = $4))"

/* The posts an officer holds or deputises for, today or to come. */
#define POSTS_OF                                                                                   \
    "(SELECT h.post FROM fact_posting h WHERE h.officer = $1 AND h.valid_to >= $3"                 \
    " UNION SELECT d.post FROM fact_deputy d WHERE d.officer = $1 AND d.valid_to >= $3)"

static const struct fault *
any(struct act *a, const char *sql, const struct value *values, bool *ret)
{
    struct rows *r = fact_rows(a, sql, values);

    *ret = rows_next(r, NULL);
    if (!*ret)
        return rows_fault(r);
    db_close(r);
    return NULL;
}

/* Holds a role, serves, or stands above somebody, where the viewer's role does not reach? */
static const struct fault *
reaches_beyond(struct act *a, int64_t viewer, int64_t officer, const char *role, bool *ret)
{
    static const char serves[] =
        "SELECT 1 FROM fact_posting h WHERE h.officer = $1 AND h.valid_to >= $3"
        " AND NOT" ROLE_COVERS("h.unit") " LIMIT 1";
    static const char stands_above[] =
        "SELECT 1 FROM fact_superior s JOIN fact_post p ON p.id = s.post"
        " WHERE s.superior IN " POSTS_OF " AND s.valid_to >= $3 AND p.valid_to >= $3"
        " AND NOT" ROLE_COVERS("p.unit") " LIMIT 1";
    const struct value *who = VALUES(I(officer), I(viewer), I(a->look.today.ymd), T(role));

    TRY(any(a, serves, who, ret));
    return *ret ? NULL : any(a, stands_above, who, ret);
}

/* Is the officer's post above one of the viewer's, however far, or a deputy's for it?  Or was it,
 * on a day whose orders and claims still wait for their word? */
static const struct fault *
is_above(struct act *a, int64_t viewer, int64_t officer, bool *ret)
{
    static const char above[] =
        "SELECT 1 FROM fact_posting v JOIN fact_above u ON u.post = v.post"
        " WHERE v.officer = $2 AND v.valid_to >= $3 AND u.above IN " POSTS_OF " LIMIT 1";
    static const char was[] = "SELECT 1 FROM fact_superior_of s WHERE s.officer = $2"
                              " AND s.superior = $1 LIMIT 1";

    TRY(any(a, above, VALUES(I(officer), I(viewer), I(a->look.today.ymd)), ret));
    return *ret ? NULL : any(a, was, VALUES(I(officer), I(viewer)), ret);
}

/* Would who holds the post stand above the viewer, on any day, or above somebody where the viewer's
 * role does not reach? */
static const struct fault *
post_is_above(struct act *a, int64_t post, bool *ret)
{
    static const char above[] =
        "SELECT 1 FROM fact_posting v WHERE v.officer = $2"
        " AND (v.post IN (SELECT u.post FROM fact_above u WHERE u.above = $1)"
        " OR v.post IN (SELECT s.post FROM fact_superior s WHERE s.superior = $1)) LIMIT 1";
    static const char elsewhere[] =
        "SELECT 1 FROM fact_superior s JOIN fact_post p ON p.id = s.post"
        " WHERE s.superior = $1 AND s.valid_to >= $3 AND p.valid_to >= $3"
        " AND NOT" ROLE_COVERS("p.unit") " LIMIT 1";

    TRY(any(a, above, VALUES(I(post), I(a->look.viewer)), ret));
    return *ret ? NULL
                : any(a, elsewhere,
                      VALUES(I(post), I(a->look.viewer), I(a->look.today.ymd), T("keeper")), ret);
}

/* Administers every unit at the top: of the whole office, beyond whom there is nobody to ask. */
static const struct fault *
administers_all(struct act *a, int64_t who, bool *ret)
{
    static const char other[] =
        "SELECT 1 FROM fact_unit u WHERE u.parent IS NULL AND $2 BETWEEN u.valid_from AND "
        "u.valid_to"
        " AND NOT EXISTS (SELECT 1 FROM fact_reach g WHERE g.holder = $1 AND g.unit = u.unit"
        " AND g.role = 'admin') LIMIT 1";

    TRY(any(a, other, VALUES(I(who), I(a->look.today.ymd)), ret));
    *ret = !*ret;
    return NULL;
}

static const struct fault *
refused(struct act *a, const char *key)
{
    return fault(a->look.arena, FAULT_DENIED, key, NULL, NULL);
}

static const struct fault *
cares(struct act *a, int64_t who, int64_t officer)
{
    static const char role_above[] =
        "SELECT 1 FROM fact_role r WHERE r.officer = $1 AND r.officer <> $2 AND r.valid_to >= $3"
        " AND NOT" ROLE_COVERS("r.unit") " LIMIT 1";
    bool yes;

    TRY(any(a, role_above, VALUES(I(officer), I(who), I(a->look.today.ymd), T("admin")), &yes));
    if (yes)
        return refused(a, "care.role");
    TRY(administers_all(a, who, &yes));
    if (yes)
        return NULL;
    if (officer == who)
        return refused(a, "care.own");
    TRY(reaches_beyond(a, who, officer, "keeper", &yes));
    if (yes)
        return refused(a, "care.elsewhere");
    TRY(is_above(a, who, officer, &yes));
    return yes ? refused(a, "care.superior") : NULL;
}

const struct fault *
in_care(struct act *a, int64_t officer)
{
    return a->look.viewer && officer ? cares(a, a->look.viewer, officer) : NULL;
}

const struct fault *
in_care_still(struct act *a, int64_t who, int64_t officer)
{
    static const char keeps[] = "SELECT 1 FROM fact_reach g JOIN fact_home h ON h.unit = g.unit"
                                " WHERE g.holder = $1 AND h.officer = $2"
                                " AND g.role IN ('keeper', 'admin') LIMIT 1";
    bool yes;

    if (!who || who == officer)
        return NULL;
    TRY(any(a, keeps, VALUES(I(who), I(officer)), &yes));
    return yes ? cares(a, who, officer) : refused(a, "care.elsewhere");
}

const struct fault *
not_for_oneself(struct act *a, int64_t officer)
{
    bool all;

    if (!a->look.viewer || officer != a->look.viewer)
        return NULL;
    TRY(administers_all(a, officer, &all));
    return all ? NULL : refused(a, "care.own");
}

const struct fault *
post_in_care(struct act *a, int64_t post)
{
    bool yes;

    if (!a->look.viewer || !post)
        return NULL;
    TRY(administers_all(a, a->look.viewer, &yes));
    if (yes)
        return NULL;
    TRY(post_is_above(a, post, &yes));
    return yes ? refused(a, "care.post") : NULL;
}

const struct fault *
not_above_oneself(struct act *a, int64_t post)
{
    static const char own[] =
        "SELECT 1 FROM fact_posting v WHERE v.officer = $2 AND (v.post = $1"
        " OR v.post IN (SELECT u.post FROM fact_above u WHERE u.above = $1)) LIMIT 1";
    bool yes;

    if (!a->look.viewer)
        return NULL;
    TRY(administers_all(a, a->look.viewer, &yes));
    if (yes)
        return NULL;
    TRY(any(a, own, VALUES(I(post), I(a->look.viewer)), &yes));
    return yes ? refused(a, "care.own") : NULL;
}
