/*
 * Which words of a list's filter may be asked of the rows before they are folded?
 *
 * A view yields one row a tie, and the desk folds them to one an id.  A filter that names only what
 * the rows are folded by (id, officer, unit, day) means the same before and after, and before it
 * lets the engine go straight to an officer's few rows instead of folding everybody's first. SQLite
 * does not find this by itself.
 */
#include "desk/inside.h"

#include <ctype.h>
#include <string.h>

static bool
word_is(const char *s, size_t n, const char *word)
{
    return strlen(word) == n && !strncasecmp(s, word, n);
}

static bool
one_of(const char *s, size_t n, const char *const *words)
{
    for (; *words; words++)
        if (word_is(s, n, *words))
            return true;
    return false;
}

struct term {
    const char *from;
    bool folded, between; /* names nothing but keys; its next AND belongs to BETWEEN */
};

static size_t
word_length(const char *s)
{
    size_t n = 0;

    while (isalnum((unsigned char)s[n]) || s[n] == '_')
        n++;
    return n;
}

static void
put_term(struct text *sql, const struct term *t, const char *end)
{
    if (!t->folded || t->from == end)
        return;
    text_add(sql, " AND (");
    text_put(sql, t->from, (size_t)(end - t->from));
    text_char(sql, ')');
}

void
narrow(struct text *sql, const char *rest)
{
    static const char *const keys[] = { "id",  "officer", "unit", "day", "between",
                                        "and", "or",      "in",   "not", NULL };
    static const char *const ends[] = { "order", "group", "limit", "having", NULL };
    struct text terms = { .arena = sql->arena };
    int depth = 0;

    rest += strspn(rest, " ");
    if (!word_is(rest, word_length(rest), "where"))
        return;
    struct term t = { .from = rest + 5, .folded = true };
    const char *s = t.from;
    while (*s) {
        size_t n = word_length(s);

        if (*s == '\'') {
            const char *close = strchr(s + 1, '\'');
            s = close ? close + 1 : s + strlen(s);
            continue;
        }
        if (!n) {
            depth += (*s == '(') - (*s == ')');
            s += *s == '$' ? 1 + word_length(s + 1) : 1;
            continue;
        }
        if (!depth && one_of(s, n, ends))
            break;
        if (!depth && word_is(s, n, "or"))
            return; /* either side alone says nothing */
        if (!depth && word_is(s, n, "and") && !t.between) {
            put_term(&terms, &t, s);
            s += n;
            t = (struct term){ .from = s, .folded = true };
            continue;
        }
        if (!depth)
            t.between = word_is(s, n, "between") || (t.between && !word_is(s, n, "and"));
        if (!isdigit((unsigned char)*s) && !one_of(s, n, keys))
            t.folded = false;
        s += n;
    }
    put_term(&terms, &t, s);
    text_add(sql, text_done(&terms));
}
