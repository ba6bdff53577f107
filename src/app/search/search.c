/* What is there of these words? */
#include "app/search/search.h"

#include "app/limits/limits.h"
#include "app/people/people.h"

static const struct fault *
search(struct look *q, const struct seen *me, const struct input *in, struct doc *d)
{
    const char *words = input_text(in, "q");
    struct doc *frame = doc_new(look_arena(q)), *can = doc_object(frame, "can");

    (void)me;
    doc_text(d, "q", words);
    TRY(people_find(q, words, d));
    TRY(people_frame(q, frame, can));
    TRY(limits_frame(q, can));
    pages_find(q, words, can, d);
    rules_find(q, words, look_today(q), d);
    return NULL;
}

static const struct field fields[] = { { "q", TEXT, .most = 100 }, { 0 } };
/* People and units as their lists show them; what the menu rests on, as the frame. */
static const struct sight sees[] = {
    { &person_thing, PEOPLE_KNOW },
    { &unit_thing, UNIT_KNOW },
    { &role_thing, TIE_SELF },
    { &founding_thing, TIE_ADMIN },
    { &thing_total, TIE_SUPERIOR | TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_EXECUTIVE },
    { 0 },
};
static const struct errand errands[] = {
    { "search",
      GET,
      "/search",
      { &person_thing, TIE_SELF },
      .sees = sees,
      .fields = fields,
      .weigh = search,
      .page = "search" },
    { 0 },
};

const struct folder search_folder = { "search", NULL, NULL, errands, NULL };
