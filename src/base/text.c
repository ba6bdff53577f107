/* How does text grow, and what did the outside world really send? */
#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/decode.h"

static void
grow(struct text *t, size_t more)
{
    size_t room = t->room ? t->room * 2 : 512;
    while (room - t->size <= more)
        room *= 2;
    char *bytes = arena_take(t->arena, room);
    if (t->size)
        memcpy(bytes, t->bytes, t->size);
    t->bytes = bytes;
    t->room = room;
}

static inline void
room_for(struct text *t, size_t more)
{
    if (t->room - t->size <= more)
        grow(t, more);
}

void
text_put(struct text *t, const void *bytes, size_t size)
{
    if (!size)
        return;
    room_for(t, size);
    memcpy(t->bytes + t->size, bytes, size);
    t->size += size;
}

void
text_add(struct text *t, const char *s)
{
    if (s)
        text_put(t, s, strlen(s));
}

void
text_char(struct text *t, char c)
{
    room_for(t, 1);
    t->bytes[t->size++] = c;
}

void
text_int(struct text *t, int64_t n)
{
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = n < 0 ? -(uint64_t)n : (uint64_t)n;

    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (n < 0)
        *--p = '-';
    text_put(t, p, (size_t)(digits + sizeof digits - p));
}

void
text_addf(struct text *t, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (n < 0)
        abort();
    room_for(t, (size_t)n + 1);
    va_start(ap, format);
    vsnprintf(t->bytes + t->size, (size_t)n + 1, format, ap);
    va_end(ap);
    t->size += (size_t)n;
}

void
text_html(struct text *t, const char *s, size_t size)
{
    /* One look for each byte; nearly all of them are just themselves. */
    static const unsigned char special[256] = {
        ['&'] = 1, ['<'] = 2, ['>'] = 3, ['"'] = 4, ['\''] = 5
    };
    static const char *const as[] = { "", "&amp;", "&lt;", "&gt;", "&quot;", "&#39;" };
    const char *end = s + size, *from = s;

    for (; s < end; s++) {
        unsigned char which = special[(unsigned char)*s];
        if (!which)
            continue;
        text_put(t, from, (size_t)(s - from));
        text_add(t, as[which]);
        from = s + 1;
    }
    text_put(t, from, (size_t)(end - from));
}

char *
text_done(struct text *t)
{
    room_for(t, 1);
    t->bytes[t->size] = '\0';
    return t->bytes;
}

/* The length of the well-formed sequence at s, or 0 (RFC 3629: no surrogates, no overlong forms).
 */
static size_t
sequence(const unsigned char *s, size_t left)
{
    if (s[0] < 0x80)
        return 1;
    size_t n = s[0] >= 0xC2 && s[0] <= 0xDF   ? 2
               : s[0] >= 0xE0 && s[0] <= 0xEF ? 3
               : s[0] >= 0xF0 && s[0] <= 0xF4 ? 4
                                              : 0;
    if (!n || left < n)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) ||
        (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    return n;
}

size_t
utf8_sequence(const char *s, size_t left)
{
    return sequence((const unsigned char *)s, left);
}

bool
utf8_valid(const char *bytes, size_t size)
{
    const unsigned char *s = (const unsigned char *)bytes, *end = s + size;

    while (s < end) {
        if ((*s < 0x20 && *s != '\t' && *s != '\n' && *s != '\r') || *s == 0x7F)
            return false;
        size_t n = sequence(s, (size_t)(end - s));
        if (!n)
            return false;
        s += n;
    }
    return true;
}

size_t
utf8_length(const char *s)
{
    size_t n = 0;

    for (; *s; s++)
        n += (*s & 0xC0) != 0x80;
    return n;
}

size_t
utf8_cut(const char *bytes, size_t size, size_t most)
{
    if (size <= most)
        return size;
    while (most && (bytes[most] & 0xC0) == 0x80)
        most--;
    return most;
}

bool
text_fold(const char *text, char *ret, size_t room)
{
    size_t n = 0;

    for (const unsigned char *s = (const unsigned char *)text; *s;) {
        size_t left = strlen((const char *)s), len = sequence(s, left);

        if (!len)
            return false;
        if (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\r' ||
            (len == 3 && !memcmp(s, "\xE3\x80\x80", 3)) ||
            (len == 2 && !memcmp(s, "\xC2\xA0", 2))) {
            s += len;
            continue;
        }
        if (len == 3 && s[0] == 0xEF && (s[1] == 0xBC || s[1] == 0xBD)) { /* U+FF01..U+FF5E */
            int code = ((s[1] & 0x3F) << 6 | (s[2] & 0x3F)) | 0xF000;
            if (code >= 0xFF01 && code <= 0xFF5E) {
                if (n + 1 >= room)
                    return false;
                ret[n++] = (char)(code - 0xFF01 + '!');
                s += 3;
                continue;
            }
        }
        if (n + len >= room)
            return false;
        memcpy(ret + n, s, len);
        n += len;
        s += len;
    }
    ret[n] = '\0';
    return true;
}

char *
text_trim(struct arena *a, const char *s)
{
    size_t n;

    for (;;)
        if (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\r')
            s++;
        else if (!strncmp(s, "　", 3))
            s += 3;
        else if (!strncmp(s, "\xC2\xA0", 2))
            s += 2;
        else
            break;
    for (n = strlen(s); n;)
        if (strchr(" \t\n\r", s[n - 1]))
            n--;
        else if (n >= 3 && !memcmp(s + n - 3, "　", 3))
            n -= 3;
        else if (n >= 2 && !memcmp(s + n - 2, "\xC2\xA0", 2))
            n -= 2;
        else
            break;
    return arena_copy(a, s, n);
}

bool
text_number(const char *s, int64_t *ret)
{
    char *end;

    if (!s || !*s || *s == ' ' || *s == '\t' || *s == '\n' || *s == '+')
        return false;
    errno = 0;
    long long n = strtoll(s, &end, 10);
    if (errno || *end || end == s)
        return false;
    *ret = n;
    return true;
}

char *
text_to_cp932(struct arena *a, const char *bytes, size_t size, size_t *ret_size, size_t *ret_lost)
{
    iconv_t cd = iconv_open("CP932", "UTF-8");
    size_t room = size * 2 + 16, left = room;
    char *out = arena_take(a, room), *o = out, *in = (char *)(uintptr_t)bytes;

    *ret_lost = 0;
    if (cd == (iconv_t)-1)
        return NULL;
    while (size) {
        if (iconv(cd, &in, &size, &o, &left) != (size_t)-1)
            break;
        if (errno == E2BIG) {
            char *more = arena_take(a, room * 2);
            size_t used = (size_t)(o - out);
            memcpy(more, out, used);
            out = more;
            o = out + used;
            room *= 2;
            left = room - used;
        } else if (errno == EILSEQ && left > 2) {
            size_t n = sequence((unsigned char *)in, size);
            n = n ? n : 1;
            in += n;
            size -= n;
            memcpy(o, "\x81\xAC", 2); /* 〓 in CP932 */
            o += 2;
            left -= 2;
            ++*ret_lost;
        } else {
            iconv_close(cd);
            return NULL;
        }
    }
    iconv_close(cd);
    *ret_size = (size_t)(o - out);
    return arena_copy(a, out, *ret_size);
}

char *
text_from_bytes(struct arena *a, const void *bytes, size_t size, size_t *ret_size)
{
    struct decoded d;

    if (!decode(a, bytes, size, ENCODING_AUTO, &d))
        return NULL;
    *ret_size = d.size;
    return d.text;
}

const char *
text_through_cp932(struct arena *a, const char *text)
{
    size_t size, lost;
    char *out = text_to_cp932(a, text, strlen(text), &size, &lost);
    struct decoded back;

    return out && decode(a, out, size, ENCODING_CP932, &back) ? back.text : NULL;
}

static int
hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

char *
text_unescape(struct arena *a, const char *s, size_t size, bool plus)
{
    char *out = arena_take(a, size + 1);
    size_t n = 0;

    for (size_t i = 0; i < size; i++) {
        if (s[i] == '%') {
            if (size - i < 3 || hex(s[i + 1]) < 0 || hex(s[i + 2]) < 0)
                return NULL;
            out[n++] = (char)(hex(s[i + 1]) << 4 | hex(s[i + 2]));
            i += 2;
        } else {
            out[n++] = plus && s[i] == '+' ? ' ' : s[i];
        }
    }
    return utf8_valid(out, n) ? out : NULL;
}

char *
text_escape_url(struct arena *a, const char *s)
{
    struct text t = { .arena = a };

    for (; *s; s++)
        if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9') ||
            strchr("-._~", *s))
            text_char(&t, *s);
        else
            text_addf(&t, "%%%02X", (unsigned char)*s);
    return text_done(&t);
}

/* % and _ are letters in a name. */
const char *
text_like(struct arena *a, const char *words)
{
    struct text t = { .arena = a };

    text_char(&t, '%');
    for (; words && *words; words++) {
        if (strchr("%_\\", *words))
            text_char(&t, '\\');
        text_char(&t, *words);
    }
    text_char(&t, '%');
    return text_done(&t);
}
