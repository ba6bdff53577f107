/*
 * Asks and replies over a stream: a length of four bytes, a JSON head of that length,
 * and the body whose size the head names.  Both ends are this program, on one machine.
 */
#pragma once

#include "base/ask.h"

bool wire_put_ask(int fd, const struct ask *);
struct ask *wire_get_ask(int fd); /* NULL at the end, or on anything that is not an ask */
bool wire_put_reply(int fd, const struct ask *);
bool wire_get_reply(int fd, struct ask *); /* onto the ask's arena */
