/* How the program looks to somebody, and where they are signed in. */
#include "desk/own.h"

#include "desk/password.h"

#include <string.h>

#include "desk/secret.h"

/* What a page needs to know before anybody is signed in stands in cookies: language, theme,
 * shortcuts. */
const struct fault *
own_view(struct act *a, const struct seen *anybody, const struct input *in, struct doc *d)
{
    const char *lang = input_text(in, "lang"), *theme = input_text(in, "theme");
    struct text all = { .arena = a->look.arena };

    (void)anybody, (void)d;
    text_addf(&all, "%s.%s.%d", lang, theme ? theme : "auto", (int)input_int(in, "keys"));
    act_cookie(a,
               cookie_set(a->look.arena, a->look.desk, "view", text_done(&all), 365 * 24 * 3600LL));
    flash(a, "settings", NULL);
    return NULL;
}

/* "Firefox, Windows" of what a browser says of itself; as it stands where it names none we know. */
static const char *
agent_said(struct arena *a, const char *agent)
{
    static const char *const browsers[][2] = { { "Edg", "Edge" },       { "Firefox/", "Firefox" },
                                               { "FxiOS/", "Firefox" }, { "CriOS/", "Chrome" },
                                               { "Chrome/", "Chrome" }, { "Safari/", "Safari" } };
    static const char *const systems[][2] = { { "Windows", "Windows" }, { "iPhone", "iPhone" },
                                              { "iPad", "iPad" },       { "Android", "Android" },
                                              { "Mac OS X", "macOS" },  { "CrOS", "ChromeOS" },
                                              { "Linux", "Linux" } };

    if (!agent || strncmp(agent, "Mozilla/", 8) != 0)
        return agent && *agent ? agent : NULL;
    for (size_t i = 0; i < COUNT(browsers); i++)
        for (size_t k = 0; strstr(agent, browsers[i][0]) && k < COUNT(systems); k++)
            if (strstr(agent, systems[k][0]))
                return arena_text(a, "%s, %s", browsers[i][1], systems[k][1]);
    return agent;
}

static void
session_row(struct look *q, struct rows *r, const struct seen *one, struct doc *row)
{
    const char *agent = rows_text(r, "agent");

    doc_int(row, "id", one->id);
    doc_text(row, "agent", agent_said(look_arena(q), agent));
    doc_bool(row, "here", q->visit && one->id == q->visit->session.id);
    struct session as = { .created = rows_int(r, "created_us"), .used = rows_int(r, "used_us") };
    doc_bool(row, "expired", session_stale(&as, q->now));
    doc_text(row, "address", rows_text(r, "address"));
    doc_moment(row, "begun", (struct moment){ rows_int(r, "created_us") });
    doc_moment(row, "last", (struct moment){ rows_int(r, "used_us") });
}

const struct fault *
own_settings_page(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    struct doc *list = doc_list(d, "sessions"), *officer = doc_object(d, "officer");
    struct doc *pick = doc_face(doc_object(d, "pick"));
    struct visit *v = q->visit;
    struct seen one;

    (void)in;
    doc_int(officer, "id", me->officer);
    struct rows *r = seen_rows(q, &thing_self, "WHERE id = $1", VALUES(I(q->viewer)));
    if (rows_next(r, NULL)) {
        static const char *const columns[] = { "number", "name", "login", "post" };
        for (size_t i = 0; i < COUNT(columns); i++)
            doc_text(officer, columns[i], rows_text(r, columns[i]));
        db_close(r);
    }
    doc_bool(doc_object(pick, "lang"), v->view_lang ? v->view_lang : "auto", true);
    doc_bool(doc_object(pick, "theme"), v->view_theme ? v->view_theme : "auto", true);
    if (!v->keys_off)
        doc_text(doc_face(doc_object(d, "form")), "keys", "1");
    r = seen_rows(q, &thing_session, "ORDER BY used_us DESC, id LIMIT 100", NULL);
    while (rows_next(r, &one))
        session_row(q, r, &one, doc_row(list));
    TRY(rows_fault(r));
    struct doc *made = doc_list(d, "links");
    TRY(own_links(q, made));
    int64_t news = 0;
    doc_each (link, made)
        news += !doc_get_bool(link, "known");
    doc_face(doc_bool(d, "news", news > 0));
    doc_face(doc_int(d, "password_least", PASSWORD_LEAST));
    if (v->token) /* for programs that sign in: a POST sends it as x-csrf-token */
        doc_text(d, "csrf", session_csrf(q->arena, v->token));
    return NULL;
}

const struct fault *
own_revoke(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    const struct seen *one = input_seen(in, "session", 0);

    (void)me, (void)d;
    TRY(save(a, one,
             "UPDATE session SET ended_us = $now"
             " WHERE id = $1 AND officer = $subject AND ended_us IS NULL",
             VALUES(I(one->id))));
    a->look.visit->ended = one->id;
    flash(a, "session.revoked", NULL);
    return NULL;
}
