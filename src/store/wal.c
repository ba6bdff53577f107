/* Which transactions of a write-ahead log can no longer be read? */
#include "store/wal.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    HEADER = 32,
    FRAME_HEADER = 24,
    MAGIC = 0x377f0682, /* the lowest bit: checksums of big-endian words */
    PAGE_LEAST = 512,
    PAGE_MOST = 65536,
};

static uint32_t
big(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint32_t
word(const unsigned char *at, bool is_big)
{
    return is_big ? big(at)
                  : (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0];
}

struct sum {
    bool is_big;
    uint32_t one, two;
};

/* `size` is a multiple of 8. */
static void
add(struct sum *s, const unsigned char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i += 8) {
        s->one += word(bytes + i, s->is_big) + s->two;
        s->two += word(bytes + i + 4, s->is_big) + s->one;
    }
}

/* A frame continues the log where its salts are the log's and its sum is the sum so far. */
static bool
fits(struct sum *s, const unsigned char *frame, size_t page)
{
    add(s, frame, 8);
    add(s, frame + FRAME_HEADER, page);
    return s->one == big(frame + 16) && s->two == big(frame + 20);
}

static void
read_frames(FILE *log, const unsigned char *header, unsigned char *frame, size_t page,
            struct sum *sum, struct wal_loss *ret)
{
    bool whole = true;

    while (fread(frame, 1, FRAME_HEADER + page, log) == FRAME_HEADER + page) {
        if (memcmp(frame + 8, header + 16, 8) != 0)
            return; /* of an earlier log: this one ended before */
        whole = whole && fits(sum, frame, page);
        if (whole)
            continue;
        ret->frames++;
        ret->transactions += big(frame + 4) != 0;
    }
}

struct wal_loss
wal_lost(const char *path)
{
    struct wal_loss ret = { 0 };
    unsigned char header[HEADER];
    FILE *log = fopen(path, "rbe");

    if (!log)
        return ret;
    if (fread(header, 1, HEADER, log) == HEADER && (big(header) & ~1u) == MAGIC) {
        uint32_t page = big(header + 8);
        struct sum sum = { .is_big = big(header) & 1 };
        unsigned char *frame =
            page >= PAGE_LEAST && page <= PAGE_MOST ? malloc(FRAME_HEADER + page) : NULL;

        add(&sum, header, 24);
        if (frame)
            read_frames(log, header, frame, page, &sum, &ret);
        free(frame);
    }
    fclose(log);
    return ret;
}
