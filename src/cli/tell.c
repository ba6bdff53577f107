/* How is a fault told to somebody at a terminal? */
#include "cli/tell.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/doc.h"
#include "web/page.h"

extern const struct embedded ui_pages[], ui_words[];

static const char *wished; /* by an option: stronger than the environment */

void
tell_in(const char *lang)
{
    wished = strcmp(lang, "en") ? "ja" : "en";
}

/* In the locale C a terminal shows ASCII alone. */
static bool
english(const char *locale)
{
    return !strncmp(locale, "en", 2) || !strcmp(locale, "C") || !strcmp(locale, "POSIX");
}

const char *
tell_lang(void)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    if (wished)
        return wished;
    for (size_t i = 0; i < COUNT(names); i++) {
        const char *said = getenv(names[i]);
        if (said && *said)
            return english(said) ? "en" : "ja";
    }
    return "ja";
}

const char *
tell_key(struct arena *a, const char *key, const char *seen, const char *field)
{
    struct doc *with = doc_new(a);

    doc_text(with, "seen", seen ? seen : "");
    doc_text(with, "field", field ? field : "");
    return tell_about(a, key, with);
}

const char *
tell_about(struct arena *a, const char *key, const struct doc *with)
{
    static struct arena kept; /* the words, for as long as the command runs */
    static struct pages *pages;

    if (!pages && pages_load(&kept, ui_pages, ui_words, &pages))
        return key;
    return words_have(pages, tell_lang(), key) ? words_say(a, pages, tell_lang(), key, with) : key;
}

const char *
tell_words(struct arena *a, const struct fault *f)
{
    return tell_key(a, f->key, f->seen, f->field);
}

int
tell_fault(const char *command, const char *what, const struct fault *f)
{
    struct arena a = { 0 };
    const char *words = tell_words(&a, f);
    bool shown = !f->seen || !*f->seen || strstr(words, f->seen);

    fprintf(stderr, "tsutome %s: %s%s%s%s%s%s\n", command, what ? what : "", what ? ": " : "",
            words, shown ? "" : " (", shown ? "" : f->seen, shown ? "" : ")");
    arena_clear(&a);
    return 1;
}
