/* Which letters may a name or a login have? */
#include "base/text.h"

#include <string.h>

enum { LOGIN_MOST = 400 };

const char *
login_fold(struct arena *a, const char *login)
{
    char flat[LOGIN_MOST];

    return text_fold(login, flat, sizeof flat) ? arena_dup(a, flat) : NULL;
}

const char *
login_key(struct arena *a, const char *login)
{
    const char *flat = login_fold(a, login);
    char *key = flat ? arena_dup(a, flat) : NULL;

    for (char *c = key; c && *c; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    return key;
}

/* What nobody sees, or what turns the reading order of what follows.  Variation selectors stay: a
 * name is written with them (葛󠄀). */
static bool
unseen(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } range[] = {
        { 0x0000, 0x001F }, { 0x007F, 0x009F }, { 0x00AD, 0x00AD }, { 0x034F, 0x034F },
        { 0x061C, 0x061C }, { 0x115F, 0x1160 }, { 0x17B4, 0x17B5 }, { 0x180E, 0x180E },
        { 0x200B, 0x200F }, { 0x2028, 0x202E }, { 0x2060, 0x206F }, { 0x3164, 0x3164 },
        { 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 }, { 0xFFF0, 0xFFFB }, { 0xE0000, 0xE00FF },
    };

    for (size_t i = 0; i < COUNT(range); i++)
        if (c >= range[i].first && c <= range[i].last)
            return true;
    return false;
}

static uint32_t
letter(const unsigned char **at)
{
    const unsigned char *s = *at;
    int more = *s < 0x80 ? 0 : *s < 0xE0 ? 1 : *s < 0xF0 ? 2 : 3;
    uint32_t c = more == 0 ? *s : *s & (0x3F >> more);

    s++;
    for (; more && (*s & 0xC0) == 0x80; more--)
        c = c << 6 | (*s++ & 0x3F);
    *at = s;
    return c;
}

uint32_t
text_unseen(const char *text, bool lines)
{
    for (const unsigned char *s = (const unsigned char *)text; *s;) {
        uint32_t c = letter(&s);
        if (lines && (c == '\n' || c == '\r' || c == '\t'))
            continue;
        if (unseen(c))
            return c;
    }
    return 0;
}
