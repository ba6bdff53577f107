/*
 * A one-time link for somebody who has no password yet, or has lost it: a keeper hands it over.
 *
 * GET, POST /people/{person}/link    the link in full, for ten minutes, to the session that made it
 * POST /me/links/known               the owner knows that one was made
 * POST /people/{person}/lift         wrong tries at the sign-in are forgotten
 *
 * The database holds a link's hash alone, so what is shown is kept in memory.  Whoever may be in as
 * somebody else by such a link is known to that person: it stands among their tasks and in their
 * settings, with who made it.
 */
#include "desk/own.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "desk/clockwork.h"
#include "desk/secret.h"

enum { LINK_HOURS = 72, SHOWN_MOST = 256, SHOWN_SECONDS = 600 };

struct links {
    pthread_mutex_t lock;
    struct shown {
        int64_t session, officer;
        struct moment until;
        char path[80];
        bool first;
    } shown[SHOWN_MOST];
    unsigned next;
};

struct links *
links_new(void)
{
    struct links *all = calloc(1, sizeof *all);

    if (!all)
        abort();
    pthread_mutex_init(&all->lock, NULL);
    return all;
}

void
links_free(struct links *all)
{
    if (!all)
        return;
    sodium_memzero(all, sizeof *all);
    free(all);
}

void
links_keep(struct visit *v)
{
    struct links *all = v->desk->links;

    pthread_mutex_lock(&all->lock);
    struct shown *s = &all->shown[all->next++ % SHOWN_MOST];
    *s = (struct shown){ v->session.id, v->link_officer, moment_add(v->ask->arrived, SHOWN_SECONDS),
                         "", v->link_first };
    strncpy(s->path, v->link, sizeof s->path - 1);
    pthread_mutex_unlock(&all->lock);
}

static bool
shown(struct look *q, int64_t officer, struct shown *ret)
{
    struct links *all = q->desk->links;
    bool there = false;

    pthread_mutex_lock(&all->lock);
    for (unsigned i = 0; i < SHOWN_MOST; i++) { /* the last one made holds */
        const struct shown *s = &all->shown[(all->next + i) % SHOWN_MOST];
        if (s->officer == officer && s->session == q->visit->session.id && s->session &&
            s->until.us > q->now.us) {
            *ret = *s;
            there = true;
        }
    }
    pthread_mutex_unlock(&all->lock);
    return there;
}

/* As somebody types it into a browser: with the host that this page was asked of. */
static const char *
address_of(struct look *q, const char *path)
{
    const struct ask *ask = q->visit ? q->visit->ask : NULL;
    const char *host = ask && ask->host == HOST_WEB ? ask_header(ask, "host") : NULL;

    return host ? arena_text(q->arena, "%s://%s%s", q->desk->house.behind_proxy ? "https" : "http",
                             host, path)
                : path;
}

const struct fault *
own_link_page(struct look *q, const struct seen *one, const struct input *in, struct doc *d)
{
    struct doc *officer = doc_object(d, "officer"), *links = doc_face(doc_object(d, "links"));
    struct shown s;

    (void)in;
    struct rows *r = seen_rows(q, &thing_self, "WHERE id = $1", VALUES(I(one->officer)));
    if (rows_next(r, NULL)) {
        doc_text(officer, "name", rows_text(r, "name"));
        doc_text(officer, "number", rows_text(r, "number"));
        doc_text(officer, "login", rows_text(r, "login"));
        db_close(r);
    }
    TRY(rows_fault(r));
    if (shown(q, one->officer, &s)) {
        struct doc *made = doc_object(d, "made");

        doc_text(made, "url", address_of(q, s.path));
        doc_bool(made, "first", s.first);
        doc_int(made, "hours", LINK_HOURS);
    } else {
        doc_null(d, "made");
    }
    doc_text(links, "send", arena_text(q->arena, "/people/%lld/link", (long long)one->officer));
    doc_text(links, "person", arena_text(q->arena, "/people/%lld", (long long)one->officer));
    return NULL;
}

const struct fault *
own_first_link(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    static const char had[] = "SELECT 1 FROM fact_credential WHERE officer = $1"
                              " AND secret IS NOT NULL";
    struct look *q = &a->look;
    struct visit *v = q->visit;
    const char *token;

    (void)in;
    /* A browser left open is not to become a new password: one's own is changed by knowing it. */
    if (one->officer == q->viewer && v->ask->host == HOST_WEB)
        return fault(q->arena, FAULT_DENIED, "link.own", NULL, NULL);
    if (one->officer != q->viewer)
        TRY(in_care(a, one->officer));
    struct rows *r = fact_rows(a, had, VALUES(I(one->officer)));
    bool first = !rows_next(r, NULL);
    TRY(rows_fault(r));
    if (!first)
        db_close(r);
    TRY(clockwork_link(a, one->officer, LINK_HOURS, &token));
    const char *path = arena_text(q->arena, "/first/%s", token);
    doc_text(d, "link", path);
    doc_text(d, "url", address_of(q, path));
    doc_bool(d, "first", first);
    doc_int(d, "hours", LINK_HOURS);
    v->link = path;
    v->link_officer = one->officer;
    v->link_first = first;
    return NULL;
}

const struct fault *
own_link_known(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)in, (void)d;
    TRY(save(a, me,
             "UPDATE sign_in_link SET known_us = $now WHERE officer = $subject"
             " AND known_us IS NULL",
             NULL));
    flash(a, "link.known", NULL);
    return NULL;
}

const struct fault *
own_lift(struct act *a, const struct seen *one, const struct input *in, struct doc *d)
{
    (void)in, (void)d;
    a->look.visit->lifted = one->officer;
    flash(a, "sign_in.lifted", NULL);
    return NULL;
}

const struct fault *
own_links(struct look *q, struct doc *list)
{
    struct rows *r = seen_rows(q, &link_thing, "ORDER BY made_us DESC, id DESC LIMIT 20", NULL);

    while (rows_next(r, NULL)) {
        struct doc *row = doc_row(list);

        doc_moment(row, "made", (struct moment){ rows_int(r, "made_us") });
        doc_text(row, "by", rows_text(r, "maker_name"));
        doc_bool(row, "known", rows_int(r, "known_us") != 0);
        if (rows_int(r, "used_us"))
            doc_moment(row, "used", (struct moment){ rows_int(r, "used_us") });
        else
            doc_null(row, "used");
    }
    return rows_fault(r);
}
