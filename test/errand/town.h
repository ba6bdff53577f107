/*
 * A small office for errand tests: two divisions and a local office, on either engine.
 *
 *     struct town *t = TOWN(state);
 *     struct answer a = town_post(t, "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}");
 *     assert_int_equal(a.status, 200);
 *     assert_string_equal(said(a.doc, "state.at"), "work");
 *
 *     国土環境省 M ─ 総合政策局 B ─ 政策課 D1 (chief, hana, taro)   総務課 D2 (kacho2, jiro)
 *                └ 東北地方環境局 L (shiro)
 *     admin, clerk (keeper), coordinator, executive, auditor: roles at M.  All since 2019-04-01.
 */
#pragma once

#include "../store/postgres.h"
#include "cli/office.h"
#include "test.h"

struct town {
    struct arena arena;
    struct office office;
    char where[256];
    struct moment now;     /* what the clock says when an errand arrives; 0: the real one */
    struct day limits_day; /* the day that the cube was told */
    int64_t unit_m, unit_b, unit_d1, unit_d2, unit_l;
    int64_t admin, clerk, coordinator, executive, auditor, chief, hana, taro, kacho2, jiro, shiro;
};

struct answer {
    int status;
    const struct doc *doc; /* JSON, or NULL */
    const char *body;      /* "" where there is none */
    const char *location;  /* or NULL */
    const char *type;
};

int town_sqlite(void **state);
int town_postgres(void **state);
int town_end(void **state);
#define TOWN_BOTH(test)                                                                            \
    { #test " (SQLite)", test, town_sqlite, town_end, NULL },                                      \
    {                                                                                              \
#test " (PostgreSQL)", test, town_postgres, town_end, NULL                                 \
    }
/* The town of this test; leaves the test where the machine has no PostgreSQL. */
#define TOWN(state) (*(state) ? *(state) : (postgres_absent(), NULL))

/* As JSON; `login` NULL: nobody. */
struct answer town_get(struct town *, const char *login, const char *path);
struct answer town_post(struct town *, const char *login, const char *path, const char *json);
/* As a page. */
struct answer town_page(struct town *, const char *login, const char *path);
struct answer town_page_in(struct town *, const char *login, const char *path, const char *lang);
/* The same errand under an idempotency key. */
struct answer town_post_once(struct town *, const char *login, const char *path, const char *key,
                             const char *json);
/* A form as a browser without JSON sends it; the answer is a page or 303. */
struct answer town_form(struct town *, const char *login, const char *path, const char *form);
/* A multipart file in `field`, with further fields as JSON texts. */
struct answer town_upload(struct town *, const char *login, const char *path, const char *json,
                          const char *field, const char *filename, const void *bytes, size_t size);
/* Waits for the job at /jobs/N that an answer's Location names; its state's word. */
const char *town_job(struct town *, const char *login, struct answer);

/* Until no job waits or runs: what was said of the past is settled. */
void town_settled(struct town *);

/* Presses the button at a moment, which the clock says from then on. */
struct answer town_press(struct town *, const char *login, int32_t day, minutes clock,
                         const char *json);
/* hana presses, and is heard. */
void town_pressed(struct town *, int32_t day, minutes clock, const char *json);
/* The clerk brings in a table, whole. */
void town_import(struct town *, const char *table, const char *csv);
/* Orders of hana, taro and jiro, as town_import without the column `by`; their superiors confirm
 * them. */
void town_orders(struct town *, const char *csv);
/* A regime of the office's own, which takes nothing from another, is declared. */
void town_declare(struct town *, const char *regime);
/* Everything that waits for this superior's word on orders. */
void town_confirm(struct town *, const char *superior);
/* hana's July 2026: an evening by order, a morning's leave, a night of the last day into August. */
void town_july(struct town *);

/* The text, number (as text), or "" under a path: "rows.0.name". */
const char *said(const struct doc *, const char *path);
int64_t said_int(const struct doc *, const char *path);
const struct doc *said_doc(const struct doc *, const char *path);
/* Opens the office again on the same place, as after a restart. */
void town_restart(struct town *);
/* The two halves of it. */
void town_stop(struct town *);
void town_start(struct town *);
