/*
 * Canonical bytes: what the journal's hashes are taken over, the same on every engine and for ever.
 *
 * A value is its kind ('i', 't', 'b'), its length (32 bits, little end first) and its bytes; a
 * whole number is its decimal digits.  NULL is the single letter 'n'.  A fact row is its table's
 * name and then, in declared order, name and value of every column that is not NULL, except
 * ended_seq: so a column added later leaves the digests of older rows as they were.
 */
#pragma once

#include <sodium.h>

#include "store/inside.h"

enum { HASH_SIZE = 32, SALT_SIZE = 16 };

struct canon {
    crypto_generichash_state state;
};

void canon_begin(struct canon *);
void canon_int(struct canon *, int64_t);
void canon_text(struct canon *, const char *); /* NULL is NULL */
void canon_bytes(struct canon *, const void *, size_t size);
/* The fact's columns stand in the answer from `first` on. */
void canon_row(struct canon *, const struct fact *, struct rows *, int first, bool ended);
void canon_end(struct canon *, unsigned char ret[HASH_SIZE]);

/* BLAKE2b(salt ‖ payload). */
void canon_payload(const void *salt, size_t salt_size, const char *payload, size_t size,
                   unsigned char ret[HASH_SIZE]);

/* A line of the journal. */
struct canon_line {
    int64_t seq, at_us, who, for_whom, operator_, subject, job;
    const char *errand, *thing;
    const void *payload_hash, *digest;
    size_t payload_hash_size, digest_size; /* payload hash 0: there was no payload */
};
void canon_line(const struct canon_line *, unsigned char ret[HASH_SIZE]);
/* The chain's next link: BLAKE2b(previous ‖ number ‖ line). */
void canon_link(const unsigned char previous[HASH_SIZE], int64_t seal_no,
                const unsigned char line[HASH_SIZE], unsigned char ret[HASH_SIZE]);
