/* Is this POST what the person in front of the screen meant, and whose browser is it? */
#include "desk/inside.h"

#include <string.h>

#include <sodium.h>

/* Behind a proxy, where all is TLS, a browser takes a __Host- name from this very host alone: no
 * page of a neighbouring name can plant one. */
static const char *
prefix(const struct desk *desk)
{
    return desk->house.behind_proxy ? "__Host-" : "";
}

const char *
cookie_get(const struct visit *v, const char *name)
{
    struct arena *a = &v->ask->arena;
    const char *at = ask_header(v->ask, "cookie"), *full;
    size_t n;

    full = arena_text(a, "%s%s", prefix(v->desk), name);
    n = strlen(full);
    while (at && *at) {
        at += strspn(at, " ;");
        size_t len = strcspn(at, ";");
        if (len > n && !strncmp(at, full, n) && at[n] == '=')
            return arena_copy(a, at + n + 1, len - n - 1);
        at += len;
    }
    return NULL;
}

const char *
cookie_set(struct arena *a, const struct desk *desk, const char *name, const char *value,
           int64_t seconds)
{
    return arena_text(a, "%s%s=%s; Path=/; HttpOnly; SameSite=Lax; Max-Age=%lld%s", prefix(desk),
                      name, value, (long long)seconds, desk->house.behind_proxy ? "; Secure" : "");
}

bool
path_own(const char *path)
{
    if (!path || path[0] != '/' || path[1] == '/' || path[1] == '\\')
        return false;
    for (; *path; path++)
        if ((unsigned char)*path <= ' ' || *path == '\\' || *path == 0x7F)
            return false;
    return true;
}

bool
ask_says_loopback(const struct ask *ask)
{
    static const char *const names[] = { "127.0.0.1", "localhost", "[::1]" };
    const char *host = ask_header(ask, "host");

    for (size_t i = 0; host && i < COUNT(names); i++) {
        size_t n = strlen(names[i]);
        if (!strncmp(host, names[i], n) && (host[n] == '\0' || host[n] == ':'))
            return true;
    }
    return false;
}

/* "http://127.0.0.1:8080" is this host's own page when Host says 127.0.0.1:8080. */
static bool
origin_own(const struct ask *ask, const char *origin)
{
    const char *host = ask_header(ask, "host"), *at = strstr(origin, "://");

    return host && at && !strcmp(at + 3, host);
}

const struct fault *
guard_post(const struct visit *v)
{
    struct ask *ask = v->ask;
    const char *origin = ask_header(ask, "origin"), *site = ask_header(ask, "sec-fetch-site");

    if (ask->host == HOST_OPERATOR)
        return NULL;
    if ((origin && !origin_own(ask, origin)) ||
        (site && strcmp(site, "same-origin") && strcmp(site, "none")))
        return fault(&ask->arena, FAULT_DENIED, "desk.origin", NULL, NULL);
    if (v->route->errand->traits & OPEN_FORM)
        return NULL;
    const char *said = v->form ? form_text(v->form, "csrf") : NULL;
    if (!said)
        said = ask_header(ask, "x-csrf-token");
    if (!v->token) /* nobody is signed in: the door says so */
        return NULL;
    const char *right = session_csrf(&ask->arena, v->token);
    if (!said || strlen(said) != strlen(right) || sodium_memcmp(said, right, strlen(right)))
        return fault(&ask->arena, FAULT_DENIED, "desk.csrf", NULL, NULL);
    return NULL;
}
