/* In which encoding was a file written? */
#include "base/decode.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/text.h"

bool
encoding_parse(const char *text, enum encoding *ret)
{
    static const char *const name[] = { "auto", "utf-8", "utf-16", "cp932" };

    *ret = ENCODING_AUTO;
    if (!text || !*text)
        return true;
    for (size_t i = 0; i < COUNT(name); i++)
        if (!strcmp(text, name[i])) {
            *ret = (enum encoding)i;
            return true;
        }
    return false;
}

/* Says where byte `at` of the file stands, as an editor would count. */
static bool
wrong_at(struct arena *a, const char *bytes, size_t at, const char *key, struct decoded *ret)
{
    size_t line = 1, begin = 0;

    for (size_t i = 0; i < at; i++)
        if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
            line++;
            begin = i + 1;
        }
    ret->wrong = key;
    ret->place = arena_text(a, "%zu:%zu", line, at - begin + 1);
    return false;
}

/* What the bytes of one line say for themselves. */
enum evidence { PLAIN, EITHER, PERHAPS_UTF8, SURELY_UTF8, NOT_UTF8 };

static enum evidence
line_evidence(const char *s, const char *end)
{
    size_t longer = 0;
    bool plain = true;

    while (s < end) {
        size_t n = utf8_sequence(s, (size_t)(end - s));

        if (!n)
            return NOT_UTF8;
        plain = plain && n == 1;
        longer += n > 2;
        s += n;
    }
    return plain ? PLAIN : longer > 1 ? SURELY_UTF8 : longer ? PERHAPS_UTF8 : EITHER;
}

static const char *
line_end(const char *s, const char *end)
{
    while (s < end && *s != '\n' && *s != '\r')
        s++;
    return s;
}

/* The first line that says `least` or more; NULL: none. */
static const char *
first_line(const char *s, const char *end, enum evidence least, enum evidence *ret)
{
    for (const char *stop; s < end; s = stop + 1) {
        stop = line_end(s, end);
        *ret = line_evidence(s, stop);
        if (*ret >= least)
            return s;
    }
    return NULL;
}

/* The first line that is UTF-8 without a doubt; NULL: none. */
static const char *
first_utf8(const char *s, const char *end)
{
    enum evidence e;

    while ((s = first_line(s, end, SURELY_UTF8, &e)) && e != SURELY_UTF8) {
        s = line_end(s, end);
        s += s < end;
    }
    return s;
}

/* The first byte that is not UTF-8, or `size`. */
static size_t
utf8_until(const char *s, size_t size)
{
    size_t at = 0, n;

    while (at < size && (n = utf8_sequence(s + at, size - at)))
        at += n;
    return at;
}

/* UTF-8 from another encoding; NULL, and where it stopped. */
static char *
converted(struct arena *a, const char *from, const char *bytes, size_t size, size_t *ret_size,
          size_t *ret_stop)
{
    iconv_t cd = iconv_open("UTF-8", from);
    size_t left = size, room = size + 16, space;
    char *in = (char *)(uintptr_t)bytes;

    for (size_t i = 0; i < size; i++) /* a byte above ASCII becomes three at most */
        room += (unsigned char)bytes[i] < 0x80 ? 0 : 2;
    if (strcmp(from, "CP932")) /* two bytes become three at most */
        room = size / 2 * 3 + 16;
    space = room;

    *ret_stop = 0;
    if (cd == (iconv_t)-1)
        return NULL;
    char *out = arena_take(a, room + 1), *o = out;
    bool good = iconv(cd, &in, &left, &o, &space) != (size_t)-1;
    iconv_close(cd);
    *ret_stop = size - left;
    *ret_size = room - space;
    *o = '\0';
    return good ? out : NULL;
}

static bool
as_utf8(struct arena *a, const char *s, size_t size, struct decoded *ret)
{
    size_t good = utf8_until(s, size);

    ret->encoding = ENCODING_UTF8;
    if (good < size)
        return wrong_at(a, s, good, "csv.encoding.utf8", ret);
    ret->text = arena_copy(a, s, size);
    ret->size = size;
    return true;
}

/* `told`: a person says that it is; otherwise no line of it may be UTF-8. */
static bool
as_cp932(struct arena *a, const char *s, size_t size, bool told, struct decoded *ret)
{
    const char *other = told ? NULL : first_utf8(s, s + size);
    size_t stop;

    ret->encoding = ENCODING_CP932;
    if (other)
        return wrong_at(a, s, (size_t)(other - s), "csv.encoding.mixed", ret);
    ret->text = converted(a, "CP932", s, size, &ret->size, &stop);
    return ret->text ? true : wrong_at(a, s, stop, "csv.encoding.cp932", ret);
}

static bool
as_utf16(struct arena *a, const char *s, size_t size, struct decoded *ret)
{
    bool big = size >= 2 && !memcmp(s, "\xFE\xFF", 2);
    size_t mark = big || (size >= 2 && !memcmp(s, "\xFF\xFE", 2)) ? 2 : 0, stop;

    ret->encoding = ENCODING_UTF16;
    ret->text =
        converted(a, big ? "UTF-16BE" : "UTF-16LE", s + mark, size - mark, &ret->size, &stop);
    if (ret->text)
        return true;
    ret->wrong = "csv.encoding.utf16";
    ret->place = arena_text(a, "1:%zu", mark + stop + 1);
    return false;
}

static bool
guess(struct arena *a, const char *s, size_t size, struct decoded *ret)
{
    const char *end = s + size;
    enum evidence e = PLAIN;
    size_t n, stop;

    if (memchr(s, '\0', size))
        return wrong_at(a, s, (size_t)((const char *)memchr(s, '\0', size) - s), "csv.binary", ret);
    if (first_line(s, end, SURELY_UTF8, &e))
        return e == SURELY_UTF8 ? as_utf8(a, s, size, ret) : as_cp932(a, s, size, false, ret);
    if (first_line(s, end, PERHAPS_UTF8, &e))
        return as_utf8(a, s, size, ret);
    const char *either = first_line(s, end, EITHER, &e);
    if (either && converted(a, "CP932", s, size, &n, &stop)) {
        while ((unsigned char)*either < 0x80)
            either++;
        return wrong_at(a, s, (size_t)(either - s), "csv.encoding.ambiguous", ret);
    }
    return as_utf8(a, s, size, ret);
}

/* A text file holds no control characters but tabs and line ends; Ctrl-Z once ended files. */
static bool
clean(struct arena *a, struct decoded *ret)
{
    while (ret->size && ret->text[ret->size - 1] == 0x1A)
        ret->text[--ret->size] = '\0';
    for (size_t i = 0; i < ret->size; i++) {
        unsigned char c = (unsigned char)ret->text[i];

        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
            return wrong_at(a, ret->text, i, "csv.control", ret);
    }
    return true;
}

bool
decode(struct arena *a, const void *bytes, size_t size, enum encoding wanted, struct decoded *ret)
{
    const char *s = bytes;
    bool done;

    *ret = (struct decoded){ .encoding = wanted };
    if (size >= 4 && (!memcmp(s, "PK\3\4", 4) || !memcmp(s, "\xD0\xCF\x11\xE0", 4))) {
        ret->wrong = "csv.workbook";
        return false;
    }
    bool mark8 = size >= 3 && !memcmp(s, "\xEF\xBB\xBF", 3);
    bool mark16 = size >= 2 && (!memcmp(s, "\xFF\xFE", 2) || !memcmp(s, "\xFE\xFF", 2));
    if (wanted == ENCODING_UTF16 || (wanted == ENCODING_AUTO && mark16))
        done = as_utf16(a, s, size, ret);
    else if (wanted == ENCODING_UTF8 || (wanted == ENCODING_AUTO && mark8))
        done = as_utf8(a, s + (mark8 ? 3 : 0), size - (mark8 ? 3 : 0), ret);
    else if (wanted == ENCODING_CP932)
        done = as_cp932(a, s, size, true, ret);
    else
        done = guess(a, s, size, ret);
    return done && clean(a, ret);
}
