/* How does the answer look to a person: who is over what, by which article? */
#include "cli/judge_inside.h"

#include <inttypes.h>
#include <string.h>

static const char *const rule_word[CUBE_RULES] = {
    [CUBE_MONTH_NORMAL] = "rule.month.normal", [CUBE_YEAR_NORMAL] = "rule.year.normal",
    [CUBE_MONTH_HETERO] = "rule.month.hetero", [CUBE_YEAR_HETERO] = "rule.year.hetero",
    [CUBE_AVERAGE] = "rule.average",           [CUBE_OFTEN] = "rule.often",
    [CUBE_MOVED_MONTH] = "rule.month.moved",   [CUBE_MOVED_YEAR] = "rule.year.moved",
    [CUBE_MOVED_PERIOD] = "rule.period.moved",
};

/* Columns on a terminal: what is not ASCII is two wide here (kana, kanji, full-width signs). */
static int
width(const char *s)
{
    int n = 0;

    for (; *s; s++)
        n += (*s & 0x80) == 0 ? 1 : (*s & 0xC0) == 0xC0 ? 2 : 0;
    return n;
}

static void
cell(FILE *out, const char *s, int wide, bool right)
{
    int room = wide - width(s);

    fprintf(out, "%*s%s%*s  ", right && room > 0 ? room : 0, "", s, !right && room > 0 ? room : 0,
            "");
}

/* 2019-07, or 2019-05〜2019-07 */
static const char *
when(const struct judge *j, struct arena *a, const struct cube_excess *e)
{
    struct day from = day_add_months(j->first, e->from), until = day_add_months(j->first, e->until);

    if (e->from == e->until)
        return arena_text(a, "%04d-%02d", day_year(from), day_month(from));
    return arena_text(a, "%04d-%02d%s%04d-%02d", day_year(from), day_month(from),
                      j->lang == JUDGE_JA ? "〜" : " to ", day_year(until), day_month(until));
}

static const char *
amount(const struct judge *j, struct arena *a, const struct cube_excess *e, int64_t n)
{
    if (e->rule == CUBE_OFTEN)
        return arena_text(a, "%" PRId64 "%s", n, j->lang == JUDGE_JA ? "か月" : " months");
    return minutes_text(a, (minutes)n);
}

enum { PERSON, MINISTRY, RULE, WHEN, WORKED, MOST, ABOVE, CITE, COLUMNS };

struct line {
    const char *cell[COLUMNS];
};

static struct line
line_of(const struct judge *j, struct arena *a, uint32_t place, const struct cube_excess *e)
{
    const struct judge_person *p = &j->people.at[place];

    return (struct line){ {
        [PERSON] = p->name,
        [MINISTRY] = p->ministry ? p->ministry : "",
        [RULE] = judge_word(j, rule_word[e->rule]),
        [WHEN] = when(j, a, e),
        [WORKED] = amount(j, a, e, e->worked),
        [MOST] = amount(j, a, e, e->most),
        [ABOVE] = amount(j, a, e, e->worked - e->most),
        [CITE] = j->most.cite[e->rule] ? j->most.cite[e->rule] : "",
    } };
}

static struct line
heading(const struct judge *j)
{
    static const char *const word[COLUMNS] = { "list.person", "list.ministry", "list.rule",
                                               "list.when",   "list.worked",   "list.most",
                                               "list.above",  "list.cite" };
    struct line l;

    for (int k = 0; k < COLUMNS; k++)
        l.cell[k] = judge_word(j, word[k]);
    return l;
}

static void
widen(int wide[COLUMNS], const struct line *l)
{
    for (int k = 0; k < COLUMNS; k++)
        wide[k] = width(l->cell[k]) > wide[k] ? width(l->cell[k]) : wide[k];
}

static void
put_line(FILE *out, const struct line *l, const int wide[COLUMNS])
{
    for (int k = 0; k < CITE; k++)
        cell(out, l->cell[k], wide[k], k >= WORKED);
    fprintf(out, "%s\n", l->cell[CITE]);
}

struct count {
    uint32_t officers, of_rule[CUBE_RULES];
};

/* Twice over everybody: once for the widths and the counts, once to print. */
static struct count
pass(struct judge *j, FILE *out, int wide[COLUMNS])
{
    struct count count = { 0 };

    for (uint32_t place = 0; place < j->people.count; place++) {
        struct arena a = { 0 };
        struct cube_excess excess[CUBE_EXCESS_MOST];
        size_t n = cube_excesses(j->cube, place, excess);
        unsigned seen = 0;

        for (size_t i = 0; i < n; i++) {
            struct line l = line_of(j, &a, place, &excess[i]);

            if (out)
                put_line(out, &l, wide);
            else
                widen(wide, &l);
            count.of_rule[excess[i].rule] += !(seen >> excess[i].rule & 1);
            seen |= 1u << excess[i].rule;
        }
        count.officers += n > 0;
        arena_clear(&a);
    }
    return count;
}

static void
put_summary(struct judge *j, FILE *out, const struct count *count)
{
    judge_tell(j, out, "list.judged", arena_text(j->arena, "%u", j->people.count));
    judge_tell(j, out, "list.over", arena_text(j->arena, "%u", count->officers));
    for (int rule = 0; rule < CUBE_RULES; rule++)
        if (count->of_rule[rule])
            fprintf(out, "  %6u  %s  %s\n", count->of_rule[rule], judge_word(j, rule_word[rule]),
                    j->most.cite[rule] ? j->most.cite[rule] : "");
}

bool
judge_print_list(struct judge *j, FILE *out)
{
    int wide[COLUMNS] = { 0 };
    struct line head = heading(j);
    struct arena a = { 0 };

    widen(wide, &head);
    struct count count = pass(j, NULL, wide);

    judge_tell(j, out, "list.title",
               arena_text(&a, "%s%s%s", day_iso(&a, j->first), j->lang == JUDGE_JA ? "〜" : " to ",
                          day_iso(&a, day_add(day_add_months(j->first, 12), -1))));
    put_summary(j, out, &count);
    if (count.officers) {
        fputc('\n', out);
        put_line(out, &head, wide);
        pass(j, out, wide);
    }
    arena_clear(&a);
    return !ferror(out);
}
