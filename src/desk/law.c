/* Which law stands, and which stood before it? */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "desk/inside.h"
#include "law/law.h"

enum { RELEASES_MOST = 9999 }; /* below every day that a change can be about */

/* Every release of the office, each whole.  A book never changes: a new release is a new book. */
struct lawbook {
    struct arena arena;
    const struct law **at; /* by release, the shipped one first */
    int first, newest;
    struct lawbook *older; /* whoever began under it may still be reading */
};

struct laws {
    struct lawbook *_Atomic book;
    _Atomic int heard; /* the newest release that was announced */
    pthread_mutex_t lock;
};

/* Sources in order of release; a later one mends an earlier one, so each law is made of all before
 * it. */
static const struct fault *
book_make(struct arena *a, const struct law *shipped, struct rows *r, struct lawbook *ret)
{
    size_t count = 0, room = 0;
    struct law_source *sources = NULL;

    ret->first = ret->newest = law_release(shipped);
    while (rows_next(r, NULL)) {
        if (count == room) {
            struct law_source *more = arena_array(a, room = room ? room * 2 : 8, sizeof *more);
            for (size_t i = 0; i < count; i++)
                more[i] = sources[i];
            sources = more;
        }
        const char *body = row_text_at(r, 2);
        sources[count++] =
            (struct law_source){ row_text_at(r, 1), body, strlen(body), (int)row_int_at(r, 0) };
    }
    TRY(rows_fault(r));
    if (count)
        ret->newest = sources[count - 1].release;
    size_t releases = (size_t)(ret->newest - ret->first) + 1;
    ret->at = arena_array(&ret->arena, releases, sizeof *ret->at);
    ret->at[0] = shipped;
    for (size_t i = 0; i < count; i++) {
        size_t place = (size_t)(sources[i].release - ret->first);
        if (sources[i].release <= ret->first || place >= releases)
            return fault(a, FAULT_OURS, "desk.law", NULL, sources[i].name);
        TRY(law_with(&ret->arena, sources, i + 1, &ret->at[place]));
    }
    return NULL;
}

static void
book_free(struct lawbook *b)
{
    arena_clear(&b->arena);
    free(b);
}

static const struct fault *
laws_read(struct desk *d, struct db *db, struct arena *a)
{
    struct lawbook *book = calloc(1, sizeof *book);

    if (!book)
        abort();
    db_right(db, RIGHT_FACT, NULL);
    struct rows *r =
        db_rows(db, a, "SELECT release, name, body FROM fact_law_source ORDER BY release", NULL);
    const struct fault *f = book_make(a, d->house.law, r, book);
    if (f) {
        const struct fault *said =
            fault(a, f->kind, f->key, arena_dup(a, f->field), arena_dup(a, f->seen));
        book_free(book);
        return said;
    }
    book->older = atomic_load(&d->laws->book);
    if (book->older && book->older->newest >= book->newest) {
        book_free(book); /* a snapshot from before the announcement */
        return NULL;
    }
    atomic_store(&d->laws->book, book);
    if (book->newest > book->first)
        log_say("law.release", "release %d", book->newest);
    return NULL;
}

const struct fault *
laws_open(struct desk *d, struct db *db, struct arena *a)
{
    d->laws = calloc(1, sizeof *d->laws);
    if (!d->laws)
        abort();
    pthread_mutex_init(&d->laws->lock, NULL);
    return laws_read(d, db, a);
}

void
laws_close(struct desk *d)
{
    struct laws *laws = d->laws;

    if (!laws)
        return;
    for (struct lawbook *b = atomic_load(&laws->book), *older; b; b = older) {
        older = b->older;
        book_free(b);
    }
    pthread_mutex_destroy(&laws->lock);
    free(laws);
    d->laws = NULL;
}

bool
laws_heard(struct desk *d, const struct change *c)
{
    int release = (int)c->day.ymd, had = atomic_load(&d->laws->heard);

    if (c->officer || c->unit || release < 1 || release > RELEASES_MOST)
        return false;
    while (had < release && !atomic_compare_exchange_weak(&d->laws->heard, &had, release))
        ;
    return true;
}

const struct fault *
laws_fresh(struct desk *d, struct db *db, struct arena *a)
{
    struct laws *laws = d->laws;
    const struct fault *f = NULL;

    if (atomic_load(&laws->heard) <= atomic_load(&laws->book)->newest)
        return NULL;
    pthread_mutex_lock(&laws->lock);
    if (atomic_load(&laws->heard) > atomic_load(&laws->book)->newest)
        f = laws_read(d, db, a);
    pthread_mutex_unlock(&laws->lock);
    return f;
}

const struct law *
look_law(struct look *q)
{
    if (!q->law) {
        const struct lawbook *b = atomic_load(&q->desk->laws->book);
        q->law = b->at[b->newest - b->first];
    }
    return q->law;
}

const struct law *
look_law_of(struct look *q, int release)
{
    const struct lawbook *b = atomic_load(&q->desk->laws->book);
    int place = release - b->first;

    if (release >= law_release(look_law(q)) || place < 0 || !b->at[place])
        return look_law(q);
    return b->at[place];
}

void
law_loaded(struct act *a, int release)
{
    if (a->look.visit)
        a->look.visit->released = release;
    db_right(a->look.db, RIGHT_STORE, NULL);
    db_touched(a->look.db, (struct change){ .day = { release } });
}
