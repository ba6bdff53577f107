/* What was asked, how is it to be answered, and who takes it from here? */
#include "desk/inside.h"

#include <string.h>

static void
take_get(struct visit *v)
{
    v->form = v->query;
    visit_look(v);
}

static const struct fault *
take_post(struct visit *v)
{
    struct ask *ask = v->ask;
    const struct errand *e = v->route->errand;

    if (ask->body_size > desk_body_most(v->desk, ASK_POST, ask->path))
        return fault(&ask->arena, FAULT_LARGE, "desk.body", NULL, NULL);
    TRY(form_read(&ask->arena, ask_header(ask, "content-type"), ask->body, ask->body_size,
                  &v->form));
    TRY(guard_post(v));
    v->key = form_text(v->form, "key");
    if (!v->key)
        v->key = ask_header(ask, "idempotency-key");
    if (v->preview && e->weigh) {
        v->json = v->json || !e->page;
        visit_look(v);
    } else if (e->traits & PASSWORD) {
        secret_weigh(v);
    } else if (!many_begin(v)) {
        visit_write(v);
    }
    return NULL;
}

/* The cookie `view` is LANG.THEME.KEYS as the settings wrote it; anything else in it is nothing. */
static void
viewing(struct visit *v)
{
    static const char *const langs[] = { "ja", "en" }, *const themes[] = { "light", "dark" };
    const char *said = cookie_get(v, "view");
    const char *dot = said ? strchr(said, '.') : NULL, *end = dot ? strchr(dot + 1, '.') : NULL;

    if (!end)
        return;
    for (size_t i = 0; i < COUNT(langs); i++)
        if ((size_t)(dot - said) == strlen(langs[i]) && !strncmp(said, langs[i], strlen(langs[i])))
            v->view_lang = langs[i];
    for (size_t i = 0; i < COUNT(themes); i++)
        if ((size_t)(end - dot - 1) == strlen(themes[i]) &&
            !strncmp(dot + 1, themes[i], strlen(themes[i])))
            v->view_theme = themes[i];
    v->keys_off = !strcmp(end + 1, "0");
}

static const char *
language(const struct visit *v)
{
    const char *said = ask_header(v->ask, "accept-language");

    if (v->view_lang)
        return v->view_lang;
    if (!said)
        return "ja";
    /* The first of the two that the browser names. */
    const char *ja = strstr(said, "ja"), *en = strstr(said, "en");
    return en && (!ja || en < ja) ? "en" : "ja";
}

/* ?lang=en on any page: the page in that language, and the cookie for those that follow. */
static void
switch_language(struct visit *v)
{
    const char *said = v->query ? form_text(v->query, "lang") : NULL;

    if (!said || (strcmp(said, "ja") && strcmp(said, "en")))
        return;
    v->view_lang = v->lang = said;
    /* A link from elsewhere shows a page in its language, and changes nothing for later. */
    const char *site = ask_header(v->ask, "sec-fetch-site");
    if (site && !strcmp(site, "cross-site"))
        return;
    v->cookie = cookie_set(&v->ask->arena, v->desk, "view",
                           arena_text(&v->ask->arena, "%s.%s.%d", said,
                                      v->view_theme ? v->view_theme : "auto", !v->keys_off),
                           365 * 24 * 3600LL);
}

/* "/me/today.json" is "/me/today" as JSON. */
static void
suffix(struct visit *v)
{
    const char *path = v->ask->path;
    size_t n = strlen(path);
    const char *accept = ask_header(v->ask, "accept");

    v->path = path;
    if (n > 5 && !strcmp(path + n - 5, ".json")) {
        v->json = true;
        v->path = arena_copy(&v->ask->arena, path, n - 5);
    } else if (n > 4 && !strcmp(path + n - 4, ".csv")) {
        v->csv = true;
        v->path = arena_copy(&v->ask->arena, path, n - 4);
    } else if (accept) {
        const char *json = strstr(accept, "application/json"), *html = strstr(accept, "text/html");
        const char *csv = strstr(accept, "text/csv");

        v->csv = csv && (!html || csv < html) && (!json || csv < json);
        v->json = !v->csv && json && (!html || json < html);
    }
}

void
desk_take(void *desk, struct ask *ask)
{
    struct desk *d = desk;
    struct visit *v = arena_take(&ask->arena, sizeof *v);
    enum verb verb = ask->verb == ASK_POST ? POST : GET;
    bool other;

    ask->desk = v;
    v->desk = d;
    v->ask = ask;
    suffix(v);
    viewing(v);
    v->lang = language(v);
    v->token = ask->host == HOST_WEB ? cookie_get(v, "tsutome") : NULL;
    v->flash = cookie_get(v, "flash");
    if (v->token)
        session_find(d, v->token, ask, NULL, &v->session);
    v->route = route_find(d, v, verb, v->path, &other);
    if (!v->route && v->path != ask->path) { /* /openapi.json is a name of its own */
        v->route = route_find(d, v, verb, ask->path, &other);
        v->path = v->route ? ask->path : v->path;
    }
    v->shown = v->route;
    v->fault = form_query(&ask->arena, ask->query, &v->query);
    if (!v->fault)
        switch_language(v); /* a page that says no says it in the chosen language, too */
    if (!v->route)
        v->fault = fault(&ask->arena, other ? FAULT_VERB : FAULT_ABSENT,
                         other ? "desk.verb" : "desk.path", NULL, NULL);
    else if (!v->fault)
        v->preview = verb == POST && form_text(v->query, "preview");
    if (!v->fault && answer_again(v)) {
        ask->answered(ask);
        return;
    }
    const struct fault *refused = v->fault;
    if (!refused && verb == GET)
        take_get(v);
    else if (!refused)
        refused = take_post(v);
    if (!refused) /* another thread has it, and may have answered already */
        return;
    v->fault = refused;
    visit_tell(v);
}
