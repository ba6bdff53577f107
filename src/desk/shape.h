/*
 * What a program reads in an answer, as OpenAPI schemas.
 *
 * The files ui/shapes/NAME.txt say it, an answer a block, under the name of its page or its errand:
 *
 *     today                          several names in the head: they answer alike
 *       day day                      a member and its kind
 *       closed day?                  it may be null
 *       since~ clock                 it may be absent
 *       value int or text            one of several kinds
 *       act in|out                   one of these words
 *       officer =officer             the shape of another block
 *       state ?                      an object of its own (null here), its members below
 *         at moment
 *       rows[] =day_row              a list
 *       +listed                      the members of a block without a schema of its own
 *     act = in|out                   a block that is a kind
 *
 * Kinds: bool int minutes text day month clock moment span (base/doc.h has them too).  A line that
 * begins with # is nobody's.
 */
#pragma once

#include "base/doc.h"
#include "base/embedded.h"
#include "base/fault.h"

/* One member of `schemas` a block.  FAULT_OURS desk.shape: the line that cannot be read. */
const struct fault *shape_schemas(struct arena *, const struct embedded *files,
                                  struct doc *schemas);
/* The block that answers `name`, by its first name; NULL where there is none. */
const char *shape_of(struct arena *, const struct embedded *files, const char *name);
