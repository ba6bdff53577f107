/* How does the cube come back after a stop without reading every row again? */
#include "cube/snapshot.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "cube/tile.h"

#define BYTE_ORDER_MARK 0x01020304u
#define SUM_BYTES 32

struct head {
    char magic[8];
    uint32_t order; /* another machine's bytes do not fit */
    uint32_t tile;  /* bytes of a tile_told: another layout does not either */
    int32_t first;
    uint32_t officers;
    uint64_t generation;
};

static const char magic[8] = "TSUCUBE3";

/* What a snapshot keeps of a tile besides its days. */
struct tile_told {
    int64_t id[CUBE_LANES];
    uint32_t special[CUBE_LANES];
    uint32_t unknown[CUBE_LANES];
    struct cube_so_far so_far[CUBE_LANES];
    lanes earlier[CUBE_BEFORE];
    lanes opening[CUBE_MONTHS];
    uint8_t stand[CUBE_LANES][STAND_BYTES];
};

struct pipe {
    crypto_generichash_state hash;
    cube_write_bytes *write;
    cube_read_bytes *read;
    void *end;
};

static bool
pass_out(struct pipe *p, const void *bytes, size_t size)
{
    crypto_generichash_update(&p->hash, bytes, size);
    return p->write(p->end, bytes, size);
}

static bool
pass_in(struct pipe *p, void *bytes, size_t size)
{
    if (!p->read(p->end, bytes, size))
        return false;
    crypto_generichash_update(&p->hash, bytes, size);
    return true;
}

static void
tile_tell(const struct cube *c, uint32_t tile, struct tile_told *told, struct tile_days *days)
{
    const struct tile_back *back = &c->back[tile];

    pthread_mutex_lock(&c->back[tile].lock);
    memcpy(told->id, back->id, sizeof told->id);
    memcpy(told->special, back->special, sizeof told->special);
    memcpy(told->unknown, back->unknown, sizeof told->unknown);
    memcpy(told->so_far, back->so_far, sizeof told->so_far);
    memcpy(told->earlier, c->face[tile].sum, sizeof told->earlier);
    memcpy(told->opening, back->opening, sizeof told->opening);
    memcpy(told->stand, back->stand, sizeof told->stand);
    memcpy(days->day, c->days_of[tile].day, (size_t)c->days * sizeof *days->day);
    pthread_mutex_unlock(&c->back[tile].lock);
}

bool
cube_save(const struct cube *c, uint64_t generation, cube_write_bytes *write, void *to)
{
    struct pipe p = { .write = write, .end = to };
    uint32_t officers = cube_officers(c);
    struct head head = { .order = BYTE_ORDER_MARK,
                         .tile = sizeof(struct tile_told),
                         .first = c->first.ymd,
                         .officers = officers,
                         .generation = generation };
    struct tile_told *told = calloc(1, sizeof *told);
    struct tile_days *days = aligned_alloc(64, sizeof *days);
    unsigned char sum[SUM_BYTES];
    bool good = told && days;

    memcpy(head.magic, magic, sizeof magic);
    crypto_generichash_init(&p.hash, NULL, 0, SUM_BYTES);
    good = good && pass_out(&p, &head, sizeof head);
    for (uint32_t t = 0; good && t < (officers + CUBE_LANES - 1) / CUBE_LANES; t++) {
        tile_tell(c, t, told, days);
        good = pass_out(&p, told, sizeof *told) &&
               pass_out(&p, days->day, (size_t)c->days * sizeof *days->day);
    }
    crypto_generichash_final(&p.hash, sum, sizeof sum);
    free(told);
    free(days);
    return good && write(to, sum, sizeof sum);
}

/* One tile of what was told, into an empty cube. */
static bool
tile_learn(struct cube *c, struct pipe *p, uint32_t tile, uint32_t officers, struct tile_told *told)
{
    struct tile_face *face = &c->face[tile];
    struct tile_back *back = &c->back[tile];
    uint32_t first = tile * CUBE_LANES;

    if (!pass_in(p, told, sizeof *told) ||
        !pass_in(p, c->days_of[tile].day, (size_t)c->days * sizeof(lanes)))
        return false;
    for (uint32_t i = 0; i < CUBE_LANES && first + i < officers; i++)
        if (cube_officer(c, told->id[i]) != first + i)
            return false; /* an id twice: no snapshot of ours */
    memcpy(back->special, told->special, sizeof told->special);
    memcpy(back->unknown, told->unknown, sizeof told->unknown);
    memcpy(back->so_far, told->so_far, sizeof told->so_far);
    memcpy(face->sum, told->earlier, sizeof told->earlier);
    memcpy(back->opening, told->opening, sizeof told->opening);
    memcpy(back->stand, told->stand, sizeof told->stand);
    face->opened = true;
    return true;
}

static const char *
head_wrong(const struct head *h)
{
    if (memcmp(h->magic, magic, sizeof magic) != 0)
        return "not a snapshot of the cube";
    if (h->order != BYTE_ORDER_MARK || h->tile != sizeof(struct tile_told))
        return "written by another version or kind of machine";
    if (!day_valid((struct day){ h->first }) || h->officers > INT32_MAX - CUBE_LANES)
        return "the head is damaged";
    return NULL;
}

static const char *
learn_all(struct cube *c, struct pipe *p, uint32_t officers)
{
    unsigned char made[SUM_BYTES], kept[SUM_BYTES];
    struct tile_told *told = malloc(sizeof *told);
    bool good = told != NULL;

    for (uint32_t t = 0; good && t < (officers + CUBE_LANES - 1) / CUBE_LANES; t++)
        good = tile_learn(c, p, t, officers, told);
    free(told);
    if (!good)
        return "it ends too early, or is damaged";
    crypto_generichash_final(&p->hash, made, sizeof made);
    if (!p->read(p->end, kept, sizeof kept))
        return "it ends too early";
    return memcmp(made, kept, sizeof made) != 0 ? "the checksum does not fit" : NULL;
}

struct cube *
cube_restore(const struct cube_ceilings *most, uint32_t room, uint64_t *generation,
             cube_read_bytes *read, void *from, const char **why)
{
    struct pipe p = { .read = read, .end = from };
    struct head head;

    crypto_generichash_init(&p.hash, NULL, 0, SUM_BYTES);
    if (!pass_in(&p, &head, sizeof head)) {
        *why = "it ends too early";
        return NULL;
    }
    *why = head_wrong(&head);
    if (*why)
        return NULL;

    struct cube *c =
        cube_open((struct day){ head.first }, most, room > head.officers ? room : head.officers);
    if (!c) {
        *why = "no memory for it";
        return NULL;
    }
    *why = learn_all(c, &p, head.officers);
    if (*why) {
        cube_close(c);
        return NULL;
    }
    for (uint32_t officer = 0; officer < head.officers; officer++)
        officer_plan(c, officer);
    cube_settle(c, 0, cube_tiles(c));
    *generation = head.generation;
    return c;
}
