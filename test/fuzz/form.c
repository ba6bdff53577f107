/* A form in any of its three ways (the first byte says which): fields within their limits. */
#include <string.h>

#include "base/form.h"
#include "fuzz.h"

static const char *const types[] = { "application/x-www-form-urlencoded", "application/json",
                                     "multipart/form-data; boundary=B", NULL };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena a = { 0 };
    struct form *form;

    if (!size)
        return 0;
    const char *body = (const char *)bytes + 1;
    const char *type = types[bytes[0] % COUNT(types)];
    if (!type) { /* the boundary too is the sender's */
        size_t n = strnlen(body, size - 1);
        type = arena_text(&a, "multipart/form-data; %.*s", (int)n, body);
        body += n < size - 1 ? n + 1 : n;
    }
    size_t left = size - (size_t)(body - (const char *)bytes);
    if (!form_read(&a, type, body, left, &form)) {
        size_t count = 0;
        for (const struct form_field *f = form->first; f; f = f->next, count++) {
            size_t n = strlen(f->name);
            HOLDS(n && n <= FORM_NAME_MOST && utf8_valid(f->name, n));
            if (f->filename) {
                HOLDS(f->value >= body && f->value + f->size <= body + left);
                HOLDS(!strpbrk(f->filename, "/\\"));
            } else {
                HOLDS(utf8_valid(f->value, f->size) && !memchr(f->value, '\r', f->size));
                HOLDS(strlen(f->value) == f->size);
            }
        }
        HOLDS(count == form->count && count <= FORM_FIELDS_MOST);
    }
    arena_clear(&a);
    return 0;
}
