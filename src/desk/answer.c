/* What does the person get back: a page, a document, a way on, or the reason there is none? */
#include "desk/inside.h"

#include <stdatomic.h>
#include <string.h>

#include <sodium.h>

#include "base/json.h"
#include "base/log.h"

enum { FLASH_MOST = 1500 };

/* The notice for the page that follows travels in a cookie, as words' key and values. */
static void
leave_flash(struct visit *v)
{
    struct arena *a = &v->ask->arena;

    if (!v->flash_key)
        return;
    struct doc *d = doc_new(a);
    doc_text(d, "key", v->flash_key);
    if (v->flash_with)
        doc_put(d, "with", v->flash_with);
    const char *value = text_escape_url(a, json_write(a, d, NULL));
    if (strlen(value) <= FLASH_MOST)
        reply_header(&v->ask->reply, "Set-Cookie", cookie_set(a, v->desk, "flash", value, 60));
}

/* The notice of the page before, in words, once. */
static void
show_flash(struct visit *v)
{
    struct arena *a = &v->ask->arena;
    struct doc *kept;

    if (!v->flash || v->json || v->csv || v->live)
        return;
    const char *json = text_unescape(a, v->flash, strlen(v->flash), false);
    if (json && !json_read(a, json, strlen(json), &kept) && kept->kind == DOC_OBJECT) {
        const char *key = doc_get_text(kept, "key");
        const struct doc *with = doc_get(kept, "with");
        struct doc *frame = (struct doc *)(uintptr_t)doc_get(v->doc, "frame");

        if (key && frame && strlen(key) < 80) {
            struct doc *notice = doc_object(frame, "notice");
            doc_each (at, with)
                doc_put(notice, at->key, (struct doc *)(uintptr_t)at);
            doc_text(notice, "said", key);
        }
    }
    reply_header(&v->ask->reply, "Set-Cookie", cookie_set(a, v->desk, "flash", "", 0));
}

/* Does the address that answers show a page when it is opened?  A fault of a POST may stand at one
 * that only takes forms. */
static bool
has_page(struct visit *v)
{
    struct visit probe = { .ask = v->ask };
    bool other;

    return v->ask->verb != ASK_POST || route_find(v->desk, &probe, GET, v->path, &other);
}

/* Every form of a page carries what proves that the page was ours, and a key that lands once.  The
 * key stays while nothing of the viewer's was written, so that an unchanged page is still 304. */
static void
form_proofs(struct visit *v)
{
    struct arena *a = &v->ask->arena;
    int64_t officer = v->session.officer;
    uint32_t turn = atomic_load(&v->desk->turn[(uint64_t)officer % TURNS]);
    const struct doc *had = doc_get(v->doc, "frame");
    struct doc *form = had ? (struct doc *)(uintptr_t)had : doc_face(doc_object(v->doc, "frame"));
    unsigned char hash[12];
    char *key = arena_take(a, 2 * sizeof hash + 1);

    struct text from = { .arena = a };
    text_addf(&from, "%lld %u %lld %s", (long long)officer, turn, (long long)v->session.id,
              v->ask->path);
    text_done(&from);
    crypto_generichash(hash, sizeof hash, (const unsigned char *)from.bytes, from.size,
                       v->desk->salt, sizeof v->desk->salt);
    doc_text(form, "key", sodium_bin2hex(key, 2 * sizeof hash + 1, hash, sizeof hash));
    if (v->token && officer)
        doc_text(form, "csrf", session_csrf(a, v->token));
    doc_text(form, "theme", v->view_theme);
    doc_bool(form, "keys_off", v->keys_off);
    bool ja = !strcmp(v->lang, "ja");
    struct doc *other = doc_object(form, "other");
    doc_text(other, "lang", ja ? "en" : "ja");
    doc_text(other, "label", ja ? "English" : "日本語");
    doc_text(other, "href",
             arena_text(a, "%s?lang=%s",
                        has_page(v) ? ""
                        : officer   ? "/me/today"
                                    : "/sign-in",
                        ja ? "en" : "ja"));
    doc_moment(form, "now", v->ask->arrived);
    doc_day(form, "day", moment_day(v->ask->arrived));
    doc_month(form, "month", moment_day(v->ask->arrived));
}

static void
see_other(struct visit *v, const char *path)
{
    struct reply *r = &v->ask->reply;

    r->status = 303;
    reply_header(r, "Location", path);
    reply_header(r, "Cache-Control", "no-store");
}

static void
finish(struct visit *v)
{
    if (v->cookie)
        reply_header(&v->ask->reply, "Set-Cookie", v->cookie);
    if (v->forgets)
        reply_header(&v->ask->reply, "Clear-Site-Data", "\"cache\"");
    if (v->device_cookie)
        reply_header(&v->ask->reply, "Set-Cookie", v->device_cookie);
    v->ask->answered(v->ask);
}

/* A script cannot see where a form it sends is led: a tap would look kept, and be lost. */
static bool
from_script(const struct ask *ask)
{
    const char *mode = ask_header(ask, "sec-fetch-mode");

    return ask->verb == ASK_POST && mode && strcmp(mode, "navigate") != 0;
}

/* A page that needs a name goes by the sign-in, and comes back. */
static bool
to_sign_in(struct visit *v)
{
    struct arena *a = &v->ask->arena;

    if (!v->fault || v->fault->kind != FAULT_SIGN_IN || v->json || v->csv ||
        v->ask->host != HOST_WEB || from_script(v->ask))
        return false;
    const char *path = v->ask->path, *query = v->ask->query;
    if (query && *query)
        path = arena_text(a, "%s?%s", path, query);
    see_other(v, v->ask->verb == ASK_POST || !strcmp(path, "/") || !path_own(path)
                     ? "/sign-in"
                     : arena_text(a, "/sign-in?next=%s", text_escape_url(a, path)));
    return true;
}

static bool
answer_post(struct visit *v, struct showing *show)
{
    struct reply *r = &v->ask->reply;

    if (!v->json) {
        leave_flash(v);
        see_other(v, v->next);
        return true;
    }
    show->status = v->route->errand->traits & AS_JOB ? 202 : v->made ? 201 : 200;
    if (v->made || v->route->errand->traits & AS_JOB)
        reply_header(r, "Location", v->next);
    if (v->flash_key && v->desk->house.say)
        doc_text(v->doc, "said",
                 v->desk->house.say(v->desk->house.face_context, &v->ask->arena, v->lang,
                                    arena_text(&v->ask->arena, "word.said.%s", v->flash_key),
                                    v->flash_with));
    return false;
}

void
visit_answer(struct visit *v)
{
    struct ask *ask = v->ask;
    const struct house *house = &v->desk->house;
    bool wrote = ask->verb == ASK_POST && !v->fault && !v->preview;
    struct showing show = { .status = v->fault ? fault_status(v->fault->kind) : 200,
                            .fault = v->fault,
                            .lang = v->lang,
                            .json = v->json || v->csv || (ask->host == HOST_OPERATOR && v->json) };

    if (v->fault && v->fault->kind == FAULT_OURS)
        log_ours("desk.ours", "%s %s %s", v->shown ? v->shown->errand->name : "-", v->fault->key,
                 v->fault->seen ? v->fault->seen : "");
    if (to_sign_in(v)) {
        finish(v);
        return;
    }
    if (!v->doc)
        v->doc = doc_new(&ask->arena);
    if (wrote) {
        if (answer_post(v, &show)) {
            finish(v); /* and with that, nothing of it is ours any more */
            return;
        }
    } else if (v->lead && !v->fault) {
        if (!v->json) {
            see_other(v, v->lead);
            finish(v);
            return;
        }
        doc_text(v->doc, "see", v->lead);
    } else if (v->live && !v->fault) {
        ask->reply.status = 200;
        ask->reply.type = "text/event-stream";
        ask->reply.live = v->live;
        ask->reply.live_officer = v->session.officer;
        ask->reply.live_session = v->session.id;
        ask->reply.live_until = session_until(v);
        finish(v);
        return;
    } else if (v->csv && !v->fault) {
        struct look q = visit_look_of(v, NULL, v->shown);
        const char *encoding = form_text(v->query, "encoding");

        show.fault =
            export_csv(&q, v->shown->errand, v->doc, encoding && !strcmp(encoding, "cp932"), &show);
        if (show.fault)
            show.status = fault_status(show.fault->kind);
        else
            reply_header(
                &ask->reply, "Content-Disposition",
                arena_text(&ask->arena, "attachment; filename=\"%s.csv\"", v->shown->errand->name));
    }
    show.doc = v->doc;
    /* A fault is shown on the page it came from only where that page could be made. */
    show.page = v->shown && (!v->fault || v->shown != v->route) ? v->shown->errand->page : NULL;
    if (!show.json && !show.body) {
        form_proofs(v);
        show_flash(v);
    }
    if (v->fault && v->fault->kind == FAULT_VERB)
        reply_header(&ask->reply, "Allow", ask->verb == ASK_POST ? "GET, HEAD" : "POST");
    if (v->fault && v->retry_after)
        reply_header(&ask->reply, "Retry-After",
                     arena_text(&ask->arena, "%lld", (long long)v->retry_after));
    house->face(house->face_context, ask, &show);
    if (!v->fault)
        answer_keep(v);
    finish(v);
}
