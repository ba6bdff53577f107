/* Every sample document fills its page, in both languages, into HTML that closes what it opens. */
#include <dirent.h>
#include <stdio.h>

#include "sample.h"
#include "test.h"
#include "web/page.h"

extern const struct embedded ui_pages[], ui_words[];

static struct arena house;
static struct pages *pages;
static const char *folder;
static const struct doc *frame;

static int
open_house(void **state)
{
    struct doc *d;

    (void)state;
    folder = arena_text(&house, "%s/test/web/pages", getenv("TSUTOME_SOURCE"));
    assert_null(pages_load(&house, ui_pages, ui_words, &pages));
    assert_null(sample_read(&house, arena_text(&house, "%s/frame.json", folder), &d));
    frame = d;
    return 0;
}

static int
close_house(void **state)
{
    (void)state;
    arena_clear(&house);
    return 0;
}

static bool
is_page(const char *name)
{
    char file[80];

    snprintf(file, sizeof file, "%s.html", name);
    for (const struct embedded *f = ui_pages; f->name; f++)
        if (!strcmp(f->name, file))
            return true;
    return false;
}

/* `record-fault` is a second sample of the page `record`. */
static const char *
page_of(struct arena *a, const char *sample)
{
    char *name = arena_dup(a, sample), *dash;

    while (!is_page(name) && (dash = strrchr(name, '-')))
        *dash = 0;
    return name;
}

static bool
in_list(const char *const *list, const char *s, size_t size)
{
    for (; *list; list++)
        if (strlen(*list) == size && !memcmp(*list, s, size))
            return true;
    return false;
}

/* What is wrong with the tags, or NULL.  Elements of a page of ours close explicitly. */
static const char *
unbalanced(struct arena *a, const char *html)
{
    static const char *const empty[] = { "meta", "link",   "input", "br",   "col",
                                         "rect", "circle", "path",  "line", NULL };
    struct {
        const char *s;
        size_t size;
    } open[64];
    size_t depth = 0;

    for (const char *at = strchr(html, '<'); at; at = strchr(at + 1, '<')) {
        bool closes = at[1] == '/';
        const char *name = at + 1 + closes, *end = strchr(at, '>');
        size_t size = strcspn(name, " \t\n/>");
        if (at[1] == '!')
            continue;
        if (!end)
            return "a tag without end";
        if (in_list(empty, name, size))
            continue;
        if (!closes) {
            if (depth == COUNT(open))
                return "too deep";
            open[depth].s = name;
            open[depth++].size = size;
        } else if (!depth || open[depth - 1].size != size || memcmp(open[depth - 1].s, name, size))
            return arena_text(a, "</%.*s> closes %.*s", (int)size, name,
                              depth ? (int)open[depth - 1].size : 0,
                              depth ? open[depth - 1].s : "");
        else
            depth--;
    }
    return depth ? arena_text(a, "%.*s is not closed", (int)open[depth - 1].size, open[depth - 1].s)
                 : NULL;
}

/* Two elements of one id: labels and the summary of faults would lead to the wrong one. */
static const char *
id_twice(struct arena *a, const char *html)
{
    for (const char *at = strstr(html, " id=\""); at; at = strstr(at + 1, " id=\"")) {
        size_t size = strcspn(at + 5, "\"");
        const char *needle = arena_text(a, " id=\"%.*s\"", (int)size, at + 5);
        if (!size || strstr(at + 5, needle))
            return needle;
    }
    return NULL;
}

/* A key that has no words is written itself: word.place.moon. */
static const char *
bare_key(const char *html)
{
    static const char *const roots[] = { "word.", "hint.",   "deed.",  "letter.", "field.",
                                         "form.", "choice.", "title.", "errand.", "column." };

    for (size_t i = 0; i < COUNT(roots); i++)
        for (const char *at = strstr(html, roots[i]); at; at = strstr(at + 1, roots[i]))
            if (at > html && (at[-1] == '>' || at[-1] == ' ' || at[-1] == '"'))
                return at;
    return NULL;
}

static int
try_sample(const char *sample, const char *lang)
{
    struct arena a = { 0 };
    struct doc *doc;
    size_t size;
    const char *wrong = NULL;
    const char *page = page_of(&a, sample);
    const struct fault *f = sample_read(&a, arena_text(&a, "%s/%s.json", folder, sample), &doc);

    if (f) {
        wrong = arena_text(&a, "%s %s", f->key, f->seen ? f->seen : "");
    } else {
        const struct doc *beside = sample_beside(&a, frame, doc, lang);
        doc_put(doc, "frame", (struct doc *)(uintptr_t)doc_get(beside, "frame"));
        const char *html = page_render(&a, pages, page, lang, doc, beside, &size), *bare;
        if (!html)
            wrong = "no such page";
        else if ((bare = bare_key(html)))
            wrong = arena_text(&a, "no words: %.40s", bare);
        else if (!(wrong = unbalanced(&a, html)))
            wrong = id_twice(&a, html);
    }
    if (wrong)
        tell("%s (%s): %s", sample, lang, wrong);
    arena_clear(&a);
    return wrong != NULL;
}

static void
every_sample_fills_its_page(void **state)
{
    DIR *dir = opendir(folder);
    int wrong = 0, tried = 0;

    (void)state;
    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        char name[80];
        const char *end = strstr(e->d_name, ".json");
        if (!end || end[5] || !strcmp(e->d_name, "frame.json"))
            continue;
        snprintf(name, sizeof name, "%.*s", (int)(end - e->d_name), e->d_name);
        wrong += try_sample(name, "ja") + try_sample(name, "en");
        tried++;
    }
    closedir(dir);
    tell("%d samples in two languages", tried);
    assert_int_equal(wrong, 0);
    assert_true(tried > 20);
}

static void
the_check_sees_what_it_looks_for(void **state)
{
    (void)state;
    assert_non_null(unbalanced(&house, "<p><b>x</p></b>"));
    assert_non_null(unbalanced(&house, "<p>"));
    assert_null(unbalanced(&house, "<p><br><a href=\"/\">x</a></p>"));
    assert_non_null(id_twice(&house, "<a id=\"x\"></a><b id=\"x\"></b>"));
    assert_non_null(bare_key("<p>word.place.moon</p>"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_check_sees_what_it_looks_for),
        cmocka_unit_test(every_sample_fills_its_page),
    };

    return cmocka_run_group_tests(tests, open_house, close_house);
}
