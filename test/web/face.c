/* One document, two faces; and a fault in words that help. */
#include <stdio.h>

#include "base/json.h"
#include "base/log.h"
#include "test.h"
#include "web/face.h"

static struct embedded
file(const char *name, const char *text)
{
    return (struct embedded){ name, text, text + strlen(text) };
}

static struct arena house;
static struct face *face;

static int
open_house(void **state)
{
    static struct embedded pages[8], words[3], statics[3];
    struct pages *p;

    (void)state;
    log_quiet(1);
    pages[0] = file("today.html", "<p lang={{lang}}>{{day}} {{static.tsutome_css}} {{path}}</p>");
    pages[1] = file("form.html",
                    "{{#faults.list}}[{{field}}: {{message}}]{{/faults.list}}"
                    "({{field.day}})({{why}}){{faults.count}}"
                    "{{#fields}}<{{name}}={{value}}{{#fault}}!{{fault}}{{/fault}}>{{/fields}}");
    pages[2] = file("error-404.html", "404 {{message}}");
    pages[3] = file("error.html", "{{status}} {{message}}");
    words[0] = file("ja.json",
                    "{\"form.day.unknown\":\"{seen}は暦にない日です。\","
                    "\"form.why.missing\":\"{field}を書いてください。\","
                    "\"field.why\":\"理由\",\"absent\":\"ありません\",\"ours\":\"すみません\"}");
    words[1] =
        file("en.json", "{\"form.day.unknown\":\"There is no {seen}.\","
                        "\"form.why.missing\":\"Please fill in: {field}\","
                        "\"field.why\":\"reason\",\"absent\":\"Not there\",\"ours\":\"Sorry\"}");
    statics[0] = file("tsutome.css", "body{}");
    statics[1] = file("clock.js", "1");
    assert_null(pages_load(&house, pages, words, &p));
    assert_null(face_open(&house, p, statics, &face));
    return 0;
}

static int
close_house(void **state)
{
    (void)state;
    arena_clear(&house);
    return 0;
}

static const char *
header(const struct ask *a, const char *name)
{
    for (const struct ask_header *h = a->reply.header; h->name; h++)
        if (!strcasecmp(h->name, name))
            return h->value;
    return NULL;
}

static struct ask *
asked(enum ask_verb verb, const char *if_none_match)
{
    struct ask *a = ask_new();

    a->verb = verb;
    a->path = "/me/today";
    if (if_none_match) {
        struct ask_header *h = arena_array(&a->arena, 2, sizeof *h);
        h[0] = (struct ask_header){ "if-none-match", if_none_match };
        a->headers = h;
    }
    return a;
}

static struct ask *
shown(enum ask_verb verb, const char *if_none_match, struct showing s)
{
    struct ask *a = asked(verb, if_none_match);
    struct doc *d = doc_new(&a->arena);

    doc_day(d, "day", (struct day){ 20200715 });
    doc_face(doc_text(d, "x_pct", "12.5%"));
    if (!s.doc)
        s.doc = d;
    face_show(face, a, &s);
    return a;
}

static void
a_page_and_its_twin(void **state)
{
    (void)state;
    struct ask *a = shown(ASK_GET, NULL, (struct showing){ .page = "today", .lang = "ja" });
    assert_int_equal(a->reply.status, 200);
    assert_string_equal(a->reply.type, "text/html; charset=utf-8");
    assert_non_null(strstr(a->reply.body, "<p lang=ja>7月15日（水） /static/tsutome-"));
    assert_non_null(strstr(a->reply.body, ".css /me/today</p>"));
    assert_int_equal(a->reply.size, strlen(a->reply.body));
    assert_string_equal(header(a, "Content-Language"), "ja");
    assert_string_equal(header(a, "Vary"), "Accept, Accept-Language, Cookie");
    assert_string_equal(header(a, "Cache-Control"), "private, no-cache");
    assert_non_null(strstr(header(a, "Content-Security-Policy"), "default-src 'none'"));
    assert_null(strstr(header(a, "Content-Security-Policy"), "unsafe"));
    assert_string_equal(header(a, "X-Content-Type-Options"), "nosniff");
    assert_string_equal(header(a, "Referrer-Policy"), "same-origin");
    ask_free(a);
    a = shown(ASK_GET, NULL, (struct showing){ .page = "today", .lang = "en", .json = true });
    assert_string_equal(a->reply.type, "application/json");
    assert_string_equal(a->reply.body, "{\"day\":\"2020-07-15\"}");
    assert_string_equal(header(a, "Content-Language"), "en");
    ask_free(a);
    tell("without a template it is JSON");
    a = shown(ASK_POST, NULL, (struct showing){ .status = 201, .lang = "ja" });
    assert_int_equal(a->reply.status, 201);
    assert_string_equal(a->reply.body, "{\"day\":\"2020-07-15\"}");
    ask_free(a);
    tell("an export goes out as it is");
    a = shown(ASK_GET, NULL,
              (struct showing){ .type = "text/csv", .body = "a,b\r\n", .size = 5, .lang = "ja" });
    assert_string_equal(a->reply.type, "text/csv");
    assert_memory_equal(a->reply.body, "a,b\r\n", 5);
    ask_free(a);
    tell("a way on has no body, and what stood in the reply stays");
    a = asked(ASK_POST, NULL);
    reply_header(&a->reply, "Location", "/me/today");
    face_show(face, a, &(struct showing){ .status = 303, .lang = "ja" });
    assert_int_equal(a->reply.status, 303);
    assert_int_equal(a->reply.size, 0);
    assert_null(a->reply.type);
    assert_string_equal(header(a, "Location"), "/me/today");
    ask_free(a);
}

static void
not_sent_twice(void **state)
{
    struct showing s = { .page = "today", .lang = "ja" };
    struct ask *a = shown(ASK_GET, NULL, s);
    char *etag = arena_dup(&house, header(a, "ETag"));

    (void)state;
    ask_free(a);
    assert_int_equal(etag[0], '"');
    assert_int_equal(strlen(etag), 34);
    const struct {
        const char *asked;
        int status;
    } table[] = {
        { etag, 304 },
        { arena_text(&house, "W/%s", etag), 304 },
        { arena_text(&house, "\"a\", W/\"b\" ,\t%s", etag), 304 },
        { "*", 304 },
        { "\"a\"", 200 },
        { "", 200 },
        { "\"", 200 },
        { arena_text(&house, "x%s", etag), 200 },
    };
    for (size_t i = 0; i < COUNT(table); i++) {
        tell("If-None-Match: %s", table[i].asked);
        a = shown(ASK_GET, table[i].asked, s);
        assert_int_equal(a->reply.status, table[i].status);
        assert_string_equal(header(a, "ETag"), etag);
        assert_non_null(header(a, "Vary"));
        ask_free(a);
    }
    tell("a POST and another language are other answers");
    a = shown(ASK_POST, etag, s);
    assert_int_equal(a->reply.status, 200);
    assert_null(header(a, "ETag"));
    ask_free(a);
    s.lang = "en";
    a = shown(ASK_GET, etag, s);
    assert_int_equal(a->reply.status, 200);
    ask_free(a);
    s.lang = "ja";
    a = shown(ASK_HEAD, etag, s);
    assert_int_equal(a->reply.status, 304);
    ask_free(a);
}

static void
faults_in_words(void **state)
{
    struct arena arena = { 0 };
    struct fault second = { FAULT_FORM, "form.why.missing", "why", NULL, NULL };
    struct fault first = { FAULT_FORM, "form.day.unknown", "day", "2020-02-30<", &second };
    struct fault absent = { FAULT_ABSENT, "absent", NULL, NULL, NULL };
    struct fault ours = { FAULT_OURS, "ours", NULL, NULL, NULL };
    struct doc *typed = doc_new(&arena), *problem;

    (void)state;
    doc_text(typed, "why", "国会");
    struct doc *fields = doc_list(typed, "fields"), *day = doc_row(fields), *from = doc_row(fields);
    doc_text(day, "name", "day");
    doc_text(day, "value", "2020-02-30");
    doc_text(from, "name", "from");
    struct ask *a =
        shown(ASK_POST, NULL,
              (struct showing){ .page = "form", .lang = "ja", .fault = &first, .doc = typed });
    assert_int_equal(a->reply.status, 422);
    assert_string_equal(a->reply.body,
                        "[day: 2020-02-30&lt;は暦にない日です。][why: 理由を書いてください。]"
                        "(2020-02-30&lt;は暦にない日です。)(国会)2"
                        "<day=2020-02-30!2020-02-30&lt;は暦にない日です。><from=>");
    assert_null(doc_get(day, "fault"));
    ask_free(a);
    a = shown(ASK_POST, NULL, (struct showing){ .lang = "en", .fault = &first, .json = true });
    assert_int_equal(a->reply.status, 422);
    assert_string_equal(a->reply.type, "application/problem+json");
    assert_null(json_read(&arena, a->reply.body, a->reply.size, &problem));
    assert_string_equal(doc_get_text(problem, "type"), "about:blank");
    assert_string_equal(doc_get_text(problem, "title"), "Unprocessable Content");
    assert_string_equal(doc_get_text(problem, "detail"), "There is no 2020-02-30<.");
    const struct doc *row = doc_get(problem, "faults")->in.first->next;
    assert_string_equal(doc_get_text(row, "field"), "why");
    assert_string_equal(doc_get_text(row, "key"), "form.why.missing");
    assert_string_equal(doc_get_text(row, "message"), "Please fill in: reason");
    ask_free(a);
    a = shown(ASK_GET, NULL, (struct showing){ .lang = "en", .fault = &absent });
    assert_int_equal(a->reply.status, 404);
    assert_string_equal(a->reply.body, "404 Not there");
    assert_null(header(a, "ETag"));
    ask_free(a);
    a = shown(ASK_GET, NULL, (struct showing){ .lang = "ja", .fault = &ours, .status = 503 });
    assert_int_equal(a->reply.status, 503);
    assert_string_equal(a->reply.body, "503 すみません");
    ask_free(a);
    arena_clear(&arena);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_and_its_twin),
        cmocka_unit_test(not_sent_twice),
        cmocka_unit_test(faults_in_words),
    };

    return cmocka_run_group_tests(tests, open_house, close_house);
}
