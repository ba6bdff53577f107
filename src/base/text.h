/*
 * Text that grows, and text that arrives from outside.
 *
 *     struct text t = { .arena = a };
 *     text_add(&t, "<td>");
 *     text_html(&t, name);
 *     text_addf(&t, "%d", n);
 *     reply(text_done(&t), t.size);
 *
 * Everything inside the house is UTF-8.  What comes from outside is checked once,
 * where it enters (utf8_valid, text_from_bytes), and is not checked again.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct text {
    struct arena *arena;
    char *bytes;
    size_t size, room;
};

void text_put(struct text *, const void *bytes, size_t size);
void text_add(struct text *, const char *);
void text_char(struct text *, char);
void text_int(struct text *, int64_t);
void text_addf(struct text *, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Escaped for HTML text and attribute values: & < > " '. */
void text_html(struct text *, const char *bytes, size_t size);
/* The NUL-terminated whole (never NULL). */
char *text_done(struct text *);

/* Well-formed UTF-8 without NUL and control characters other than tab, CR and LF. */
bool utf8_valid(const char *bytes, size_t size);
/* The bytes of the well-formed sequence at s (RFC 3629); 0: there is none.  left > 0. */
size_t utf8_sequence(const char *s, size_t left);
/* Characters, not bytes. */
size_t utf8_length(const char *);
/* As many of the bytes as fit in `most` without cutting a character in two. */
size_t utf8_cut(const char *bytes, size_t size, size_t most);

/* Full-width ASCII becomes half-width, 「：」「／」 too; spaces and line ends of every kind are
 * dropped. False when it does not fit in `room`. */
bool text_fold(const char *text, char *ret, size_t room);
/* As somebody searches (flat.c): width, kana, capitals, blanks and the form of a letter in a name
 * make no difference.  False where nothing is left or it does not fit. */
enum { TEXT_FLAT = 1000 };
bool text_flat(const char *text, char *ret, size_t room);
/* Does a text (NULL: none) hold what text_flat() made of the words? */
bool text_holds(const char *text, const char *flat);

/* A login as it is written down: half-width, without spaces.  NULL where it is longer than any. */
const char *login_fold(struct arena *, const char *login);
/* … and as it is compared: letters A to Z are small, as SQL's lower() has them. */
const char *login_key(struct arena *, const char *login);

/* The first letter of a text (UTF-8) that shows nothing or turns the reading order: controls,
 * U+202E and its like, zero width.  `lines`: line ends and tabs are none.  0: there is none. */
uint32_t text_unseen(const char *text, bool lines);

/* Spaces (also 　 and the no-break space) off both ends, on the arena. */
char *text_trim(struct arena *, const char *);

/* Whole number, with sign, nothing behind it. */
bool text_number(const char *, int64_t *ret);

/* A file's bytes as UTF-8 (base/decode.h says by which rule); NULL where that cannot be told. */
char *text_from_bytes(struct arena *, const void *bytes, size_t size, size_t *ret_size);
/* UTF-8 to CP932; characters it does not have become 〓, their count in *ret_lost. */
char *text_to_cp932(struct arena *, const char *text, size_t size, size_t *ret_size,
                    size_t *ret_lost);
/* What is left of a text that went out as CP932 and came back; NULL where that fails. */
const char *text_through_cp932(struct arena *, const char *text);
/* A percent-decoded copy (`plus`: + is a space); NULL on a bad escape, NUL or bad UTF-8. */
char *text_unescape(struct arena *, const char *text, size_t size, bool plus);
/* Percent-encoded for a path segment or a query value. */
char *text_escape_url(struct arena *, const char *);
/* A pattern for LIKE ... ESCAPE '\': the words anywhere in a text. */
const char *text_like(struct arena *, const char *words);
/* … of the flat words, for the flat words that the store keeps (people.h, SOUGHT). */
const char *text_sought(struct arena *, const char *words);
