/*
 * How are 110 million lines read?
 *
 * Nearly every file is plain: three columns of digits or short codes, commas, LF or CRLF, no
 * quote, no space, nothing wrong.  Such a file is read here, in pieces on all cores, a line in
 * some twenty nanoseconds.  At the first sign of anything else, be it a fault or only a quoted
 * cell, this way is given up, the cells are cleared, and judge_rows.c reads the file
 * from its first line.  So the two can only differ in speed: what is accepted here has one
 * meaning, and every fault is told there.
 */
#include "cli/judge_inside.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#define PIECE ((size_t)4 << 20)
#define PADDING 16 /* a name is read in words of eight bytes, perhaps past its end */
#define THREADS_MOST 64

struct reading {
    struct judge *judge;
    const char *bytes;
    size_t head, size; /* the lines stand in [head, size) */
    const int *order;  /* where person, day and minutes stand */
    int days;
    atomic_size_t next, done; /* pieces begin, bytes are read */
    atomic_bool odd;          /* somebody met something that is not plain */
    _Atomic int working;
};

/* The person of the line before is mostly the person of this one. */
struct reader {
    struct reading *r;
    struct judge_key key;
    uint16_t *lane;
};

/* Bytes of a word up to the first comma (8: none). */
static inline unsigned
until_comma(uint64_t word)
{
    uint64_t x = word ^ 0x2c2c2c2c2c2c2c2cu;
    uint64_t hit = (x - 0x0101010101010101u) & ~x & 0x8080808080808080u;

    return hit ? (unsigned)__builtin_ctzll(hit) / 8 : 8;
}

static inline uint64_t
first_bytes(uint64_t word, unsigned n)
{
    return n == 8 ? word : word & ((1ull << n * 8) - 1);
}

/* A byte that a plain name does not have: controls (a line's end among them), space, quotes, a
 * guard, or anything beyond ASCII.  Zero bytes above the name are fine. */
static inline bool
plain_name(uint64_t word, unsigned n)
{
    uint64_t v = n == 8 ? word : word | 0x3030303030303030u << n * 8;
    uint64_t low = v - 0x2d2d2d2d2d2d2d2du, high = v + 0x0505050505050505u;

    /* '-' to 'z'.  A byte below or above sets its own high bit before it can disturb the next. */
    return !((low | high | v) & 0x8080808080808080u);
}

/* A number of at most `digits` digits that ends at a comma or a line's end; -1 where it is none. */
static inline int
number(const char **at, int digits)
{
    const char *s = *at;
    int n = 0, k = 0;

    for (; k < digits && (unsigned char)(*s - '0') <= 9; k++, s++)
        n = n * 10 + (*s - '0');
    *at = s;
    return k ? n : -1;
}

static bool
read_name(struct reader *me, const char **at, bool last)
{
    const char *s = *at;
    struct judge_key key = { 0, 0 };
    uint64_t word;
    unsigned n, more = 0;

    if (last) { /* a line's end stops it */
        for (n = 0; n < sizeof key && s[n] != '\n' && s[n] != '\r'; n++)
            ;
        char bytes[sizeof key] = { 0 };
        memcpy(bytes, s, n);
        memcpy(&key, bytes, sizeof key);
        if (!n || !plain_name(key.low, n > 8 ? 8 : n) || !plain_name(key.high, n > 8 ? n - 8 : 0))
            return false;
    } else {
        memcpy(&word, s, sizeof word);
        n = until_comma(word);
        key.low = first_bytes(word, n);
        if (n == 8) {
            memcpy(&word, s + 8, sizeof word);
            more = until_comma(word);
            key.high = more ? first_bytes(word, more) : 0;
        }
        if (!n || !plain_name(key.low, n) || !plain_name(key.high, more))
            return false;
        n += more;
    }
    *at = s + n;
    if (key.low == me->key.low && key.high == me->key.high && me->lane)
        return true;
    uint32_t place = judge_find_key(&me->r->judge->people, key);
    if (place == CUBE_NOBODY)
        return false;
    me->key = key;
    me->lane = cube_lane(me->r->judge->cube, place);
    return true;
}

/* One line into its cell; *at moves past it. */
static inline bool
read_line(struct reader *me, const char **at)
{
    const int *order = me->r->order;
    int day = 0, worked = 0;

    for (int k = 0; k < 3; k++) {
        if (k == order[0]) {
            if (!read_name(me, at, k == 2))
                return false;
        } else if (k == order[1]) {
            day = number(at, 3);
        } else {
            worked = number(at, 4);
        }
        if (k < 2 && *(*at)++ != ',')
            return false;
    }
    const char *s = *at;
    s += *s == '\r';
    if (*s != '\n' || day < 1 || day > me->r->days || worked < 0 || worked > MINUTES_A_DAY)
        return false;
    *at = s + 1;

    uint16_t unsaid = 0;
    return __atomic_compare_exchange_n(&me->lane[(size_t)(day - 1) * CUBE_LANES], &unsaid,
                                       (uint16_t)(worked + 1), false, __ATOMIC_RELAXED,
                                       __ATOMIC_RELAXED);
}

/* Lines that begin in [from, until) and lie PADDING bytes before the end of the memory. */
static bool
read_piece(struct reader *me, const char *at, const char *until)
{
    while (at < until)
        if (!read_line(me, &at))
            return false;
    return true;
}

/* Where the first line at or after an offset begins. */
static size_t
line_start(const struct reading *r, size_t at)
{
    if (at <= r->head)
        return r->head;
    if (at >= r->size)
        return r->size;
    const char *nl = memchr(r->bytes + at - 1, '\n', r->size - at + 1);
    return nl ? (size_t)(nl - r->bytes) + 1 : r->size;
}

/* The last lines are read from a copy, behind which there is room to look. */
static bool
read_last(struct reader *me, const char *from, size_t size)
{
    char copy[8192 + PADDING + 1];

    if (size > sizeof copy - PADDING - 1)
        return false;
    memcpy(copy, from, size);
    if (size && copy[size - 1] != '\n')
        copy[size++] = '\n'; /* the last line may do without */
    memset(copy + size, 0, PADDING);
    return read_piece(me, copy, copy + size);
}

static void *
read_pieces(void *arg)
{
    struct reading *r = arg;
    struct reader me = { .r = r };

    while (!atomic_load_explicit(&r->odd, memory_order_relaxed)) {
        size_t from = atomic_fetch_add(&r->next, PIECE), until = from + PIECE;

        if (from >= r->size)
            break;
        size_t start = line_start(r, from), stop = line_start(r, until);
        size_t safe = r->size > 4096 ? line_start(r, r->size - 4096) : r->head;
        size_t most = stop < safe ? stop : safe;
        bool good = start >= most || read_piece(&me, r->bytes + start, r->bytes + most);

        if (good && stop > safe)
            good = read_last(&me, r->bytes + (start > safe ? start : safe),
                             stop - (start > safe ? start : safe));
        if (!good)
            atomic_store(&r->odd, true);
        atomic_fetch_add(&r->done, PIECE);
    }
    atomic_fetch_sub(&r->working, 1);
    return NULL;
}

static void
read_all(struct reading *r, int threads)
{
    pthread_t thread[THREADS_MOST];
    int started = 0;

    atomic_store(&r->working, threads);
    for (int k = 0; k < threads; k++) {
        if (!pthread_create(&thread[started], NULL, read_pieces, r))
            started++;
        else
            atomic_fetch_sub(&r->working, 1);
    }
    if (!started) {
        atomic_store(&r->working, 1);
        read_pieces(r);
    }
    while (atomic_load(&r->working) > 0 && r->size > PIECE) {
        size_t done = atomic_load(&r->done);

        usleep(20000);
        judge_progress(r->judge, r->judge->overtime, done < r->size ? done : r->size, r->size);
    }
    for (int k = 0; k < started; k++)
        pthread_join(thread[k], NULL);
}

bool
judge_fast(struct judge *j, const struct judge_file *f, const int order[3], size_t head)
{
    struct reading r = { .judge = j,
                         .bytes = f->bytes,
                         .head = head,
                         .size = f->size,
                         .order = order,
                         .days = cube_days(j->cube),
                         .next = head };
    int threads = j->threads < THREADS_MOST ? j->threads : THREADS_MOST;

    read_all(&r, r.size - head < PIECE ? 1 : threads);
    if (!atomic_load(&r.odd))
        return true;
    for (uint32_t k = 0; k < j->people.count; k += CUBE_LANES)
        memset(cube_lane(j->cube, k), 0, (size_t)r.days * CUBE_LANES * sizeof(uint16_t));
    return false;
}
