/*
 * An office of everything: the town (town.h), lived in through the errands until some of every kind
 * of thing is there, and it is seen by every tie that can see it.
 *
 *     struct town *t = TOWN(state);            of EVERYTHING_BOTH(test)
 *     town_get(t, "kacho3", "/me/today");      Friday 2026-11-27, 10:00
 *
 * Beside the town's people:
 *
 *     director   局長 of B, above both chiefs              keeper_l   keeper of L alone
 *     kacho3     acting 課長 of D3 (flextime)              yuki, sora, momo   D3: flextime, 交替制,
 * 育児短時間 saburo     課長補佐 of D2, and of D3 beside it       sota       seconded in from
 * another office deru       seconded out since October                kyu        on leave of
 * absence saki       left on 31 October                        mirai      begins on 1 December ido
 * moved from D1 to L on 1 October           nana       under a regime of the office's own shin in
 * since October, nothing brought in      gaibu      of another office's tree (Z)
 *
 * Facts that no errand writes today are written as the clockwork: a route (専決), hours of one
 * person, 特例業務, a closed month, an import taken back, an erased payload.
 */
#pragma once

#include "town.h"

/* As a test's setup: clock and dice stand still (steady.h), so that every run has the same one. */
int everything_sqlite(void **state);
int everything_postgres(void **state);
#define EVERYTHING_BOTH(test)                                                                      \
    { #test " (SQLite)", test, everything_sqlite, town_end, NULL },                                \
    {                                                                                              \
#test " (PostgreSQL)", test, everything_postgres, town_end, NULL                           \
    }
/* Of whom there is an account, the town's first; NULL ends. */
extern const char *const everything_logins[];
