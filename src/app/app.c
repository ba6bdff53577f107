/* Which houses stand on the street, and what does every page carry? */
#include "app/app.h"

#include <string.h>

#include "app/limits/limits.h"
#include "app/people/people.h"
#include "app/record/record.h"
#include "app/rules/rules.h"
#include "app/search/search.h"
#include "app/time/time.h"

const struct folder *const app_folders[] = { &desk_folder,
                                             &people_folder,
                                             &time_folder,
                                             &time_enter_folder,
                                             &time_open_folder,
                                             &time_said_folder,
                                             &record_folder,
                                             &rules_folder,
                                             &limits_folder,
                                             &search_folder,
                                             NULL };

const struct sight app_frame_sees[] = {
    { &person_thing, TIE_SELF },
    { &role_thing, TIE_SELF },
    { &founding_thing, TIE_ADMIN },
    { &unit_thing, TIE_AUDITOR },
    { &thing_workday, TIE_SELF },
    { &thing_hours, TIE_SELF },
    { &thing_total, TIE_SUPERIOR | TIE_KEEPER | TIE_COORDINATOR | TIE_AUDITOR | TIE_EXECUTIVE },
    { 0 },
};

/* Which place of the menu a page belongs to. */
static const char *const place[][2] = {
    { "today", "today" },       { "week", "month" },       { "month", "month" },
    { "record", "month" },      { "explain", "month" },    { "board", "team" },
    { "people", "people" },     { "person", "people" },    { "units", "units" },
    { "unit", "units" },        { "posts", "units" },      { "roles", "roles" },
    { "import", "import" },     { "jobs", "jobs" },        { "job", "jobs" },
    { "leave", "leave" },       { "leave-why", "leave" },  { "opening", "leave" },
    { "openings", "openings" }, { "open-points", "open" }, { "changes", "changes" },
    { "rules", "rules" },       { "releases", "rules" },   { "limits", "limits" },
    { "settings", "settings" }, { "journal", "journal" },  { "first-steps", "first_steps" },
    { "enter", "people" },      { "said-list", "people" },
};

const struct fault *
app_frame(struct look *q, struct doc *frame)
{
    const char *page = look_errand(q)->page;
    struct doc *at = doc_object(frame, "at"), *can = doc_object(frame, "can");

    for (size_t i = 0; page && i < COUNT(place); i++)
        if (!strcmp(page, place[i][0]))
            doc_bool(at, place[i][1], true);
    if (!strcmp(look_errand(q)->name, "record.all")) {
        doc_bool(at, "journal", false);
        doc_bool(at, "journal_all", true);
    }
    TRY(people_frame(q, frame, can));
    TRY(limits_frame(q, can));
    return time_frame(q, frame);
}
