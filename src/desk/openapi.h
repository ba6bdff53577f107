/*
 * What the description of the API is put together from.
 *
 *     openapi.c        the paths, from the rows of errands
 *     openapi_parts.c  what many of them refer to: schemas, parameters, problem documents
 */
#pragma once

#include "desk/inside.h"

/* `api.KEY` of the words, in the reader's language. */
const char *api_say(struct look *, const char *key);
void api_schema(struct doc *schema, const struct field *);
/* {"$ref": "#/components/PLACE/NAME"} */
void api_refer(struct look *, struct doc *, const char *place, const char *name);
/* info, servers, tags; components.  `top` is the document. */
void api_head(struct look *, struct doc *top);
const struct fault *api_parts(struct look *, struct doc *top);
/* The answers in which this errand may be refused. */
void api_refusals(struct look *, struct doc *responses, const struct errand *);
