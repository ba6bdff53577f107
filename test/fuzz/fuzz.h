/*
 * One knock of a fuzzer: any bytes, and nothing may break.
 *
 * Each target is this one function.  test/fuzz/run.c drives it over its corpus and over small
 * mutations of it (the first tier, with the sanitizers); built by clang as `long-NAME`, libFuzzer
 * drives it for as long as one likes.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What must hold, in every build. */
#define HOLDS(what)                                                                                \
    do {                                                                                           \
        if (!(what)) {                                                                             \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what);              \
            abort();                                                                               \
        }                                                                                          \
    } while (0)
