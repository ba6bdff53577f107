/*
 * Lays a sample document into a page we ship, and writes the page:
 *
 *     show-page PAGE LANG FILE.json [FRAME.json]
 */
#include <stdio.h>
#include <string.h>

#include "sample.h"
#include "web/page.h"

extern const struct embedded ui_pages[], ui_words[];

static int
broken(const struct fault *f)
{
    fprintf(stderr, "show-page: %s %s\n", f->key, f->seen ? f->seen : "");
    return 1;
}

int
main(int argc, char **argv)
{
    struct arena arena = { 0 };
    const struct fault *wrong;
    struct pages *pages;
    struct doc *doc, *frame, *beside;
    size_t size;

    if (argc < 4) {
        fprintf(stderr, "show-page PAGE LANG FILE.json [FRAME.json]\n");
        return 2;
    }
    const char *slash = strrchr(argv[3], '/');
    const char *folder = slash ? arena_text(&arena, "%.*s", (int)(slash - argv[3]), argv[3]) : ".";
    const char *of_frame = argc > 4 ? argv[4] : arena_text(&arena, "%s/frame.json", folder);
    if ((wrong = pages_load(&arena, ui_pages, ui_words, &pages)) ||
        (wrong = sample_read(&arena, argv[3], &doc)) ||
        (wrong = sample_read(&arena, of_frame, &frame)))
        return broken(wrong);

    beside = sample_beside(&arena, frame, doc, argv[2]);
    /* The sample's own frame is laid over the common one; the page is to find only the sum. */
    doc_put(doc, "frame", (struct doc *)(uintptr_t)doc_get(beside, "frame"));
    const char *html = page_render(&arena, pages, argv[1], argv[2], doc, beside, &size);
    if (!html) {
        fprintf(stderr, "show-page: no page %s\n", argv[1]);
        return 1;
    }
    fwrite(html, 1, size, stdout);
    arena_clear(&arena);
    return 0;
}
