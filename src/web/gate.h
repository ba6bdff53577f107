/*
 * The gate: what is not strictly HTTP goes no further (RFC 9110, RFC 9112).
 *
 *     struct gate_pass pass;
 *     struct refusal no = gate_ask(arena, &head, &pass);
 *     if (no.status)
 *         answer(no.status, no.key);
 *
 * A request that two programs could read differently is refused, because one of the
 * two may be a proxy in front: two lengths, a length beside an encoding, two hosts,
 * paths written in two ways.  Nothing here touches a socket, so a fuzzer can knock.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/ask.h"

enum {
    GATE_HEAD_MOST = 8 << 10, /* the request line and all fields */
    GATE_FIELDS_MOST = 64,
    GATE_TARGET_MOST = 4 << 10,
};

struct gate_field {
    const char *name, *value;
    size_t name_size, value_size;
};

/* A request's head as it came. */
struct gate_head {
    const char *method, *target, *version; /* target: undecoded, with its query */
    const struct gate_field *field;
    size_t count;
    size_t size; /* of the whole head in bytes */
};

struct refusal {
    int status; /* 0: none */
    const char *key;
};

/* What is known of a request that passed. */
struct gate_pass {
    enum ask_verb verb;
    const char *path;           /* decoded: begins with '/', no "//", no dot segments, UTF-8 */
    const char *query;          /* as it came */
    struct ask_header *headers; /* names in lower case, ended by NULL; several Cookie are joined */
    bool chunked;
    uint64_t length; /* of the body, 0 where there is none or it is chunked */
    bool forwarded;  /* a proxy left a header */
};

struct refusal gate_ask(struct arena *, const struct gate_head *, struct gate_pass *ret);
