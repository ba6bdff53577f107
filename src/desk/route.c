/* Which errand stands behind a path, and does every row deserve to start? */
#include "desk/inside.h"

#include <stdlib.h>
#include <string.h>

static const struct field *
field_named(const struct errand *e, const char *name)
{
    for (const struct field *f = e->fields; f && f->name; f++)
        if (!strcmp(f->name, name))
            return f;
    return NULL;
}

static const struct fault *
row_fault(struct arena *a, const struct errand *e, const char *why)
{
    return fault(a, FAULT_OURS, "desk.row", e->name, why);
}

/* What a path calls the id of a thing: one name for one kind of number, whatever view opens it. */
static const char *
called(const struct thing *t)
{
    return t->called ? t->called : t->name;
}

/* Takes "/teams/{unit}/today" apart. */
static const struct fault *
take_apart(struct arena *a, struct route *r)
{
    const struct errand *e = r->errand;
    char *path = arena_dup(a, e->path), *save = NULL;

    if (path[0] != '/')
        return row_fault(a, e, "a path begins with /");
    for (char *s = strtok_r(path, "/", &save); s; s = strtok_r(NULL, "/", &save)) {
        size_t n = strlen(s);

        if (r->segments == SEGMENTS_MOST)
            return row_fault(a, e, "too many segments");
        if (s[0] == '{') {
            if (s[n - 1] != '}' || n < 3)
                return row_fault(a, e, "a {name} without end");
            s[n - 1] = '\0';
            s++;
            if (e->door.thing && !strcmp(s, called(e->door.thing)))
                r->thing_capture = s;
            else if (!field_named(e, s))
                return row_fault(a, e, "a {name} that is neither the door's thing nor a field");
            r->capture[r->segments] = true;
        }
        r->segment[r->segments++] = s;
    }
    return NULL;
}

/* Default deny: a row that leaves anything open does not start. */
static const struct fault *
row_fit(struct arena *a, const struct route *r)
{
    const struct errand *e = r->errand;
    unsigned anybody = TIE_SIGNED_IN | TIE_PUBLIC;
    size_t fields = 0;

    if (!e->door.tie)
        return row_fault(a, e, "no tie opens it");
    if (!e->door.thing && e->door.tie & ~anybody)
        return row_fault(a, e, "ties without a thing");
    if (e->door.thing && e->door.tie & anybody)
        return row_fault(a, e, "a thing behind a door for everybody");
    if (e->door.thing && !r->thing_capture && e->door.tie != TIE_SELF)
        return row_fault(a, e, "only the viewer's own thing goes without an id");
    for (const struct sight *s = e->sees; s && s->thing; s++)
        if (!s->tie || s->tie & anybody)
            return row_fault(a, e, "a list without ties");
    for (const struct field *f = e->fields; f && f->name; f++, fields++) {
        if (f->kind == THING && (!f->door.thing || !f->door.tie || f->door.tie & anybody))
            return row_fault(a, e, "an id in a body without a door");
        if (f->kind == CHOICE && !f->choices)
            return row_fault(a, e, "a choice of nothing");
        if (f->kind == UPLOAD && f->most <= 0)
            return row_fault(a, e, "a file of any size");
    }
    if (fields > FIELDS_MOST)
        return row_fault(a, e, "too many fields");
    if (e->verb == GET && (!e->weigh || e->act))
        return row_fault(a, e, "a GET weighs and does not act");
    if (e->verb == POST && !e->act)
        return row_fault(a, e, "a POST acts");
    if (e->traits & ONE_BY_ONE) {
        bool many = false;

        for (const struct field *f = e->fields; f && f->name; f++)
            many |= f->kind == THING && f->flags & FIELD_MANY;
        if (!many)
            return row_fault(a, e, "one by one of what");
    }
    return NULL;
}

static const struct route *
route_named(const struct desk *desk, const char *name)
{
    for (size_t i = 0; i < desk->count; i++)
        if (!strcmp(desk->routes[i].errand->name, name))
            return &desk->routes[i];
    return NULL;
}

const struct fault *
routes_make(struct desk *desk, struct arena *a)
{
    size_t n = 0;

    for (const struct folder *const *f = desk->house.folders; *f; f++)
        for (const struct errand *e = (*f)->errands; e && e->name; e++)
            n++;
    desk->routes = arena_array(&desk->arena, n + 1, sizeof *desk->routes);
    desk->errands = arena_array(&desk->arena, n + 1, sizeof *desk->errands);
    for (const struct folder *const *f = desk->house.folders; *f; f++)
        for (const struct errand *e = (*f)->errands; e && e->name; e++) {
            struct route *r = &desk->routes[desk->count];

            if (route_named(desk, e->name))
                return row_fault(a, e, "the name is taken");
            *r = (struct route){ .errand = e, .folder = *f };
            TRY(take_apart(&desk->arena, r));
            TRY(row_fit(a, r));
            desk->errands[desk->count++] = e;
        }
    for (size_t i = 0; i < desk->count; i++) {
        struct route *r = &desk->routes[i];

        if (!r->errand->again)
            continue;
        r->again = route_named(desk, r->errand->again);
        if (!r->again || r->again->errand->verb != GET)
            return row_fault(a, r->errand, "`again` is no page");
    }
    return NULL;
}

/* A number as the house writes it: /people/03 is no second address of /people/3. */
static bool
number_fits(const char *text, int64_t *ret)
{
    const char *digits = text + (*text == '-');

    return (*digits != '0' || (!digits[1] && digits == text)) && text_number(text, ret);
}

/* May this text stand in the path for that field?  A path that does not fit is another path. */
static bool
capture_fits(const struct route *r, const char *name, const char *text)
{
    const struct field *f = field_named(r->errand, name);
    struct day d;
    int64_t n;

    if (r->thing_capture && !strcmp(name, r->thing_capture))
        return number_fits(text, &n) && n > 0;
    switch (f->kind) {
    case DAY:
        return day_parse(text, &d);
    case MONTH: {
        char first[16];
        if (strlen(text) != 7)
            return false;
        memcpy(first, text, 7);
        memcpy(first + 7, "-01", 4);
        return day_parse(first, &d);
    }
    case WEEK:
        return week_parse(text, &d);
    case NUMBER:
    case THING:
        return number_fits(text, &n);
    case CHOICE:
        for (const char *const *c = f->choices; *c; c++)
            if (!strcmp(*c, text))
                return true;
        return false;
    default:
        /* A text with a least and a most is as long as that: /me/2026-W29 is 8. */
        return (int64_t)utf8_length(text) >= f->least &&
               (!f->most || (int64_t)utf8_length(text) <= f->most);
    }
}

static bool
route_fits(const struct route *r, char *const *segment, size_t n, struct visit *v)
{
    if (r->segments != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!r->capture[i] && strcmp(r->segment[i], segment[i]))
            return false;
    v->captures = 0;
    for (size_t i = 0; i < n; i++) {
        if (!r->capture[i])
            continue;
        if (v->captures == CAPTURES_MOST || !capture_fits(r, r->segment[i], segment[i]))
            return false;
        v->captured_name[v->captures] = r->segment[i];
        v->captured[v->captures++] = segment[i];
    }
    return true;
}

const struct route *
route_find(struct desk *desk, struct visit *v, enum verb verb, const char *path, bool *ret_other)
{
    char *segment[SEGMENTS_MOST], *save = NULL, *copy = arena_dup(&v->ask->arena, path);
    size_t n = 0;

    *ret_other = false;
    size_t length = strlen(path);
    if (strstr(path, "//") || (length > 1 && path[length - 1] == '/'))
        return NULL; /* a page has one address */
    for (char *s = strtok_r(copy, "/", &save); s; s = strtok_r(NULL, "/", &save)) {
        if (n == SEGMENTS_MOST)
            return NULL;
        segment[n++] = s;
    }
    for (size_t i = 0; i < desk->count; i++) {
        const struct route *r = &desk->routes[i];

        if (!route_fits(r, segment, n, v))
            continue;
        if (r->errand->verb == verb)
            return r;
        *ret_other = true;
    }
    return NULL;
}
