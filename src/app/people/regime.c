/* Which regimes can an officer live under: those that data/law or a release of the office declares.
 */
#include "app/people/errands.h"

#include <string.h>

#include "base/text.h"
#include "law/law.h"

/* Its title on that day; of one that begins later, or has ended, the title it has then. */
static const char *
title_on(struct look *q, const struct law *law, struct day day)
{
    const char *title = law_regime_title(law, day, look_lang(q));

    return title ? title : law_regime_title(law, LAW_NEWEST, look_lang(q));
}

void
regime_choices(struct look *q, const char *chosen, struct doc *list)
{
    const char *name;

    for (size_t i = 0; (name = law_regime_name(look_law(q), i)); i++)
        form_choice(list, name, title_on(q, law_under(look_law(q), name), look_today(q)), chosen);
}

/* "moon（nps 国家公務員(一般職)、city みなと市）": what was said, then what could have been. */
static const char *
known_ones(struct look *q, const char *said, struct day day)
{
    bool ja = strcmp(look_lang(q), "en") != 0;
    struct text t = { .arena = look_arena(q) };
    const char *name;

    text_addf(&t, "%s%s", said, ja ? "（" : " (");
    for (size_t i = 0, n = 0; (name = law_regime_name(look_law(q), i)); i++) {
        const struct law *law = law_under(look_law(q), name);

        if (law_speaks(law, day))
            text_addf(&t, "%s%s %s", !n++ ? "" : ja ? "、" : ", ", name, title_on(q, law, day));
    }
    text_add(&t, ja ? "）" : ")");
    return text_done(&t);
}

const struct fault *
regime_declared(struct look *q, const char *regime, struct day from)
{
    const struct law *law = law_under(look_law(q), regime);

    if (law_speaks(law, from))
        return NULL;
    return fault(look_arena(q), FAULT_FORM,
                 law_regime_title(law, LAW_NEWEST, "ja") ? "people.regime.early"
                                                         : "people.regime.unknown",
                 "regime", known_ones(q, regime, from));
}
