/* Over which bytes are the journal's hashes taken? */
#include "store/canon.h"

#include <string.h>

void
canon_begin(struct canon *c)
{
    crypto_generichash_init(&c->state, NULL, 0, HASH_SIZE);
}

static void
put(struct canon *c, char kind, const void *bytes, size_t size)
{
    unsigned char head[5] = { (unsigned char)kind, (unsigned char)size, (unsigned char)(size >> 8),
                              (unsigned char)(size >> 16), (unsigned char)(size >> 24) };

    crypto_generichash_update(&c->state, head, sizeof head);
    if (size)
        crypto_generichash_update(&c->state, bytes, size);
}

static void
put_null(struct canon *c)
{
    crypto_generichash_update(&c->state, (const unsigned char *)"n", 1);
}

void
canon_int(struct canon *c, int64_t n)
{
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = n < 0 ? -(uint64_t)n : (uint64_t)n;

    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (n < 0)
        *--p = '-';
    put(c, 'i', p, (size_t)(digits + sizeof digits - p));
}

void
canon_text(struct canon *c, const char *text)
{
    if (text)
        put(c, 't', text, strlen(text));
    else
        put_null(c);
}

void
canon_bytes(struct canon *c, const void *bytes, size_t size)
{
    put(c, 'b', bytes, size);
}

void
canon_row(struct canon *c, const struct fact *fact, struct rows *r, int first, bool ended)
{
    put(c, ended ? 'e' : 'f', fact->name, strlen(fact->name));
    for (int i = 0; fact->columns[i]; i++) {
        struct cell cell = { 0 };

        r->db->calls->cell(r, first + i, &cell);
        if (cell.is == CELL_NULL)
            continue;
        put(c, 'c', fact->columns[i], strlen(fact->columns[i]));
        if (cell.is == CELL_INT)
            canon_int(c, cell.i);
        else
            put(c, cell.is == CELL_TEXT ? 't' : 'b', cell.t, cell.size);
    }
}

void
canon_end(struct canon *c, unsigned char ret[HASH_SIZE])
{
    crypto_generichash_final(&c->state, ret, HASH_SIZE);
}

void
canon_payload(const void *salt, size_t salt_size, const char *payload, size_t size,
              unsigned char ret[HASH_SIZE])
{
    struct canon c;

    canon_begin(&c);
    crypto_generichash_update(&c.state, salt, salt_size);
    crypto_generichash_update(&c.state, (const unsigned char *)payload, size);
    canon_end(&c, ret);
}

void
canon_line(const struct canon_line *l, unsigned char ret[HASH_SIZE])
{
    struct canon c;

    canon_begin(&c);
    canon_int(&c, l->seq);
    canon_int(&c, l->at_us);
    canon_int(&c, l->who);
    canon_int(&c, l->for_whom);
    canon_int(&c, l->operator_);
    canon_text(&c, l->errand);
    canon_text(&c, l->thing);
    canon_int(&c, l->subject);
    canon_int(&c, l->job);
    if (l->payload_hash_size)
        canon_bytes(&c, l->payload_hash, l->payload_hash_size);
    else
        put_null(&c);
    canon_bytes(&c, l->digest, l->digest_size);
    canon_end(&c, ret);
}

void
canon_link(const unsigned char previous[HASH_SIZE], int64_t seal_no,
           const unsigned char line[HASH_SIZE], unsigned char ret[HASH_SIZE])
{
    struct canon c;
    unsigned char number[8];

    for (int i = 0; i < 8; i++)
        number[i] = (unsigned char)((uint64_t)seal_no >> (56 - 8 * i));
    canon_begin(&c);
    crypto_generichash_update(&c.state, previous, HASH_SIZE);
    crypto_generichash_update(&c.state, number, sizeof number);
    crypto_generichash_update(&c.state, line, HASH_SIZE);
    canon_end(&c, ret);
}
