/* What every test of ours needs: cmocka, and a few words. */
#pragma once

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/day.h"

/* Names the row of a table that is being tried; as a TAP comment. */
#define tell(...) (print_message("# "), print_message(__VA_ARGS__), print_message("\n"))

/* The shared design and data folder, or NULL in a bare clone: tests that only widen what is tried
 * may use it. */
static inline const char *
shared_folder(void)
{
    return getenv("TSUTOME_SHARED");
}
