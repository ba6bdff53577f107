/* Is this a password that somebody would try first? */
#include "desk/password.h"

#include <stdbool.h>
#include <string.h>

#include "base/embedded.h"
#include "base/text.h"

extern const struct embedded password_lists[];

enum { PIECE = 4, REMAINS = 6 };

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* Small, half-width, without spaces: "ＰＡＳＳ word" is "password". */
static char *
plain(struct arena *a, const char *password)
{
    const char *key = login_key(a, password);

    return key ? arena_dup(a, key) : NULL;
}

/* The list is sorted by byte, a word a line. */
static bool
listed(const char *word, size_t n)
{
    const char *low = password_lists->bytes, *high = password_lists->end;

    while (n && low < high) {
        const char *at = low + (high - low) / 2;
        while (at > low && at[-1] != '\n')
            at--;
        size_t size = strcspn(at, "\n");
        int order = memcmp(word, at, n < size ? n : size);
        if (!order && n == size)
            return true;
        if (order < 0 || (!order && n < size))
            high = at;
        else
            low = at + size + 1;
    }
    return false;
}

/* The length of the shortest piece that makes the whole when repeated; n: there is none. */
static size_t
period(const char *s, size_t n)
{
    for (size_t p = 1; p <= n / 2; p++) {
        size_t i = p;
        while (i < n && s[i] == s[i - p])
            i++;
        if (i == n)
            return p;
    }
    return n;
}

static bool
common(const char *s)
{
    size_t n = strlen(s), p = period(s, n), from = 0, until = n;

    if (listed(s, n) || listed(s, p))
        return true;
    /* "password1234", "!Dragon2026": the word between what is put around it. */
    while (from < until && !is_letter(s[from]))
        from++;
    while (until > from && !is_letter(s[until - 1]))
        until--;
    if (until - from < PIECE)
        return false;
    size_t around = n - (until - from);
    return around <= PASSWORD_LEAST &&
           (listed(s + from, until - from) || listed(s + from, period(s + from, until - from)));
}

/* What remains when the person's own word is taken out wherever it stands, forwards or backwards.
 */
static void
take_out(char *s, const char *word)
{
    size_t n = strlen(word);

    for (char *at; n >= 3 && (at = strstr(s, word));)
        memmove(at, at + n, strlen(at + n) + 1);
}

static const char *
backwards(struct arena *a, const char *word)
{
    size_t n = strlen(word);
    char *turned = arena_dup(a, word);

    for (size_t i = 0; i < n; i++)
        turned[i] = word[n - 1 - i];
    return turned;
}

static bool
own(struct arena *a, const char *s, const char *login, const char *number)
{
    const char *const said[] = { login, number };
    char *rest = arena_dup(a, s);

    for (size_t i = 0; i < COUNT(said); i++) {
        const char *word = said[i] ? login_key(a, said[i]) : NULL;
        if (!word || !*word)
            continue;
        take_out(rest, word);
        take_out(rest, backwards(a, word));
    }
    return strlen(rest) < strlen(s) && strlen(rest) < REMAINS;
}

const char *
password_weak(struct arena *a, const char *password, const char *login, const char *number)
{
    const char *s = plain(a, password);

    if (utf8_length(password) < PASSWORD_LEAST)
        return "password.short";
    if (!s)
        return NULL;
    if (!*s || (period(s, strlen(s)) <= PIECE && period(s, strlen(s)) < strlen(s)))
        return "password.same";
    if (own(a, s, login, number))
        return "password.own";
    return common(s) ? "password.common" : NULL;
}
