/*
 * In which encoding was a file written?  Decided once, for the whole file.
 *
 *     struct decoded d;
 *     if (!decode(arena, bytes, size, ENCODING_AUTO, &d))
 *         return fault(arena, FAULT_FORM, d.wrong, "file", d.place);
 *
 * A byte order mark decides.  Without one, the first line that can only be UTF-8 (two sequences of
 * three bytes or more, and nothing that is not UTF-8) or cannot be UTF-8 decides.  Pairs of CP932
 * half-width kana (C2 to DF, then A1 to BF) are valid UTF-8 too; a file that holds nothing else
 * outside of ASCII is refused as ambiguous, and so is one whose lines contradict each other.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum encoding { ENCODING_AUTO, ENCODING_UTF8, ENCODING_UTF16, ENCODING_CP932 };
/* auto, utf-8, utf-16, cp932; NULL and "" are auto. */
bool encoding_parse(const char *, enum encoding *ret);

struct decoded {
    char *text; /* UTF-8 without a mark, NUL-terminated; a closing Ctrl-Z (DOS) is dropped */
    size_t size;
    enum encoding encoding;
    /* Where it fails: csv.encoding.utf8 .utf16 .cp932 .mixed .ambiguous, csv.workbook, csv.binary,
     * csv.control; `place` is LINE:BYTE, both from 1, the byte within its line. */
    const char *wrong, *place;
};
bool decode(struct arena *, const void *bytes, size_t size, enum encoding, struct decoded *ret);
