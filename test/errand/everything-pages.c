/*
 * Every page of the office of everything, in both languages, as every kind of account: no link
 * leads to a shut door, no key or code stands where words should, no hole in a sentence is empty.
 */
#include <ctype.h>
#include <stdio.h>
#include <unistd.h>

#include "base/log.h"
#include "everything.h"
#include "faces.h"

enum { LINKS_ROOM = 1 << 16, WRONG_TOLD = 200 };

/* ---- what the log says of a page: words and values that are missing ---------------------------
 */

static FILE *log_file;
static int log_was;

static void
log_catch(void)
{
    log_quiet(0);
    fflush(stderr);
    log_file = tmpfile();
    assert_non_null(log_file);
    log_was = dup(2);
    assert_true(dup2(fileno(log_file), 2) == 2);
}

static void
log_let_go(void)
{
    fflush(stderr);
    assert_true(dup2(log_was, 2) == 2);
    close(log_was);
    fclose(log_file);
}

/* ---- what was seen ----------------------------------------------------------------------------
 */

struct reading {
    struct town *t;
    const char *login, *lang;
    const char *links[LINKS_ROOM]; /* open addressing; of this login */
    const char *from[LINKS_ROOM];  /* the first page with it */
    const char **codes;            /* what choices are called inside the program; NULL ends */
    size_t count, pages, followed;
    int wrong;
    off_t logged;
};

/* Each thing once, where it was met first. */
static void
say_wrong(struct reading *r, const char *path, const char *what)
{
    static const char *told[WRONG_TOLD];
    static size_t n;

    r->wrong++;
    for (size_t i = 0; i < n; i++)
        if (!strcmp(told[i], what))
            return;
    if (n == WRONG_TOLD)
        return;
    told[n++] = arena_dup(&r->t->arena, what);
    tell("%s %s %s: %s", r->login, r->lang, path, what);
}

/* Have the log's new lines told. */
static void
read_log(struct reading *r, const char *path)
{
    char line[400];

    fflush(stderr);
    off_t end = lseek(fileno(log_file), 0, SEEK_END);
    if (end == r->logged)
        return;
    fseek(log_file, r->logged, SEEK_SET);
    while (fgets(line, sizeof line, log_file))
        if (strstr(line, "desk.sight")) /* an errand reads what its row does not say */
            say_wrong(r, path, strstr(line, "desk.sight"));
    if (strstr(line, "page.") && !strstr(line, "errand.test.") &&
        !strstr(line, "errand.office.set_up")) { /* what no errand does */
        line[strcspn(line, "\n")] = '\0';
        say_wrong(r, path, strstr(line, "page."));
    }
    r->logged = end;
    fseek(log_file, 0, SEEK_END);
}

static void
add_link(struct reading *r, const char *href, const char *path)
{
    size_t h = 5381;

    for (const char *s = href; *s; s++)
        h = h * 33 + (unsigned char)*s;
    for (h &= LINKS_ROOM - 1; r->links[h]; h = (h + 1) & (LINKS_ROOM - 1))
        if (!strcmp(r->links[h], href))
            return;
    r->links[h] = href;
    r->from[h] = path;
    assert_true(++r->count < LINKS_ROOM / 2);
}

/* Every href of our own, as a browser reads it: entities undone, the fragment left out. */
static void
read_links(struct reading *r, const char *path, const char *html)
{
    for (const char *s = html; (s = strstr(s, " href=\"")); s++) {
        struct text href = { .arena = &r->t->arena };
        const char *at = s + 7;

        for (; *at && *at != '"' && *at != '#'; at++) {
            text_char(&href, *at);
            if (!strncmp(at, "&amp;", 5))
                at += 4;
        }
        const char *to = text_done(&href);
        if (to[0] == '/' && strncmp(to, "/static/", 8) != 0)
            add_link(r, to, path);
    }
}

/* ---- what a person reads ----------------------------------------------------------------------
 */

static bool
is_code(const struct reading *r, const char *word)
{
    for (const char **c = r->codes; *c; c++)
        if (!strcmp(*c, word))
            return true;
    return false;
}

/* A key of words is small letters with dots between; a choice is one of those the forms know. */
static void
read_word(struct reading *r, const char *path, const char *word, size_t size)
{
    char own[80];
    size_t dots = 0, letters = 0;

    if (size < 3 || size >= sizeof own)
        return;
    memcpy(own, word, size);
    own[size] = '\0';
    for (char *s = own; *s; s++) {
        dots += *s == '.';
        letters += isalpha((unsigned char)*s) != 0;
    }
    if (own[size - 1] == '.' || own[0] == '.' || !letters)
        return;
    /* Logins are names here. */
    for (const char *const *login = everything_logins; *login; login++)
        if (!strcmp(*login, own))
            return;
    if (!strncmp(own, "errand.test.", 12) || !strcmp(own, "errand.office.set_up"))
        return; /* what no errand does, here as in the log */
    const char *end = strrchr(own, '.');
    bool file = end && (!strcmp(end, ".csv") || !strcmp(end, ".tsv") || !strcmp(end, ".example"));
    if ((dots && !file) || strchr(own, '_') || (!strcmp(r->lang, "ja") && is_code(r, own)))
        say_wrong(r, path, arena_text(&r->t->arena, "“%s” is no word for a person", own));
}

static void
read_text(struct reading *r, const char *path, const char *html)
{
    static const char *const silent[] = { "code", "script", "style", "svg", "kbd", NULL };
    const char *until = NULL;
    char ends[20];

    for (const char *s = html; *s;) {
        if (*s == '<') {
            const char *name = s + 1, *close = strchr(s, '>');
            if (!close)
                return;
            for (size_t i = 0; !until && silent[i]; i++) {
                size_t n = strlen(silent[i]);
                if (!strncmp(name, silent[i], n) && (name[n] == '>' || name[n] == ' ')) {
                    snprintf(ends, sizeof ends, "</%s>", silent[i]);
                    until = ends;
                }
            }
            if (until && !strncmp(s, until, strlen(until)))
                until = NULL;
            s = close + 1;
            continue;
        }
        size_t n = 0;
        while (islower((unsigned char)s[n]) || s[n] == '.' || s[n] == '_' ||
               (n && isdigit((unsigned char)s[n])))
            n++;
        bool whole = s == html || !(isalnum((unsigned char)s[-1]) || strchr("@/-:+", s[-1]));
        if (n && whole && !until && !isalnum((unsigned char)s[n]) && !strchr("@/-:", s[n]))
            read_word(r, path, s, n);
        s += n ? n : 1;
    }
}

static void
read_page(void *reading, struct town *t, const char *path, struct answer a)
{
    struct reading *r = reading;

    (void)t;
    const char *own = arena_dup(&r->t->arena, path);
    r->pages++;
    if (a.status >= 500)
        say_wrong(r, own, arena_text(&r->t->arena, "status %d", a.status));
    read_log(r, own);
    if (a.status != 200 || !a.type || strncmp(a.type, "text/html", 9) != 0)
        return;
    read_links(r, own, a.body);
    read_text(r, own, a.body);
}

static void
follow(struct reading *r)
{
    for (size_t i = 0; i < LINKS_ROOM; i++) {
        if (!r->links[i])
            continue;
        struct answer a = town_page_in(r->t, r->login, r->links[i], r->lang);
        r->followed++;
        if (a.status >= 400 || a.status == 0)
            say_wrong(r, r->from[i],
                      arena_text(&r->t->arena, "leads to %s, which is %d", r->links[i], a.status));
        read_log(r, r->links[i]);
    }
}

/* ---- which codes there are --------------------------------------------------------------------
 */

static const char **
codes_of(struct town *t)
{
    /* Names of languages, of files and of what is also a word in a login. */
    static const char *const plain[] = {
        "ja", "en", "auto", "csv", "json", "try", "in", "out", NULL
    };
    size_t n, count = 0;
    const struct errand *const *errands = desk_errands(t->office.desk, &n);
    const char **codes = arena_array(&t->arena, 1000, sizeof *codes);

    for (size_t i = 0; i < n; i++)
        for (const struct field *f = errands[i]->fields; f && f->name; f++)
            for (const char *const *c = f->choices; c && *c; c++) {
                bool known = false;
                for (size_t k = 0; plain[k]; k++)
                    known |= !strcmp(plain[k], *c);
                if (!known && count < 990)
                    codes[count++] = *c;
            }
    codes[count++] = "nps";
    codes[count] = NULL;
    return codes;
}

static void
read_all(struct town *t, const char *const *logins, size_t langs, size_t least)
{
    static const char *const lang[] = { "ja", "en" };
    static const char *const about[] = { "hana", "yuki", NULL };
    static const char *const days[] = { "2026-11-27", "2026-11-11", NULL };
    static const char *const months[] = { "2026-11", "2026-09", NULL };
    static const char *const weeks[] = { "2026-W48", NULL };
    const char **codes = codes_of(t);
    size_t pages = 0, followed = 0;
    int wrong = 0;

    log_catch();
    off_t logged = 0;
    for (size_t i = 0; logins[i]; i++)
        for (size_t l = 0; l < langs; l++) {
            struct faces want = { .about = about,
                                  .days = days,
                                  .months = months,
                                  .weeks = weeks,
                                  .html = true,
                                  .lang = lang[l] };
            struct reading *r = calloc(1, sizeof *r);
            *r = (struct reading){
                .t = t, .login = logins[i], .lang = lang[l], .codes = codes, .logged = logged
            };
            faces_of(t, logins[i], &want, read_page, r);
            if (l == 0) /* doors know no language */
                follow(r);
            pages += r->pages, followed += r->followed, wrong += r->wrong;
            logged = r->logged;
            free(r);
        }
    log_let_go();
    tell("%zu pages, %zu links followed, %d wrong", pages, followed, wrong);
    assert_true(pages > least && followed > least);
    assert_int_equal(wrong, 0);
}

static void
every_page_is_whole_and_leads_on(void **state)
{
    static const char *const logins[] = { "hana",      "yuki",    "chief",    "director",
                                          "kacho3",    "clerk",   "keeper_l", "coordinator",
                                          "executive", "auditor", "admin",    "sota",
                                          NULL };

    read_all(TOWN(state), logins, 2, 1000);
}

/* The other engine, by fewer eyes. */
static void
some_pages_are_whole_and_lead_on(void **state)
{
    static const char *const logins[] = { "yuki", "clerk", NULL };

    read_all(TOWN(state), logins, 1, 100);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        { "every_page_is_whole_and_leads_on (SQLite)", every_page_is_whole_and_leads_on,
          everything_sqlite, town_end, NULL },
        { "some_pages_are_whole_and_lead_on (PostgreSQL)", some_pages_are_whole_and_lead_on,
          everything_postgres, town_end, NULL },
    };

    return cmocka_run_group_tests_name("everything-pages", tests, NULL, NULL);
}
