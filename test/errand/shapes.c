/*
 * Does /openapi.json say what is answered?
 *
 * Every page of the office of everything, as JSON, is held against the schema of its operation:
 * each member is told there, each that must be there is, and each has its kind.
 */
#include <regex.h>
#include <stdio.h>

#include "everything.h"
#include "faces.h"

enum { TOLD_MOST = 200 };

struct holding {
    struct arena *arena;
    const struct doc *api;
    const char *login, *path, *operation;
    int answers, members, told;
    const char *said[TOLD_MOST];
};

static const struct doc *
resolved(const struct holding *h, const struct doc *schema)
{
    const char *ref = doc_get_text(schema, "$ref");

    if (!ref)
        return schema;
    const struct doc *all = doc_get(doc_get(h->api, "components"), "schemas");
    return doc_get(all, strrchr(ref, '/') + 1);
}

static bool
is_type(const struct doc *d, const char *type)
{
    switch (d->kind) {
    case DOC_NULL:
        return !strcmp(type, "null");
    case DOC_BOOL:
        return !strcmp(type, "boolean");
    case DOC_INT:
        return !strcmp(type, "integer");
    case DOC_TEXT:
        return !strcmp(type, "string");
    case DOC_LIST:
        return !strcmp(type, "array");
    default:
        return d->kind == DOC_OBJECT && !strcmp(type, "object");
    }
}

static bool
type_fits(const struct doc *types, const struct doc *d)
{
    if (!types)
        return true;
    if (types->kind == DOC_TEXT)
        return is_type(d, types->text.s);
    doc_each (t, types)
        if (is_type(d, t->text.s))
            return true;
    return false;
}

static bool
word_fits(const struct doc *words, const struct doc *d)
{
    doc_each (w, words)
        if (w->kind == d->kind && (d->kind == DOC_NULL || !strcmp(w->text.s, d->text.s)))
            return true;
    return !words;
}

static bool
text_fits(const struct doc *schema, const struct doc *d)
{
    const char *format = doc_get_text(schema, "format"), *pattern = doc_get_text(schema, "pattern");
    struct day day;
    regex_t re;

    if (d->kind != DOC_TEXT)
        return true;
    if (format && !strcmp(format, "date-time"))
        pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+09:00$";
    if (format && !strcmp(format, "date") && (d->text.size != 10 || !day_parse(d->text.s, &day)))
        return false;
    if (!pattern)
        return true;
    assert_int_equal(regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB), 0);
    bool fits = !regexec(&re, d->text.s, 0, NULL, 0);
    regfree(&re);
    return fits;
}

/* Each difference once an operation, however many pages have it. */
static void
differs(struct holding *h, const char *where, const char *what)
{
    const char *said = arena_text(h->arena, "%s: %s %s", h->operation, where, what);

    for (int i = 0; i < h->told && i < TOLD_MOST; i++)
        if (!strcmp(h->said[i], said))
            return;
    if (h->told < TOLD_MOST) {
        h->said[h->told] = said;
        tell("%s (%s %s)", said, h->login, h->path);
    }
    h->told++;
}

static int hold(struct holding *, const struct doc *schema, const struct doc *, const char *where,
                bool says);

/* How much differs; `says`: it is told. */
static int
object_differs(struct holding *h, const struct doc *schema, const struct doc *d, const char *where,
               bool says)
{
    const struct doc *properties = doc_get(schema, "properties");
    int n = 0;

    doc_each (name, doc_get(schema, "required"))
        if (!doc_get(d, name->text.s)) {
            n++;
            if (says)
                differs(h, arena_text(h->arena, "%s.%s", where, name->text.s), "is not there");
        }
    doc_each (member, d) {
        const struct doc *one = doc_get(properties, member->key);
        const char *at = arena_text(h->arena, "%s.%s", where, member->key);

        h->members++;
        if (one) {
            n += hold(h, one, member, at, says);
        } else if (properties) {
            n++;
            if (says)
                differs(h, at, "is not told in ui/shapes");
        }
    }
    return n;
}

/* The nearest of several. */
static int
any_differs(struct holding *h, const struct doc *any, const struct doc *d, const char *where,
            bool says)
{
    const struct doc *best = NULL;
    int least = INT32_MAX;

    doc_each (one, any) {
        int n = hold(h, one, d, where, false);
        if (n < least) {
            least = n;
            best = one;
        }
    }
    if (least && says)
        hold(h, best, d, where, true);
    return least;
}

static int
hold(struct holding *h, const struct doc *schema, const struct doc *d, const char *where, bool says)
{
    const struct doc *s = resolved(h, schema), *any = doc_get(s, "anyOf");
    int n = 0;

    if (any)
        return any_differs(h, any, d, where, says);
    if (!type_fits(doc_get(s, "type"), d) || !word_fits(doc_get(s, "enum"), d) ||
        !text_fits(s, d)) {
        if (says)
            differs(h, where,
                    d->kind == DOC_TEXT ? arena_text(h->arena, "\"%s\" is another kind", d->text.s)
                                        : "is another kind");
        return 1000;
    }
    if (d->kind == DOC_OBJECT)
        return object_differs(h, s, d, where, says);
    if (d->kind == DOC_LIST)
        doc_each (item, d)
            n += hold(h, doc_get(s, "items"), item, arena_text(h->arena, "%s[]", where), says);
    return n;
}

/* The literal segments that an address has in common with a path; -1: it is another one. */
static int
alike(const char *path, const char *address)
{
    int literal = 0;

    for (;;) {
        size_t n = strcspn(path, "/"), m = strcspn(address, "/?");
        if (path[0] == '{' ? !m : n != m || strncmp(path, address, n) != 0)
            return -1;
        literal += path[0] != '{';
        path += n;
        address += m;
        if (!*path || !*address || *address == '?')
            return !*path && (!*address || *address == '?') ? literal : -1;
        path++;
        address++;
    }
}

static const struct doc *
operation(const struct doc *api, const char *address)
{
    const struct doc *best = NULL;
    int most = -1;

    doc_each (path, doc_get(api, "paths")) {
        int n = alike(path->key, address);
        if (n > most && doc_get(path, "get")) {
            most = n;
            best = doc_get(path, "get");
        }
    }
    return best;
}

static void
hold_page(void *holding, struct town *t, const char *path, struct answer a)
{
    struct holding *h = holding;
    const struct doc *op = operation(h->api, path);

    (void)t;
    h->path = path;
    if (a.status != 200 || !a.doc)
        return;
    if (!op) {
        h->operation = path;
        differs(h, "", "is no path of the API");
        return;
    }
    const struct doc *content = doc_get(doc_get(doc_get(op, "responses"), "200"), "content");
    const struct doc *schema = doc_get(doc_get(content, "application/json"), "schema");
    if (!schema)
        return; /* a form */
    h->answers++;
    h->operation = doc_get_text(op, "operationId");
    hold(h, schema, a.doc, "", true);
}

static void
every_answer_is_as_the_api_tells_it(void **state)
{
    struct town *t = TOWN(state);
    static const char *const logins[] = { "hana",    "chief",     "clerk", "kacho3", "yuki", "ido",
                                          "auditor", "executive", "admin", "deru",   NULL };
    static const char *const about[] = { "hana", "yuki", "ido", NULL };
    static const char *const days[] = { "2026-11-27", "2026-11-24", "2026-11-11", NULL };
    static const char *const months[] = { "2026-11", "2026-09", "2026-08", NULL };
    static const char *const weeks[] = { "2026-W48", NULL };
    const struct faces want = { .about = about, .days = days, .months = months, .weeks = weeks };
    struct answer api = town_get(t, "admin", "/openapi.json");

    assert_int_equal(api.status, 200);
    struct holding h = { .arena = &t->arena, .api = api.doc };
    for (const char *const *login = logins; *login; login++) {
        h.login = *login;
        faces_of(t, *login, &want, hold_page, &h);
    }
    tell("%d answers, %d members, %d differ", h.answers, h.members, h.told);
    assert_true(h.answers > 900 && h.members > 100000);
    assert_int_equal(h.told, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { { "every_answer_is_as_the_api_tells_it",
                                          every_answer_is_as_the_api_tells_it, everything_sqlite,
                                          town_end, NULL } };

    return cmocka_run_group_tests_name("shapes", tests, NULL, NULL);
}
