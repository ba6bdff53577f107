/* How does a file become a form? */
#include "cli/upload.h"

#include <string.h>

#include "base/text.h"
#include "cli/office.h"
#include "cli/tell.h"

/* A line that stands nowhere in the file. */
static const char *
boundary_for(struct arena *a, struct upload_file file)
{
    for (unsigned n = 1;; n++) {
        const char *mark = arena_text(a, "tsutome-upload-%08x", n * 2654435761u);
        if (!memmem(file.bytes, file.size, mark, strlen(mark)))
            return mark;
    }
}

struct ask *
upload_ask(const char *path, const char *as, const struct upload_field *field,
           struct upload_file file)
{
    struct ask *ask = office_ask(ASK_POST, path, as);
    struct text body = { .arena = &ask->arena };
    const char *mark = boundary_for(&ask->arena, file), *slash = strrchr(file.path, '/');
    struct ask_header *h = arena_array(&ask->arena, 4, sizeof *h);

    for (; field->name; field++)
        if (field->value)
            text_addf(&body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n",
                      mark, field->name, field->value);
    text_addf(&body,
              "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
              "Content-Type: text/csv\r\n\r\n",
              mark, text_escape_url(&ask->arena, slash ? slash + 1 : file.path));
    text_put(&body, file.bytes, file.size);
    text_addf(&body, "\r\n--%s--\r\n", mark);
    h[0] = (struct ask_header){ "accept", "application/json" };
    h[1] = (struct ask_header){ "accept-language", tell_lang() };
    h[2] = (struct ask_header){ "content-type",
                                arena_text(&ask->arena, "multipart/form-data; boundary=%s", mark) };
    ask->headers = h;
    ask->body = body.bytes;
    ask->body_size = body.size;
    return ask;
}
