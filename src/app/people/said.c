/* How is a governing row read, ended and said again? */
#include "app/people/house.h"

const struct fault *
said_badly(struct act *a, const char *field, const char *key, const char *seen)
{
    return fault(look_arena(act_look(a)), FAULT_FORM, key, field, seen);
}

const struct fault *
days_fit(struct act *a, int32_t *from, int32_t *to)
{
    if (!*from)
        *from = PEOPLE_DAWN;
    if (!*to)
        *to = SPELL_OPEN;
    if (*to < *from)
        return said_badly(a, "until", "people.days",
                          day_iso(look_arena(act_look(a)), (struct day){ *to }));
    return NULL;
}

const struct fault *
fact_int(struct act *a, const char *sql, const struct value *values, const char *column,
         int64_t *ret)
{
    struct rows *r = fact_rows(a, sql, values);

    *ret = 0;
    if (!rows_next(r, NULL))
        return rows_fault(r);
    *ret = rows_int(r, column);
    db_close(r);
    return NULL;
}

const struct fault *
spells_read(struct act *a, const char *sql, const struct value *values, struct spells *ret)
{
    struct arena *arena = look_arena(act_look(a));
    struct rows *r = fact_rows(a, sql, values);
    size_t room = 8;

    *ret = (struct spells){ .live = arena_array(arena, room, sizeof *ret->live) };
    while (rows_next(r, NULL)) {
        if (ret->n == room) {
            struct spell *wider = arena_array(arena, room *= 2, sizeof *wider);
            for (size_t i = 0; i < ret->n; i++)
                wider[i] = ret->live[i];
            ret->live = wider;
        }
        ret->live[ret->n++] = (struct spell){ .id = rows_int(r, "id"),
                                              .from = (int32_t)rows_int(r, "valid_from"),
                                              .to = (int32_t)rows_int(r, "valid_to"),
                                              .same = rows_int(r, "same") != 0 };
    }
    return rows_fault(r);
}

int64_t
spells_same(const struct spells *s, int32_t from)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->live[i].same && s->live[i].from <= from && s->live[i].to >= from)
            return s->live[i].id;
    return 0;
}

const struct fault *
spells_write(struct act *a, const struct seen *by, const struct respell *table,
             const struct spell_change *todo, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (todo[i].what == SPELL_END)
            TRY(save(a, by, table->end, VALUES(I(todo[i].id))));
        else if (todo[i].what == SPELL_AGAIN)
            TRY(save(a, by, table->again,
                     VALUES(I(act_new_id(a)), I(todo[i].from), I(todo[i].to), I(todo[i].id))));
    }
    return NULL;
}
