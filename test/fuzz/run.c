/*
 * Drives a fuzz target without a fuzzer:  run CORPUS-FOLDER [MUTATIONS]
 *
 * Every file as it is, then so many mutations in all, by a generator with a known seed, so that a
 * failure comes again.
 */
#include <dirent.h>
#include <string.h>

#include "fuzz.h"

enum { FILES_MOST = 256, SIZE_MOST = 64 << 10, GROWTH = 1 << 10 };

struct input {
    uint8_t *bytes;
    size_t size;
};

static struct input corpus[FILES_MOST];
static size_t count;

static uint64_t
chance(void)
{
    static uint64_t x = 0x9E3779B97F4A7C15u;

    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    return x;
}

static void
read_file(const char *folder, const char *name)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "rb");
    if (!f || count == FILES_MOST)
        exit(2);
    struct input *in = &corpus[count++];
    in->bytes = malloc(SIZE_MOST);
    if (!in->bytes)
        exit(2);
    in->size = fread(in->bytes, 1, SIZE_MOST, f);
    fclose(f);
}

/* One of: a byte changed, taken out, put in; a piece doubled; a piece of another file. */
static size_t
mutate(uint8_t *b, size_t size, size_t room)
{
    size_t at = size ? chance() % size : 0, n = chance() % 16 + 1;
    const struct input *other = &corpus[chance() % count];

    switch (chance() % 6) {
    case 0:
        if (size)
            b[at] ^= (uint8_t)(1u << chance() % 8);
        return size;
    case 1:
        if (size)
            b[at] = (uint8_t)chance();
        return size;
    case 2:
        n = n < size - at ? n : size - at;
        memmove(b + at, b + at + n, size - at - n);
        return size - n;
    case 3:
        if (size + n > room)
            return size;
        memmove(b + at + n, b + at, size - at);
        for (size_t i = 0; i < n; i++)
            b[at + i] = chance() % 4 ? (uint8_t) "\r\n\0\"{}%&=;,:-/.[]<>"[chance() % 19]
                                     : (uint8_t)chance();
        return size + n;
    case 4:
        n = n < size - at ? n : size - at;
        if (size + n > room)
            return size;
        memmove(b + at + n, b + at, size - at);
        return size + n;
    default:
        n = other->size ? chance() % other->size : 0;
        if (at + other->size - n > room)
            return size;
        memcpy(b + at, other->bytes + n, other->size - n);
        return at + other->size - n;
    }
}

/* The target gets a block of exactly its size, so that one byte too far is seen. */
static void
knock(const uint8_t *bytes, size_t size)
{
    uint8_t *exact = malloc(size ? size : 1);

    if (!exact)
        exit(2);
    memcpy(exact, bytes, size);
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
}

int
main(int argc, char **argv)
{
    static uint8_t bytes[SIZE_MOST + GROWTH];
    long mutations = argc > 2 ? atol(argv[2]) : 0;
    DIR *folder = argc > 1 ? opendir(argv[1]) : NULL;

    if (!folder)
        return 2;
    for (struct dirent *e; (e = readdir(folder));)
        if (e->d_name[0] != '.')
            read_file(argv[1], e->d_name);
    closedir(folder);
    if (!count)
        return 2;
    printf("1..2\n");
    for (size_t i = 0; i < count; i++)
        knock(corpus[i].bytes, corpus[i].size);
    printf("ok 1 - %zu files of the corpus\n", count);
    for (long i = 0; i < mutations; i++) {
        const struct input *in = &corpus[chance() % count];
        size_t size = in->size;
        memcpy(bytes, in->bytes, size);
        for (uint64_t times = chance() % 4 + 1; times; times--)
            size = mutate(bytes, size, sizeof bytes);
        knock(bytes, size);
    }
    printf("ok 2 - %ld mutations of them\n", mutations);
    for (size_t i = 0; i < count; i++)
        free(corpus[i].bytes);
    return 0;
}
