/* How does the cube outlive a stop of the server? */
#include "app/limits/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "cube/snapshot.h"
#include "law/calendar.h"

enum { NAME_MOST = 32 };

/*
 * The first bytes: of which database at which line, under which release of the law.  The chain's
 * hash at that line tells a database that was put back, or another one, from this one.
 */
struct label {
    char magic[8];
    int32_t first, release;
    uint32_t officers, regimes;
    struct chain_head at;
    char regime[REGIMES_MOST][NAME_MOST];
    uint8_t held[REGIMES_MOST]; /* has a cube */
    unsigned char hash[32];     /* of all before it, and of the members' months behind it */
};

static const char magic[8] = "TSULIM02";

static void
label_hash(const struct label *label, const uint32_t *rows, unsigned char ret[32])
{
    crypto_generichash_state h;

    crypto_generichash_init(&h, NULL, 0, 32);
    crypto_generichash_update(&h, (const unsigned char *)label, offsetof(struct label, hash));
    crypto_generichash_update(&h, (const unsigned char *)rows, label->officers * sizeof *rows);
    crypto_generichash_final(&h, ret, 32);
}

static bool
write_bytes(void *to, const void *bytes, size_t size)
{
    return fwrite(bytes, 1, size, to) == size;
}

static bool
read_bytes(void *from, void *bytes, size_t size)
{
    return fread(bytes, 1, size, from) == size;
}

/* ---- the stop ----------------------------------------------------------------------------------
 */

struct marking {
    struct work work;
    int64_t seal;
    struct chain_head at;
};

static const struct fault *
mark(struct work *w, struct db *db)
{
    struct marking *m = (struct marking *)w;

    db_right(db, RIGHT_FACT, NULL);
    return chain_link(db, w->arena, m->seal, &m->at);
}

static bool
write_all(struct standing *s, const struct chain_head *at, FILE *to)
{
    struct label label = { .first = s->first.ymd,
                           .release = s->release,
                           .officers = cube_officers(s->cube[0]),
                           .regimes = (uint32_t)s->regimes,
                           .at = *at };
    uint32_t *rows = calloc(label.officers + 1, sizeof *rows);
    bool good = rows != NULL;

    memcpy(label.magic, magic, sizeof magic);
    for (size_t i = 0; i < s->regimes; i++) {
        good = good && strlen(s->regime[i]) < NAME_MOST;
        snprintf(label.regime[i], NAME_MOST, "%s", s->regime[i]);
        label.held[i] = s->cube[i] != NULL;
    }
    for (uint32_t i = 0; good && i < label.officers; i++)
        rows[i] = s->member[i].told.rows;
    if (good)
        label_hash(&label, rows, label.hash);
    good = good && write_bytes(to, &label, sizeof label) &&
           write_bytes(to, rows, label.officers * sizeof *rows);
    for (size_t i = 0; good && i < s->regimes; i++)
        if (s->cube[i])
            good = cube_save(s->cube[i], (uint64_t)s->seal, write_bytes, to);
    free(rows);
    return good;
}

/* Beside the old one, and in its place only when all of it is on the disk. */
static bool
write_file(struct standing *s, const struct chain_head *at, const char *half, const char *whole)
{
    int fd = open(half, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    FILE *to = fd >= 0 ? fdopen(fd, "wb") : NULL;

    if (!to) {
        if (fd >= 0)
            close(fd);
        return false;
    }
    bool good = write_all(s, at, to) && fflush(to) == 0 && fsync(fd) == 0;
    good = fclose(to) == 0 && good && rename(half, whole) == 0;
    if (!good)
        unlink(half);
    return good;
}

bool
limits_keep(struct limits *l, struct db *db)
{
    struct arena a = { 0 };
    struct marking m = { .work = { .run = mark, .arena = &a }, .seal = l->now->seal };
    int64_t began = clock_ticks();
    bool good = false;

    if (!l->folder)
        return false;
    const struct fault *f = aside_read(db, &m.work);
    if (!f && m.at.seal == m.seal)
        good = write_file(l->now, &m.at, arena_text(&a, "%s/cube.half", l->folder),
                          arena_text(&a, "%s/cube.kept", l->folder));
    if (good)
        log_say("cube.kept", "%u officers took=%lldms", cube_officers(l->now->cube[0]),
                (long long)(clock_ticks() - began) / 1000);
    else if (m.seal) /* of an office in which nothing was written yet there is nothing to keep */
        log_say("cube.kept", "not written (%s): the next start reads everything",
                f ? f->key : strerror(errno));
    arena_clear(&a);
    return good;
}

/* ---- the start ---------------------------------------------------------------------------------
 */

static const struct fault *
label_wrong(struct db *db, struct arena *a, const struct label *label, const struct law *law,
            struct day today, const char **why)
{
    struct chain_head at;

    *why = NULL;
    if (memcmp(label->magic, magic, sizeof magic) != 0 || label->regimes > REGIMES_MOST ||
        label->regimes < 1 || label->officers > INT32_MAX / 2)
        *why = "not a snapshot of this program";
    else if (label->release != law_release(law))
        *why = "kept under another release of the law";
    else if (label->first != limit_year(law, today, 0).first.ymd)
        *why = "kept in another limit year";
    if (*why)
        return NULL;
    TRY(chain_link(db, a, label->at.seal, &at));
    if (at.seal != label->at.seal || memcmp(at.hash, label->at.hash, sizeof at.hash) != 0)
        *why = "kept of another journal";
    return NULL;
}

/* Cubes and months in; where people serve is read from the database, which is soon done. */
static struct standing *
read_kept(const struct label *label, FILE *from, const struct law *law, struct day today,
          uint32_t room, const char **why)
{
    uint32_t *rows = malloc((label->officers + 1) * sizeof *rows);
    struct standing *s = standing_new(law, today, room > label->officers ? room : label->officers);
    unsigned char hash[32];

    *why = "it ends too early";
    if (!s || !rows || !read_bytes(from, rows, label->officers * sizeof *rows))
        goto no;
    label_hash(label, rows, hash);
    *why = "the checksum does not fit";
    if (memcmp(hash, label->hash, sizeof hash) != 0)
        goto no;
    for (size_t i = 0; i < label->regimes; i++) {
        struct cube_ceilings most;
        uint64_t seal;

        *why = "it tells of other rules";
        if (i && standing_regime(s, label->regime[i]) != i)
            goto no;
        if (!label->held[i] != !s->cube[i])
            goto no;
        if (!s->cube[i])
            continue;
        most = *cube_ceilings_of(s->cube[i]);
        struct cube *c = cube_restore(&most, s->room, &seal, read_bytes, from, why);
        if (!c)
            goto no;
        cube_close(s->cube[i]);
        s->cube[i] = c;
        *why = "its parts do not fit each other";
        if (cube_first(c).ymd != s->first.ymd || (int64_t)seal != label->at.seal ||
            (!i && cube_officers(c) != label->officers))
            goto no;
    }
    for (uint32_t i = 0; i < label->officers; i++) {
        int64_t id = cube_id(s->cube[0], i);

        s->member[i].told.rows = rows[i];
        s->member[i].cubes = 1;
        for (size_t k = 1; k < s->regimes; k++)
            if (s->cube[k] && cube_find(s->cube[k], id) != CUBE_NOBODY)
                s->member[i].cubes |= (uint8_t)(1u << k);
    }
    s->seal = label->at.seal;
    free(rows);
    *why = NULL;
    return s;

no:
    free(rows);
    standing_free(s);
    return NULL;
}

static const struct fault *
place_all(struct standing *s, struct db *db, struct arena *a)
{
    struct arena some = { 0 };
    const struct fault *f = NULL;
    int64_t last = 0, next = 0;

    TRY(units_read(db, a, s->first, s->days, &s->units));
    do {
        f = officers_next(db, &some, last, &next, NULL);
        if (!f && next)
            f = standing_read(s, db, &some, last + 1, next, READ_STAYS, NULL);
        if (f)
            f = fault(a, f->kind, f->key, NULL, arena_dup(a, f->seen));
        last = next;
        arena_clear(&some);
    } while (!f && next);
    return f;
}

const struct fault *
limits_kept(struct limits *l, struct db *db, struct arena *a, const struct law *law,
            struct day today, struct standing **ret, const char **why)
{
    const struct fault *f = NULL;
    struct label label;

    *ret = NULL;
    *why = NULL;
    if (!l->folder || l->kept_read)
        return NULL;
    l->kept_read = true;
    int fd = open(arena_text(a, "%s/cube.kept", l->folder), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    FILE *from = fd >= 0 ? fdopen(fd, "rb") : NULL;
    if (!from)
        return NULL;
    if (!read_bytes(from, &label, sizeof label))
        *why = "it ends too early";
    else
        f = label_wrong(db, a, &label, law, today, why);
    if (!f && !*why) {
        *ret = read_kept(&label, from, law, today, limits_room(atomic_load(&l->total)), why);
        if (*ret && (f = place_all(*ret, db, a))) {
            standing_free(*ret);
            *ret = NULL;
        }
    }
    fclose(from);
    return f;
}
