/* How does the answer look to a program: csv and json? */
#include "cli/judge_inside.h"

#include <string.h>

#include "base/json.h"

#define FLUSH_AT ((size_t)1 << 16)

static bool
flush(struct text *t, FILE *out, size_t at)
{
    if (t->size < at)
        return true;
    bool good = fwrite(t->bytes, 1, t->size, out) == t->size;
    t->size = 0;
    return good;
}

/* The columns of a verdict; what is left to a period after a move is a share of the year. */
struct columns {
    bool month, year, average, often;
};

static struct columns
columns_of(const struct judge *j, uint32_t place)
{
    struct cube_marks over = cube_verdict(j->cube, place).over;

    return (struct columns){ over.month != 0, (over.year | over.period) != 0, over.average != 0,
                             over.often != 0 };
}

/* Lines end with LF: the columns of verdicts are compared byte for byte. */
bool
judge_print_csv(struct judge *j, FILE *out)
{
    struct text t = { .arena = j->arena };
    bool good = true;

    text_add(&t, "person,month_over,year_over,avg_over,months45_over\n");
    for (uint32_t k = 0; good && k < j->people.count; k++) {
        struct columns c = columns_of(j, k);
        char marks[] = { ',', (char)('0' + c.month),   ',', (char)('0' + c.year),
                         ',', (char)('0' + c.average), ',', (char)('0' + c.often),
                         '\n' };

        csv_put(&t, true, j->people.at[k].name);
        text_put(&t, marks, sizeof marks);
        good = flush(&t, out, FLUSH_AT);
    }
    return good && flush(&t, out, 1);
}

static struct day
month_first(const struct judge *j, int month)
{
    return day_add_months(j->first, month);
}

static void
put_excess(struct judge *j, struct doc *rows, const struct cube_excess *e)
{
    struct doc *row = doc_row(rows);

    doc_text(row, "rule", cube_rule_id(e->rule));
    doc_text(row, "cite", j->most.cite[e->rule]);
    doc_month(row, "month", month_first(j, e->month));
    doc_month(row, "from", month_first(j, e->from));
    doc_month(row, "until", month_first(j, e->until));
    doc_text(row, "unit", e->rule == CUBE_OFTEN ? "months" : "minutes");
    doc_int(row, "worked", e->worked);
    doc_int(row, "most", e->most);
    if (e->before_move)
        doc_bool(row, "before_move", true);
}

static void
put_person(struct judge *j, struct text *t, struct arena *sheet, uint32_t place)
{
    const struct judge_person *p = &j->people.at[place];
    struct columns c = columns_of(j, place);
    struct cube_excess excess[CUBE_EXCESS_MOST];
    size_t n = cube_excesses(j->cube, place, excess);
    struct doc *d = doc_new(sheet);

    doc_text(d, "person", p->name);
    doc_text(d, "ministry", p->ministry && *p->ministry ? p->ministry : NULL);
    doc_bool(d, "month_over", c.month);
    doc_bool(d, "year_over", c.year);
    doc_bool(d, "avg_over", c.average);
    doc_bool(d, "months45_over", c.often);
    struct doc *months = doc_list(d, "months");
    for (int m = 0; m < CUBE_MONTHS; m++)
        doc_item_int(months, cube_sum(j->cube, place, m));
    struct doc *rows = doc_list(d, "excesses");
    for (size_t i = 0; i < n; i++)
        put_excess(j, rows, &excess[i]);
    json_put(t, d);
}

bool
judge_print_json(struct judge *j, FILE *out)
{
    struct text t = { .arena = j->arena };
    struct arena sheet = { 0 };
    struct doc *head = doc_new(&sheet);
    bool good = true;

    doc_int(head, "year", j->year);
    doc_day(head, "from", j->first);
    doc_day(head, "until", day_add(day_add_months(j->first, 12), -1));
    doc_text(head, "regime", j->regime);
    doc_int(head, "earlier_months", j->most.reach);
    doc_int(head, "faults", j->faults);
    json_put(&t, head);
    t.size--; /* the object goes on */
    text_add(&t, ",\"officers\":[\n");
    for (uint32_t k = 0; good && k < j->people.count; k++) {
        if (k)
            text_add(&t, ",\n");
        put_person(j, &t, &sheet, k);
        good = flush(&t, out, FLUSH_AT);
        arena_clear(&sheet);
    }
    text_add(&t, "\n]}\n");
    return good && flush(&t, out, 1);
}
