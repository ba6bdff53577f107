/*
 * Every page of an office as one account is shown it, as JSON.
 *
 *     struct faces want = { .about = (const char *[]){ "hana", "taro", NULL } };
 *     faces_of(town, "chief", &want, write_line, file);
 *
 * The paths are those of every GET errand's row, its {names} filled with whatever the database
 * holds; what is refused (403, 404) is left out, so that a page that opens or shuts is seen too.
 */
#pragma once

#include "town.h"

struct faces {
    const char *const *about;  /* logins whose pages are opened; NULL: everybody's */
    const char *const *days;   /* "2026-11-27"; NULL ends */
    const char *const *months; /* "2026-11" */
    const char *const *weeks;  /* "2026-W48" */
    int most;                  /* ids of a kind that are opened; 0: 400 */
    bool html;                 /* as a page */
    const char *lang;          /* of a page: "ja" or "en" */
};
typedef void face_fn(void *context, struct town *, const char *path, struct answer);
/* The number of pages. */
int faces_of(struct town *, const char *login, const struct faces *, face_fn *, void *context);
