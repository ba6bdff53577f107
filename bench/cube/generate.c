/*
 * Writes the files of the bench into a folder: officers.csv, overtime.csv (a line
 * for each officer and day), wide.csv (a line an officer, 366 columns) and days.i16.
 *
 *     bench-cube-generate FOLDER OFFICERS
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "service.h"

#define ROOM ((size_t)4 << 20)

struct out {
    FILE *file;
    char *bytes;
    size_t size;
};

static void
stop(const char *what)
{
    perror(what);
    exit(1);
}

static struct out
out_open(const char *folder, const char *name)
{
    char path[4096];
    struct out o = { .bytes = malloc(ROOM) };

    snprintf(path, sizeof path, "%s/%s", folder, name);
    o.file = fopen(path, "wb");
    if (!o.file || !o.bytes)
        stop(path);
    return o;
}

static void
out_flush(struct out *o)
{
    if (fwrite(o->bytes, 1, o->size, o->file) != o->size)
        stop("write");
    o->size = 0;
}

/* At most 64 bytes. */
static inline void
out_put(struct out *o, const void *bytes, size_t size)
{
    if (o->size + 64 > ROOM)
        out_flush(o);
    memcpy(o->bytes + o->size, bytes, size);
    o->size += size;
}

static inline void
out_number(struct out *o, uint32_t n, char behind)
{
    char text[12];
    size_t at = sizeof text;

    text[--at] = behind;
    do {
        text[--at] = (char)('0' + n % 10);
    } while (n /= 10);
    out_put(o, text + at, sizeof text - at);
}

static void
out_close(struct out *o)
{
    out_flush(o);
    if (fclose(o->file))
        stop("close");
    free(o->bytes);
}

int
main(int argc, char **argv)
{
    if (argc != 3 || atoi(argv[2]) <= 0) {
        fprintf(stderr, "usage: %s FOLDER OFFICERS\n", argv[0]);
        return 2;
    }
    uint32_t officers = (uint32_t)atoi(argv[2]);
    struct out people = out_open(argv[1], "officers.csv"), rows = out_open(argv[1], "overtime.csv"),
               wide = out_open(argv[1], "wide.csv"), days = out_open(argv[1], "days.i16");

    out_put(&people, "person,ministry,hq,kind\n", 24);
    out_put(&rows, "person,day,minutes\n", 19);
    out_put(&wide, "person", 6);
    for (int d = 1; d <= SERVICE_DAYS; d++) {
        out_put(&wide, ",d", 2);
        out_number(&wide, (uint32_t)d, d == SERVICE_DAYS ? '\n' : ',');
        wide.size -= d < SERVICE_DAYS; /* the comma comes with the next name */
    }
    for (uint32_t officer = 1; officer <= officers; officer++) {
        out_number(&people, officer, ',');
        out_put(&people, service_hetero(officer) ? "X,0,T\n" : "X,0,J\n", 6);
        out_number(&wide, officer, ',');
        for (int d = 0; d < SERVICE_DAYS; d++) {
            uint16_t worked = service_minutes(officer, d);
            unsigned char cell[2] = { (unsigned char)worked, (unsigned char)(worked >> 8) };

            out_number(&rows, officer, ',');
            out_number(&rows, (uint32_t)d + 1, ',');
            out_number(&rows, worked, '\n');
            out_number(&wide, worked, d == SERVICE_DAYS - 1 ? '\n' : ',');
            out_put(&days, cell, sizeof cell);
        }
    }
    out_close(&people);
    out_close(&rows);
    out_close(&wide);
    out_close(&days);
    return 0;
}
