/* May this statement touch that table? */
#include "store/guard.h"

#include <sqlite3.h>
#include <string.h>
#include <strings.h>

static bool
starts(const char *name, const char *with)
{
    return name && strncasecmp(name, with, strlen(with)) == 0;
}

const struct table *
guard_table(const struct guard *g, const char *name, size_t size)
{
    for (const struct table *const *list = g->tables; list && *list; list++)
        for (const struct table *t = *list; t->name; t++)
            if (strlen(t->name) == size && strncasecmp(t->name, name, size) == 0)
                return t;
    return NULL;
}

const char *
guard_folder(const struct guard *g, const char *folder)
{
    for (const struct table *const *list = g->tables; folder && list && *list; list++)
        for (const struct table *t = *list; t->name; t++)
            if (strcmp(t->folder, folder) == 0)
                return t->folder;
    return NULL;
}

int
guard_fact(const struct guard *g, const char *name)
{
    for (size_t i = 0; i < g->fact_count; i++)
        if (strcasecmp(g->facts[i].name, name) == 0)
            return (int)i;
    return -1;
}

static bool
own(const struct asking *a, const char *name)
{
    const struct table *t =
        a->right == RIGHT_FOLDER && a->folder ? guard_table(a->guard, name, strlen(name)) : NULL;

    return t && strcmp(t->folder, a->folder) == 0;
}

static bool
writes(struct asking *a, int action, const char *name, const char *column)
{
    if (!own(a, name))
        return false;
    if (guard_table(a->guard, name, strlen(name))->fact) {
        if (action == SQLITE_DELETE)
            return false;
        if (action == SQLITE_UPDATE && (!column || strcasecmp(column, "ended_seq") != 0))
            return false;
    }
    if (a->written_count < (int)COUNT(a->written))
        a->written[a->written_count++] = name;
    return true;
}

/* SQLite checks a foreign key by reading the column at its other end. */
static bool
reads_kin(const struct asking *a, const char *name, const char *column)
{
    for (size_t i = 0; i < a->guard->kin_count; i++) {
        const struct kinship *k = &a->guard->kin[i];
        const char *other = NULL;

        if (strcasecmp(k->parent, name) == 0 && strcasecmp(k->parent_column, column) == 0)
            other = k->child;
        else if (strcasecmp(k->child, name) == 0 && strcasecmp(k->child_column, column) == 0)
            other = k->parent;
        for (int w = 0; other && w < a->written_count; w++)
            if (strcasecmp(a->written[w], other) == 0)
                return true;
    }
    return false;
}

static bool
reads(const struct asking *a, const char *name, const char *column, const char *through)
{
    bool facts = a->right != RIGHT_SEEN;

    if (starts(name, "sqlite_"))
        return false;
    if (starts(through, "seen_") || (facts && starts(through, "fact_")))
        return true;
    if (starts(name, "seen_") || (facts && starts(name, "fact_")) || own(a, name))
        return true;
    /* A table of which no column is read, in a view that was merged into the statement: SQLite
     * has forgotten the view by then.  The scan has seen that the text does not name it. */
    if (!through && column && !*column)
        return true;
    return column && reads_kin(a, name, column);
}

int
guard_authorize(void *asking, int action, const char *one, const char *two, const char *database,
                const char *through)
{
    struct asking *a = asking;
    bool may = false;

    (void)database;
    if (a->right == RIGHT_STORE)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
        may = true;
        break;
    case SQLITE_FUNCTION:
        may = two && strcasecmp(two, "load_extension") != 0;
        break;
    case SQLITE_RECURSIVE:
        may = a->right != RIGHT_SEEN;
        break;
    case SQLITE_READ:
        may = one && reads(a, one, two, through);
        break;
    case SQLITE_INSERT:
    case SQLITE_DELETE:
    case SQLITE_UPDATE:
        may = one && writes(a, action, one, action == SQLITE_UPDATE ? two : NULL);
        break;
    default:
        break;
    }
    return may ? SQLITE_OK : SQLITE_DENY;
}
