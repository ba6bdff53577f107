/* What may an errand write, and who says so? */
#include "desk/inside.h"

#include <string.h>

#include "base/json.h"

struct look *
act_look(struct act *a)
{
    return &a->look;
}

const struct fault *
act_begin(struct act *a)
{
    if (a->seq)
        return NULL;
    db_right(a->look.db, RIGHT_STORE, NULL);
    a->seq = journal_begin(a->look.db, &a->line);
    return NULL;
}

const struct fault *
act_about(struct act *a, const struct seen *of)
{
    const char *thing = of->thing ? of->thing->name : NULL;

    TRY(act_begin(a));
    if (a->about == of->officer)
        return NULL;
    db_right(a->look.db, RIGHT_STORE, NULL);
    if (a->about) {
        TRY(journal_end(a->look.db, a->look.arena));
        a->seq = journal_begin(a->look.db, &a->line);
    }
    journal_about(a->look.db, of->officer, thing, of->id);
    a->about = of->officer;
    return NULL;
}

void *
act_follow(struct act *a, follow_fn *follow, size_t size)
{
    if (!a->follow) {
        a->follow = follow;
        a->asked = arena_take(a->look.arena, size);
        memset(a->asked, 0, size);
    }
    return a->follow == follow ? a->asked : NULL;
}

const struct fault *
act_follow_up(struct act *a, struct doc *answer)
{
    follow_fn *follow = a->follow;

    a->follow = NULL;
    return follow ? follow(a, a->asked, answer) : NULL;
}

const struct fault *
act_end(struct act *a)
{
    TRY(act_follow_up(a, NULL));
    if (!a->seq)
        return NULL;
    db_right(a->look.db, RIGHT_STORE, NULL);
    return journal_end(a->look.db, a->look.arena);
}

int64_t
act_seq(struct act *a)
{
    act_begin(a);
    return a->seq;
}

int64_t
act_new_id(struct act *a)
{
    return db_new_id(a->look.db);
}

/* $subject, $unit, $seq, $who and $now become numbers behind the statement's own. */
struct bound {
    const char *statement, *sql;
    int name[8]; /* which of `names`, in the order of their numbers */
    int own, names;
    struct bound *next;
};

static const char *const names[] = { "$subject", "$unit", "$seq", "$who", "$now" };

static struct bound *table[4096];
static struct arena table_arena;
static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;

static struct bound *
bind_names(const char *statement)
{
    struct bound *b = arena_take(&table_arena, sizeof *b);
    struct text sql = { .arena = &table_arena };
    int number_of[COUNT(names)] = { 0 };

    b->statement = statement;
    for (const char *s = statement; *s; s++)
        if (*s == '$' && s[1] >= '1' && s[1] <= '9') {
            int n = 0;
            for (const char *p = s + 1; *p >= '0' && *p <= '9'; p++)
                n = n * 10 + (*p - '0');
            b->own = n > b->own ? n : b->own;
        }
    for (const char *s = statement; *s;) {
        size_t i = 0;
        while (i < COUNT(names) && strncmp(s, names[i], strlen(names[i])))
            i++;
        if (*s != '$' || i == COUNT(names)) {
            text_char(&sql, *s++);
            continue;
        }
        if (!number_of[i]) {
            b->name[b->names++] = (int)i;
            number_of[i] = b->own + b->names;
        }
        text_addf(&sql, "$%d", number_of[i]);
        s += strlen(names[i]);
    }
    b->sql = text_done(&sql);
    return b;
}

/* Statements are literals, so their address is their name. */
static const struct bound *
bound(const char *statement)
{
    size_t slot = ((uintptr_t)statement >> 3) % COUNT(table);
    struct bound *b;

    pthread_mutex_lock(&table_lock);
    for (b = table[slot]; b && b->statement != statement; b = b->next)
        ;
    if (!b) {
        b = bind_names(statement);
        b->next = table[slot];
        table[slot] = b;
    }
    pthread_mutex_unlock(&table_lock);
    return b;
}

enum { VALUES_MOST = 48 };

const struct fault *
save(struct act *a, const struct seen *seen, const char *statement, const struct value *values)
{
    const struct bound *b = bound(statement);
    struct value all[VALUES_MOST] = { 0 };
    int n = 0;

    TRY(act_begin(a));
    for (; values && values[n].is != V_END; n++) {
        if (n == VALUES_MOST - (int)COUNT(names) - 1)
            return fault(a->look.arena, FAULT_OURS, "desk.values", NULL, statement);
        all[n] = values[n];
    }
    if (n != b->own)
        return fault(a->look.arena, FAULT_OURS, "desk.values", NULL, statement);
    for (int i = 0; i < b->names; i++) {
        const int64_t from[] = { seen->officer, seen->unit, a->seq, a->look.viewer,
                                 a->look.now.us };
        all[n++] = (struct value)I(from[b->name[i]]);
    }
    db_right(a->look.db, RIGHT_FOLDER, a->look.route->folder->name);
    return db_run(a->look.db, a->look.arena, b->sql, all);
}

static const struct fault *
part_of(struct act *a, act_part_fn *part, void *context, bool keep)
{
    follow_fn *follow = a->follow;
    void *asked = a->asked;
    bool begins = !keep && !a->seq;
    struct mark mark;

    if (!begins) /* the line itself stands outside of the part; one begun for a
                    trial goes with it */
        TRY(act_begin(a));
    TRY(db_mark(a->look.db, a->look.arena, &mark));
    if (!keep)
        a->follow = NULL; /* what is undone asks for nothing */
    const struct fault *f = act_begin(a);
    if (!f)
        f = part(a, context);
    if (!f && keep)
        return db_keep(a->look.db, a->look.arena, &mark);
    if (!keep) {
        a->follow = follow;
        a->asked = asked;
    }
    TRY(db_undo(a->look.db, a->look.arena, &mark));
    if (begins)
        a->seq = 0;
    return f;
}

const struct fault *
act_part(struct act *a, act_part_fn *part, void *context)
{
    return part_of(a, part, context, true);
}

const struct fault *
act_trial(struct act *a, act_part_fn *part, void *context)
{
    return part_of(a, part, context, false);
}

const struct fault *
act_as(struct act *a, const struct folder *house, act_part_fn *part, void *context)
{
    const struct route *was = a->look.route;
    struct route theirs = *was;

    theirs.folder = house;
    a->look.route = &theirs;
    const struct fault *f = part(a, context);
    a->look.route = was;
    return f;
}

int64_t
saved(struct act *a)
{
    return db_changed(a->look.db);
}

void
touched(struct act *a, const struct seen *seen, struct day day)
{
    db_right(a->look.db, RIGHT_STORE, NULL);
    db_touched(a->look.db, (struct change){ seen->officer, seen->unit, day });
}

void
rights_changed(struct act *a, int64_t officer)
{
    db_right(a->look.db, RIGHT_STORE, NULL);
    db_touched(a->look.db, (struct change){ officer, UNIT_RIGHTS, { 0 } });
}

/* A notice waits in the outbox for the five minutes in which it can be undone. */
void
told(struct act *a, const struct seen *seen, const char *notice)
{
    static const char keep[] =
        "INSERT INTO outbox (id, officer, notice, thing, thing_id, due_us, seq)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)";

    db_right(a->look.db, RIGHT_FOLDER, "desk");
    db_run(a->look.db, a->look.arena, keep,
           VALUES(I(db_new_id(a->look.db)), I(seen->officer), T(notice),
                  T(seen->thing ? seen->thing->name : NULL), I(seen->id),
                  I(moment_add(a->look.now, 300).us), I(act_seq(a))));
}

void
flash(struct act *a, const char *key, struct doc *with)
{
    if (a->look.visit) {
        a->look.visit->flash_key = key;
        a->look.visit->flash_with = with;
    }
}

struct seen
clockwork_seen(struct act *a, int64_t officer, int64_t unit)
{
    (void)a;
    return (struct seen){ .id = officer, .officer = officer, .unit = unit };
}

const struct fault *
job_begin(struct act *a, const char *name, const struct doc *args, const void *bytes, size_t size,
          const char *key, int64_t *ret_id)
{
    struct job job = { .kind = name,
                       .args = json_write(a->look.arena, args, NULL),
                       .officer = a->look.viewer,
                       .due = a->look.now,
                       .created = a->look.now,
                       .key = key };

    db_right(a->look.db, RIGHT_STORE, NULL);
    TRY(job_add(a->look.db, a->look.arena, &job, ret_id));
    return bytes ? job_file(a->look.db, a->look.arena, *ret_id, bytes, size) : NULL;
}

const struct fault *
job_take(struct act *a, int64_t from, int64_t to, bool *ret)
{
    db_right(a->look.db, RIGHT_STORE, NULL);
    return job_file_take(a->look.db, a->look.arena, from, to, ret);
}

const char *
job_read(struct act *a, const struct job *job, size_t offset, size_t most, size_t *ret_size)
{
    db_right(a->look.db, RIGHT_STORE, NULL);
    return job_bytes(a->look.db, a->look.arena, job->id, offset, most, ret_size);
}

/* ---- what an errand asks of its look --------------------------------------------------------- */

struct arena *
look_arena(struct look *q)
{
    return q->arena;
}

int64_t
look_viewer(struct look *q)
{
    return q->viewer;
}

struct day
look_today(struct look *q)
{
    return q->today;
}

struct moment
look_now(struct look *q)
{
    return q->now;
}

const char *
look_lang(struct look *q)
{
    return q->lang;
}

const char *
look_word(struct look *q, const char *lang, const char *words, const char *code)
{
    const struct house *h = &q->desk->house;
    const char *key = *words ? arena_text(q->arena, "%s.%s", words, code) : code;

    return h->say ? h->say(h->face_context, q->arena, lang, key, NULL) : key;
}

bool
look_json(struct look *q)
{
    return q->json;
}

const struct errand *
look_errand(struct look *q)
{
    return q->route->errand;
}

void
look_lead(struct look *q, const char *path)
{
    q->lead = path;
}

void
look_live(struct look *q, const char *channels)
{
    q->live = channels;
}
