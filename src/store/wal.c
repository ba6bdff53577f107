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
    VERSION = 3007000,
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

/* Frames that bear these salts and do not continue the log.  A frame of other salts is passed over:
 * behind the end of a log lie those of an earlier one, which bear none of these. */
static void
read_frames(FILE *log, const unsigned char *salts, unsigned char *frame, size_t page,
            struct sum *sum, struct wal_loss *ret)
{
    bool whole = sum;

    while (fread(frame, 1, FRAME_HEADER + page, log) == FRAME_HEADER + page) {
        bool ours = memcmp(frame + 8, salts, 8) == 0;

        whole = whole && ours && fits(sum, frame, page);
        if (whole || !ours)
            continue;
        ret->frames++;
        ret->transactions += big(frame + 4) != 0;
    }
}

/* A header that says nothing true: SQLite takes none of the log then.  The size of a page is the
 * one by which two frames stand behind each other with the same salts, or the log is one frame
 * long. */
static void
read_headless(FILE *log, struct wal_loss *ret)
{
    unsigned char first[FRAME_HEADER], next[FRAME_HEADER];
    size_t page = PAGE_LEAST;
    long size;

    if (fseek(log, 0, SEEK_END) || (size = ftell(log)) < 0)
        return;
    for (;; page *= 2) {
        if (page > PAGE_MOST)
            return;
        bool one = size == (long)(HEADER + FRAME_HEADER + page);
        if (fseek(log, HEADER, SEEK_SET) || fread(first, 1, FRAME_HEADER, log) != FRAME_HEADER)
            return;
        if (one ||
            (!fseek(log, (long)(HEADER + FRAME_HEADER + page), SEEK_SET) &&
             fread(next, 1, FRAME_HEADER, log) == FRAME_HEADER && !memcmp(first + 8, next + 8, 8)))
            break;
    }
    unsigned char *frame = malloc(FRAME_HEADER + page);
    if (frame && !fseek(log, HEADER, SEEK_SET))
        read_frames(log, first + 8, frame, page, NULL, ret);
    free(frame);
}

struct wal_loss
wal_lost(const char *path)
{
    struct wal_loss ret = { 0 };
    unsigned char header[HEADER];
    FILE *log = fopen(path, "rbe");

    if (!log)
        return ret;
    if (fread(header, 1, HEADER, log) == HEADER) {
        uint32_t page = big(header + 8);
        struct sum sum = { .is_big = big(header) & 1 };
        bool sound = (big(header) & ~1u) == MAGIC && big(header + 4) == VERSION &&
                     page >= PAGE_LEAST && page <= PAGE_MOST;

        add(&sum, header, 24);
        sound = sound && sum.one == big(header + 24) && sum.two == big(header + 28);
        unsigned char *frame = sound ? malloc(FRAME_HEADER + page) : NULL;
        if (frame)
            read_frames(log, header + 16, frame, page, &sum, &ret);
        else if (!sound)
            read_headless(log, &ret);
        free(frame);
    }
    fclose(log);
    return ret;
}
