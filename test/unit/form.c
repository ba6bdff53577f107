/* One form, whichever of the three ways it travels. */
#include "base/form.h"
#include "test.h"

#define URL "application/x-www-form-urlencoded"
#define JSON "application/json; charset=utf-8"
#define PARTS "multipart/form-data; boundary=----B0"

/* What came, in one line: name=value|name=value, a file as name=<filename:type:bytes>. */
static char *
told(struct arena *a, const char *type, const char *body, size_t size)
{
    struct text t = { .arena = a };
    struct form *form = NULL;
    const struct fault *f = form_read(a, type, body, size, &form);

    if (f) {
        text_addf(&t, "! %s", f->key);
        return text_done(&t);
    }
    size_t count = 0;
    for (const struct form_field *i = form->first; i; i = i->next, count++) {
        text_addf(&t, "%s%s=", t.size ? "|" : "", i->name);
        if (i->filename)
            text_addf(&t, "<%s:%s:%zu>", i->filename, i->type ? i->type : "", i->size);
        else
            text_put(&t, i->value, i->size);
    }
    assert_int_equal(count, form->count);
    return text_done(&t);
}

#define CD "Content-Disposition: form-data; name="
#define PART(head, body) "------B0\r\n" head "\r\n\r\n" body "\r\n"
#define LAST "------B0--\r\n"

static const struct {
    const char *what, *type, *body, *want;
} table[] = {
    { "a browser's form", URL, "day=2026-07-15&why=%E5%9B%BD%E4%BC%9A+%E7%AD%94%E5%BC%81",
      "day=2026-07-15|why=国会 答弁" },
    { "a name twice is two fields, in order", URL, "a=1&b=2&a=3", "a=1|b=2|a=3" },
    { "no equals sign is an empty value", URL, "a&b=", "a=|b=" },
    { "empty pairs are nothing", URL, "&a=1&&", "a=1" },
    { "a value may hold an equals sign", URL, "a=b=c", "a=b=c" },
    { "line ends become LF", URL, "a=1%0D%0A2%0D3%0A4", "a=1\n2\n3\n4" },
    { "a broken escape", URL, "a=%4", "! form.encoding" },
    { "a NUL", URL, "a=%00", "! form.encoding" },
    { "a bell", URL, "a=%07", "! form.encoding" },
    { "Latin-1", URL, "a=%E9", "! form.encoding" },
    { "an empty name", URL, "=1", "! form.name" },
    { "an empty form", URL, "", "" },
    { "an object", JSON, "{\"day\":\"2026-07-15\",\"n\":105,\"yes\":true,\"no\":false,\"x\":null}",
      "day=2026-07-15|n=105|yes=true|no=false" },
    { "a list is many", JSON, "{\"id\":[3,1,2],\"none\":[]}", "id=3|id=1|id=2" },
    { "an object inside", JSON, "{\"a\":{\"b\":1}}", "! form.nested" },
    { "a list inside a list", JSON, "{\"a\":[[1]]}", "! form.nested" },
    { "not an object", JSON, "[1]", "! form.broken" },
    { "a key twice", JSON, "{\"a\":1,\"a\":2}", "! json.broken" },
    { "a control character in JSON", JSON, "{\"a\":\"\\u0007\"}", "! form.encoding" },
    { "no body at all", NULL, "", "" },
    { "a body without a type", NULL, "a=1", "! form.type" },
    { "another type", "text/plain", "a=1", "! form.type" },
    { "a type that only begins alike", "application/jsonx", "{}", "! form.type" },
    { "parts", PARTS, PART(CD "\"a\"", "1") PART(CD "b", "二") LAST, "a=1|b=二" },
    { "a part without bytes", PARTS, PART(CD "\"a\"", "") LAST, "a=" },
    { "a file", PARTS,
      PART(CD "\"file\"; filename=\"打刻.csv\"\r\nContent-Type: text/csv", "1,2\r\n3,4") LAST,
      "file=<打刻.csv:text/csv:8>" },
    { "an old browser's path", PARTS, PART(CD "\"f\"; filename=\"C:\\tmp\\a.csv\"", "x") LAST,
      "f=<a.csv::1>" },
    { "a path that climbs", PARTS, PART(CD "\"f\"; filename=\"../../etc/x\"", "x") LAST,
      "f=<x::1>" },
    { "quotes in a name, both ways", PARTS,
      PART(CD "\"a%22b\"", "1") PART(CD "\"c\\\"d\"", "2") LAST, "a\"b=1|c\"d=2" },
    { "a name in RFC 5987 writing", PARTS,
      PART(CD "\"f\"; filename=\"x\"; filename*=utf-8''%E5%8B%A4.csv", "x") LAST, "f=<勤.csv::1>" },
    { "nothing chosen", PARTS,
      PART(CD "\"f\"; filename=\"\"\r\nContent-Type: application/octet-stream", "") LAST, "" },
    { "bytes that begin like a mark", PARTS, PART(CD "\"f\"; filename=\"x\"", "\r\n------B") LAST,
      "f=<x::9>" },
    { "no end", PARTS, PART(CD "\"a\"", "1"), "! form.broken" },
    { "something after the end", PARTS, PART(CD "\"a\"", "1") LAST "x", "! form.broken" },
    { "something before the first", PARTS, "x\r\n" PART(CD "\"a\"", "1") LAST, "! form.broken" },
    { "no disposition", PARTS, PART("Content-Type: text/plain", "1") LAST, "! form.broken" },
    { "two dispositions", PARTS, PART(CD "\"a\"\r\n" CD "\"b\"", "1") LAST, "! form.broken" },
    { "two names", PARTS, PART(CD "\"a\"; name=\"b\"", "1") LAST, "! form.broken" },
    { "base64", PARTS, PART(CD "\"a\"\r\nContent-Transfer-Encoding: base64", "MQ==") LAST,
      "! form.broken" },
    { "text that is not UTF-8", PARTS, PART(CD "\"a\"", "\xE9") LAST, "! form.encoding" },
    { "no boundary", "multipart/form-data", PART(CD "\"a\"", "1") LAST, "! form.broken" },
    { "two boundaries", PARTS "; boundary=x", PART(CD "\"a\"", "1") LAST, "! form.broken" },
    { "a quoted boundary", "multipart/form-data; boundary=\"----B0\"", PART(CD "\"a\"", "1") LAST,
      "a=1" },
};

static void
every_way(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(table); i++) {
        struct arena a = { 0 };
        tell("%s", table[i].what);
        assert_string_equal(told(&a, table[i].type, table[i].body, strlen(table[i].body)),
                            table[i].want);
        arena_clear(&a);
    }
}

static void
no_more_than_it_takes(void **state)
{
    struct arena a = { 0 };
    struct text t = { .arena = &a }, name = { .arena = &a };

    (void)state;
    for (int i = 0; i < FORM_FIELDS_MOST; i++)
        text_addf(&t, "a=%d&", i);
    struct form *form;
    assert_null(form_read(&a, URL, t.bytes, t.size, &form));
    assert_int_equal(form->count, FORM_FIELDS_MOST);
    text_add(&t, "b=1");
    assert_string_equal(told(&a, URL, t.bytes, t.size), "! form.many");

    for (int i = 0; i < FORM_NAME_MOST; i++)
        text_char(&name, 'n');
    assert_string_equal(told(&a, URL, text_done(&name), name.size),
                        arena_text(&a, "%s=", name.bytes));
    text_char(&name, 'n');
    assert_string_equal(told(&a, URL, text_done(&name), name.size), "! form.name");
    for (int i = 0; i < 4 * FORM_NAME_MOST; i++)
        text_char(&name, 'n');
    assert_string_equal(told(&a, URL, text_done(&name), name.size), "! form.name");
    arena_clear(&a);
}

static void
a_file_is_not_copied(void **state)
{
    static const char body[] = PART(CD "\"f\"; filename=\"x\"", "\0\1\2") LAST;
    struct arena a = { 0 };
    struct form *form;

    (void)state;
    assert_null(form_read(&a, PARTS, body, sizeof body - 1, &form));
    assert_int_equal(form->first->size, 3);
    assert_memory_equal(form->first->value, "\0\1\2", 3);
    assert_true(form->first->value > body && form->first->value < body + sizeof body);
    assert_null(form_text(form, "f"));
    arena_clear(&a);
}

static void
a_query_is_a_form(void **state)
{
    struct arena a = { 0 };
    struct form *form;

    (void)state;
    assert_null(form_query(&a, "q=%E4%BD%90%E8%97%A4&unit=3&unit=5", &form));
    assert_string_equal(form_text(form, "q"), "佐藤");
    assert_string_equal(form_text(form, "unit"), "3");
    const struct form_field *f = form_next(form_next(form->first, "unit")->next, "unit");
    assert_string_equal(f->value, "5");
    assert_null(form_next(f->next, "unit"));
    assert_null(form_text(form, "sort"));
    assert_string_equal(form_query(&a, "q=%zz", &form)->key, "form.encoding");
    assert_null(form_query(&a, NULL, &form));
    assert_int_equal(form->count, 0);
    arena_clear(&a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way),
        cmocka_unit_test(no_more_than_it_takes),
        cmocka_unit_test(a_file_is_not_copied),
        cmocka_unit_test(a_query_is_a_form),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
