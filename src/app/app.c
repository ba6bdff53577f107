/* Which houses stand on the street, and what does every page carry? */
#include "app/app.h"

#include "app/people/people.h"
#include "app/record/record.h"
#include "app/rules/rules.h"
#include "app/time/time.h"

const struct folder *const app_folders[] = { &desk_folder,   &people_folder, &time_folder,
                                             &record_folder, &rules_folder,  NULL };

const struct fault *
app_frame(struct look *q, struct doc *frame)
{
    return people_frame(q, frame);
}
