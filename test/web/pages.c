/* A page says what people read, and refuses to say what nobody meant. */
#include <stdio.h>

#include "base/log.h"
#include "base/moment.h"
#include "test.h"
#include "web/page.h"

static struct embedded
file(const char *name, const char *text)
{
    return (struct embedded){ name, text, text + strlen(text) };
}

/* Pages and words made of texts. */
static struct pages *
pages_of(struct arena *a, const struct embedded *pages, const char *ja, const char *en)
{
    struct embedded words[] = { file("ja.json", ja), file("en.json", en), { 0 } };
    struct pages *p;
    const struct fault *wrong = pages_load(a, pages, words, &p);

    if (wrong)
        tell("%s", wrong->seen);
    assert_null(wrong);
    return p;
}

static const char *
one(struct arena *a, const char *text, const char *lang, const struct doc *doc)
{
    struct embedded pages[] = { file("x.html", text), { 0 } };

    return page_render(a, pages_of(a, pages, "{}", "{}"), "x", lang, doc, NULL, NULL);
}

static const struct {
    const char *tag, *ja, *en;
} leaves[] = {
    { "day", "7月15日（水）", "Wed 15 Jul" },
    { "day.iso", "2020-07-15", "2020-07-15" },
    { "day.full", "令和2年7月15日（水）", "Wed 15 Jul 2020" },
    { "day.short", "7/15", "15 Jul" },
    { "day.dom", "15", "15" },
    { "day.weekday", "水", "Wed" },
    { "day.listed", "15（水）", "Wed 15" },
    { "day.year", "令和2年", "2020" },
    { "day.month", "7月", "July" },
    { "day.nothing", "", "" },
    { "first.year", "令和元年", "2019" },
    { "first.full", "令和元年5月1日（水）", "Wed 1 May 2019" },
    { "last.full", "平成31年4月30日（火）", "Tue 30 Apr 2019" },
    { "heisei.year", "平成元年", "1989" },
    { "showa.year", "昭和64年", "1989" },
    { "month", "令和2年7月", "July 2020" },
    { "month.iso", "2020-07", "2020-07" },
    { "month.short", "7月", "Jul" },
    { "month.year", "令和2年", "2020" },
    { "clock", "8:30", "8:30" },
    { "clock.iso", "08:30", "08:30" },
    { "late", "24:30", "24:30" },
    { "minutes", "2:30", "2:30" },
    { "minutes.long", "2時間30分", "2 h 30 min" },
    { "minutes.int", "150", "150" },
    { "minutes.hours", "2.5", "2.5" },
    { "short.long", "45分", "45 min" },
    { "short.hours", "0.75", "0.75" },
    { "whole.long", "2時間", "2 h" },
    { "whole.hours", "2", "2" },
    { "none", "0:00", "0:00" },
    { "none.long", "0分", "0 min" },
    { "minus", "-1:15", "-1:15" },
    { "minus.long", "-1時間15分", "-1 h 15 min" },
    { "minus.hours", "-1.25", "-1.25" },
    { "third.hours", "1.67", "1.67" },
    { "span", "18:15〜20:00", "18:15–20:00" },
    { "span.from", "18:15", "18:15" },
    { "span.until.iso", "20:00", "20:00" },
    { "span.length", "1:45", "1:45" },
    { "span.length.long", "1時間45分", "1 h 45 min" },
    { "span.nothing", "", "" },
    { "at", "16:42", "16:42" },
    { "at.day", "7月15日（水）", "Wed 15 Jul" },
    { "at.day.full", "令和2年7月15日（水）", "Wed 15 Jul 2020" },
    { "at.full", "7月15日（水）16:42", "Wed 15 Jul 16:42" },
    { "at.iso", "2020-07-15T16:42:00+09:00", "2020-07-15T16:42:00+09:00" },
    { "at.clock.iso", "16:42", "16:42" },
    { "n", "-44340", "-44340" },
    { "n.grouped", "-44,340", "-44,340" },
    { "few.grouped", "340", "340" },
    { "text", "&lt;b&gt; &amp; &quot;&#39;", "&lt;b&gt; &amp; &quot;&#39;" },
    { "text.url", "%3Cb%3E%20%26%20%22%27", "%3Cb%3E%20%26%20%22%27" },
    { "text.nothing", "", "" },
    { "empty.iso", "", "" },
    { "absent.iso", "", "" },
    { "in.day.iso", "2020-07-15", "2020-07-15" },
    { "mark", "&lt;i&gt;", "&lt;i&gt;" },
};

static struct doc *
every_leaf(struct arena *a)
{
    struct day day = { 20200715 };
    struct doc *d = doc_new(a);

    doc_day(d, "day", day);
    doc_day(d, "first", (struct day){ 20190501 });
    doc_day(d, "last", (struct day){ 20190430 });
    doc_day(d, "heisei", (struct day){ 19890108 });
    doc_day(d, "showa", (struct day){ 19890107 });
    doc_month(d, "month", day);
    doc_clock(d, "clock", CLOCK(8, 30));
    doc_clock(d, "late", CLOCK(24, 30));
    doc_minutes(d, "minutes", 150);
    doc_minutes(d, "short", 45);
    doc_minutes(d, "whole", 120);
    doc_minutes(d, "none", 0);
    doc_minutes(d, "minus", -75);
    doc_minutes(d, "third", 100);
    doc_span(d, "span", (struct span){ CLOCK(18, 15), CLOCK(20, 0) });
    doc_moment(d, "at", moment_at(day, CLOCK(16, 42)));
    doc_int(d, "n", -44340);
    doc_int(d, "few", 340);
    doc_text(d, "text", "<b> & \"'");
    doc_day(d, "empty", (struct day){ 0 });
    doc_day(doc_object(d, "in"), "day", day);
    doc_mark(d, "mark", "<i>", 3);
    return d;
}

static void
leaves_as_people_read_them(void **state)
{
    struct arena a = { 0 };
    const struct doc *d = every_leaf(&a);

    (void)state;
    for (size_t i = 0; i < COUNT(leaves); i++) {
        char *tag = arena_text(&a, "{{%s}}", leaves[i].tag);
        tell("%s: %s, %s", tag, leaves[i].ja, leaves[i].en);
        assert_string_equal(one(&a, tag, "ja", d), leaves[i].ja);
        assert_string_equal(one(&a, tag, "en", d), leaves[i].en);
    }
    assert_string_equal(one(&a, "{{day}}", "en-GB", d), "Wed 15 Jul");
    assert_string_equal(one(&a, "{{day}}", "fr", d), "7月15日（水）");
    arena_clear(&a);
}

static void
something_and_nothing(void **state)
{
    struct arena a = { 0 };
    struct doc *d = doc_new(&a);

    (void)state;
    doc_null(d, "null");
    doc_bool(d, "false", false);
    doc_bool(d, "true", true);
    doc_text(d, "empty", "");
    doc_list(d, "rows");
    doc_int(d, "zero", 0);
    doc_minutes(d, "no_minutes", 0);
    struct doc *days = doc_list(d, "days");
    doc_item_day(days, (struct day){ 20200715 });
    doc_item_day(days, (struct day){ 20200716 });
    static const struct {
        const char *name;
        bool is;
    } table[] = {
        { "null", false }, { "false", false }, { "true", true },    { "empty", false },
        { "rows", false }, { "zero", true },   { "absent", false }, { "no_minutes", true }
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        char *t = arena_text(&a, "{{#%s}}is{{/%s}}{{^%s}}not{{/%s}}", table[i].name, table[i].name,
                             table[i].name, table[i].name);
        tell("%s", table[i].name);
        assert_string_equal(one(&a, t, "ja", d), table[i].is ? "is" : "not");
    }
    assert_string_equal(one(&a, "{{#days}}{{.}} {{.iso}};{{/days}}", "en", d),
                        "Wed 15 Jul 2020-07-15;Thu 16 Jul 2020-07-16;");
    arena_clear(&a);
}

static void
words(void **state)
{
    struct arena a = { 0 };
    struct embedded pages[] = { file("x.html", "{{t.greet}}|{{t.deep.er}}|{{t.state.*state}}|"
                                               "{{#rows}}{{t.row}};{{/rows}}|{{t.brace}}"),
                                { 0 } };
    struct pages *p = pages_of(
        &a, pages,
        "{\"greet\":\"{name}さん & {day.full}\",\"deep\":{\"er\":\"深い\"},\"state\":{\"work\":"
        "\"勤務中\"},\"row\":\"{n}件\",\"brace\":\"{ }{\",\"only\":\"和\"}",
        "{\"greet\":\"{name}, <{day.full}>\",\"deep.er\":\"deep\",\"state.work\":\"at work\","
        "\"row\":\"{n} of them\",\"brace\":\"{not closed\"}");
    struct doc *d = doc_new(&a), *rows = doc_list(d, "rows");

    (void)state;
    doc_text(d, "name", "<花>");
    doc_day(d, "day", (struct day){ 20200715 });
    doc_text(d, "state", "work");
    doc_int(doc_row(rows), "n", 1);
    doc_int(doc_row(rows), "n", 2);
    assert_string_equal(page_render(&a, p, "x", "ja", d, NULL, NULL),
                        "&lt;花&gt;さん &amp; 令和2年7月15日（水）|深い|勤務中|1件;2件;|{ }{");
    assert_string_equal(page_render(&a, p, "x", "en", d, NULL, NULL),
                        "&lt;花&gt;, &lt;Wed 15 Jul 2020&gt;|deep|at work|1 of them;2 of them;|"
                        "{not closed");
    tell("said outside a page, words are not escaped");
    assert_string_equal(words_say(&a, p, "en", "greet", d), "<花>, <Wed 15 Jul 2020>");
    tell("what English lacks is said in Japanese; what nobody has is its key");
    assert_string_equal(words_say(&a, p, "en", "only", NULL), "和");
    assert_string_equal(words_say(&a, p, "en", "no.such", NULL), "no.such");
    assert_true(words_have(p, "en", "only"));
    assert_false(words_have(p, "ja", "no.such"));
    arena_clear(&a);
}

static void
beside_and_within(void **state)
{
    struct arena a = { 0 };
    struct embedded pages[] = { file("x.html",
                                     "{{> head}}{{title}} {{static.css}}\n  {{> foot}}\n"),
                                file("head.html", "<{{name}}>"),
                                file("foot.html", "a\nb\n"),
                                { 0 } };
    struct pages *p = pages_of(&a, pages, "{}", "{}");
    struct doc *d = doc_new(&a), *common = doc_new(&a);
    size_t size;

    (void)state;
    doc_text(d, "title", "today");
    doc_text(d, "name", "mine");
    doc_text(common, "name", "theirs");
    doc_text(doc_object(common, "static"), "css", "/x.css");
    const char *got = page_render(&a, p, "x", "ja", d, common, &size);
    assert_string_equal(got, "<mine>today /x.css\n  a\n  b\n");
    assert_int_equal(size, strlen(got));
    tell("a second time, into room measured by the first");
    assert_string_equal(page_render(&a, p, "x", "ja", d, common, NULL), got);
    assert_null(page_render(&a, p, "y", "ja", d, common, NULL));
    arena_clear(&a);
}

static void
raw_is_for_marks(void **state)
{
    struct arena a = { 0 };
    struct doc *d = doc_new(&a);

    (void)state;
    doc_mark(d, "mark", "<i>", 3);
    doc_text(d, "text", "<b>");
    assert_string_equal(one(&a, "{{{mark}}}{{{text}}}", "ja", d), "<i>&lt;b&gt;");
    arena_clear(&a);
}

static const struct {
    const char *what, *text, *seen;
} broken[] = {
    { "a section without its end", "a\n{{#b}}\nc", "x.html:2: a section without its end: b" },
    { "an end without its section", "{{/b}}", "x.html:1: nothing to close here: b" },
    { "crossed sections", "{{#a}}{{#b}}\n{{/a}}{{/b}}", "x.html:2: nothing to close here: a" },
    { "a tag without its end", "\n\n{{a", "x.html:3: a tag without its end {{a" },
    { "a missing partial", "\n{{> nobody}}", "x.html:2: no such partial: nobody" },
    { "raw by ampersand", "{{&a}}", "x.html:1: raw is written {{{name}}}, for marks only: a" },
    { "words as a section", "{{#t.a}}{{/t.a}}", "x.html:1: words are only written: t.a" },
    { "raw words", "{{{t.a}}}", "x.html:1: words are only written: t.a" },
    { "a name with a space", "{{a b}}", "x.html:1: not a name: a b" },
    { "no name", "{{}}", "x.html:1: not a name: " },
    { "an empty part", "{{a..b}}", "x.html:1: not a name: a..b" },
    { "half a delimiter", "{{=<}}=}}", "x.html:1: not a pair of delimiters: <}}" },
};

static void
a_broken_page_is_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(broken); i++) {
        struct arena a = { 0 };
        struct embedded pages[] = { file("x.html", broken[i].text), { 0 } };
        struct embedded none[] = { { 0 } };
        struct pages *p;
        const struct fault *f = pages_load(&a, pages, none, &p);

        tell("%s", broken[i].what);
        assert_non_null(f);
        assert_string_equal(f->key, "page.broken");
        tell("%s", f->seen);
        assert_string_equal(f->seen, broken[i].seen);
        arena_clear(&a);
    }
}

static void
broken_words_are_named(void **state)
{
    static const char *const texts[] = { "{\"a\":1}", "[]", "{\"a\":\"x\",\"a\":\"y\"}",
                                         "{\"a.b\":\"x\",\"a\":{\"b\":\"y\"}}", "{" };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct arena a = { 0 };
        struct embedded pages[] = { { 0 } };
        struct embedded word[] = { file("ja.json", texts[i]), { 0 } };
        struct pages *p;
        const struct fault *f = pages_load(&a, pages, word, &p);

        assert_non_null(f);
        tell("%s: %s", texts[i], f->seen);
        assert_non_null(strstr(f->seen, "ja.json: "));
        arena_clear(&a);
    }
}

static void
partials_without_end_end(void **state)
{
    struct arena a = { 0 };
    struct embedded pages[] = { file("x.html", "a{{> x}}"), { 0 } };
    struct pages *p = pages_of(&a, pages, "{}", "{}");

    (void)state;
    assert_int_equal(strlen(page_render(&a, p, "x", "ja", doc_new(&a), NULL, NULL)), 101);
    arena_clear(&a);
}

static int
quietly(void **state)
{
    (void)state;
    log_quiet(1);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_as_people_read_them),
        cmocka_unit_test(something_and_nothing),
        cmocka_unit_test(words),
        cmocka_unit_test(beside_and_within),
        cmocka_unit_test(raw_is_for_marks),
        cmocka_unit_test(a_broken_page_is_named),
        cmocka_unit_test(broken_words_are_named),
        cmocka_unit_test(partials_without_end_end),
    };

    return cmocka_run_group_tests(tests, quietly, NULL);
}
