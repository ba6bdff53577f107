/* Which rules and numbers of a day speak of these words? */
#include "app/search/search.h"

#include "base/text.h"
#include "law/law.h"

enum { RULES_MOST = 20 };

void
rules_find(struct look *q, const char *words, struct day on, struct doc *d)
{
    struct arena *a = look_arena(q);
    struct doc *list = doc_list(d, "rules"), *all;
    char flat[TEXT_FLAT];
    int64_t found = 0;

    if (!text_flat(words, flat, sizeof flat)) {
        doc_null(d, "rules_all");
        return;
    }
    all = doc_new(a);
    law_doc(look_law(q), on, "nps", all);
    doc_each (from, doc_get(all, "rows")) {
        const char *name = doc_get_text(from, look_lang(q));

        if (!text_holds(name, flat) && !text_holds(doc_get_text(from, "cite"), flat))
            continue;
        if (found++ >= RULES_MOST)
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "name", name);
        doc_text(row, "cite", doc_get_text(from, "cite"));
        doc_text(row, "href",
                 arena_text(a, "/rules/%s?find=%s", day_iso(a, on),
                            text_escape_url(a, name ? name : doc_get_text(from, "key"))));
    }
    if (found > RULES_MOST)
        doc_text(d, "rules_all",
                 arena_text(a, "/rules/%s?find=%s", day_iso(a, on), text_escape_url(a, words)));
    else
        doc_null(d, "rules_all");
}
