/*
 * A private PostgreSQL for one program of tests: its own folder, a unix socket in it, and no port.
 *
 *     const char *address = postgres_start();      NULL: this machine has none, or it did not start
 *     if (!address)
 *         postgres_absent();                       leaves the test, or fails it
 */
#pragma once

#include <stdbool.h>

const char *postgres_start(void); /* address without a database, or NULL */
void postgres_stop(void);
/* Inside a test that got no PostgreSQL: skips it where none is installed.  Where one is installed
 * and did not start the test fails, so that half of the tests are never passed over unseen. */
void postgres_absent(void);
bool postgres_create(const char *database);
bool postgres_copy(const char *database, const char *from); /* nobody is at work in `from` */
void postgres_drop(const char *database);
