/* Which houses stand on the street, and what does every page carry? */
#include "app/app.h"

#include "app/people/people.h"

const struct folder *const app_folders[] = { &desk_folder, &people_folder, NULL };

const struct fault *
app_frame(struct look *q, struct doc *frame)
{
    (void)q, (void)frame;
    return NULL;
}
