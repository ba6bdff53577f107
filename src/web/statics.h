/*
 * Static files: carried by the program, named by what is in them.
 *
 *     /static/tsutome-1a2b3c4d5e.css      the hash of its bytes: kept for a year, never asked again
 *
 * See also: web_static() in web/web.h.
 */
#pragma once

#include "base/arena.h"
#include "base/embedded.h"

/* "/static/tsutome-1a2b3c4d5e.css" for one file. */
const char *statics_path(struct arena *, const struct embedded *);
/* The content type by the end of the name. */
const char *statics_type(const char *name);
/* A strong validator of bytes, quotes included. */
const char *statics_etag(struct arena *, const void *bytes, size_t size);
