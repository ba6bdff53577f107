/*
 * How does the cube come back after a stop without reading every row again?
 *
 *     cube_save(cube, change, write_to, file);          at the stop
 *     cube = cube_restore(&most, room, &change, read_from, file, &why);
 *     if (!cube)
 *         log_say("cube.snapshot", "%s", why);          then fill it from the rows
 *
 * A snapshot holds what was told (cells, month sums without days, stands, special work,
 * unknown months, ids), not what follows from it: sums and verdicts are made anew by the law
 * of the day.  It carries `generation`, the caller's number of the last change that
 * is in it; whether that is still the database's, the caller judges.  Changes made while a
 * snapshot is written may be in it or not, so the caller names the number *before*
 * it began and applies later changes again: a cell is a value, and saying it
 * twice changes nothing.
 *
 * The last bytes are a BLAKE2b checksum over all before them: a torn or altered file
 * is refused.  Files are the caller's affair (the cube opens none).
 */
#pragma once

#include <stddef.h>

#include "cube/cube.h"

/* All of `size` bytes, or false. */
typedef bool cube_write_bytes(void *to, const void *bytes, size_t size);
typedef bool cube_read_bytes(void *from, void *bytes, size_t size);

bool cube_save(const struct cube *c, uint64_t generation, cube_write_bytes *write, void *to);

/* NULL where it is no whole snapshot; *why says what is wrong with it.  There is room for `room`
 * officers, or for those in the snapshot where they are more. */
struct cube *cube_restore(const struct cube_ceilings *most, uint32_t room, uint64_t *generation,
                          cube_read_bytes *read, void *from, const char **why);
