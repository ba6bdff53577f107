/*
 * What people do at the counter, as a table: who, when, which errand, with what.
 *
 *     static const struct deed deeds[] = {
 *         { 20261102, CLOCK(8, 25), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
 *         { 20261102, CLOCK(9, 0), "clerk", "/import/orders", "person,day,start,end\nhana,…" },
 *         { 0, 0, "admin", "/posts/<post D1.課長>/deputies/new", "{\"number\":\"taro\", …}" },
 *         { 0 },
 *     };
 *     deeds_done(town, deeds);
 *
 * <kind name> stands for an id (deed.c names the kinds).  A path of imports or of releases takes
 * its text as a file.  Every deed must be heard (status below 400), and the jobs that it began have
 * ended when the next one begins.  Day 0: at the moment of the one before.
 */
#pragma once

#include "town.h"

struct deed {
    int32_t day;
    minutes at;
    const char *who, *path, *body;
    const char *ends; /* of its job: NULL is "done" */
};
void deeds_done(struct town *, const struct deed *);
/* A text with its <kind name> told. */
const char *deed_text(struct town *, const char *);
/* One number of the database, by any statement. */
int64_t deed_number(struct town *, const char *sql, const char *name);
