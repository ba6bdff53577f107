/* A template, a NUL, a document: it is a page or a fault that names the line. */
#include <string.h>

#include "base/json.h"
#include "fuzz.h"
#include "web/mustache.h"
#include "web/page.h"

/* Sections inside sections over lists multiply; ours are written by us. */
enum { TEMPLATE_MOST = 1000, DOCUMENT_MOST = 200 };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const uint8_t *nul = memchr(bytes, 0, size);
    size_t n = nul ? (size_t)(nul - bytes) : size;
    struct arena a = { 0 };
    struct template *strict;
    const struct fault *wrong;
    struct doc *doc;

    if (n > TEMPLATE_MOST || size - n > DOCUMENT_MOST)
        return 0;
    char *text = arena_copy(&a, bytes, n);
    if (!nul || json_read(&a, (const char *)nul + 1, size - n - 1, &doc))
        doc = doc_new(&a);
    struct doc *partials = doc_new(&a);
    doc_text(partials, "p", "<{{name}}>\n{{#rows}}{{.}}\n{{/rows}}");
    char *page = mustache_render(&a, text, doc, partials, &wrong);
    HOLDS(!page == !!wrong);
    if (wrong)
        HOLDS(!strncmp(wrong->seen, ":", 1) && !strcmp(wrong->key, "page.broken"));
    wrong = mustache_compile(&a, "x", "x.html", text, n, true, &strict);
    HOLDS(!wrong || !strncmp(wrong->seen, "x.html:", 7));
    arena_clear(&a);
    return 0;
}
