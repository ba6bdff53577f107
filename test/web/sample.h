/*
 * A document read from a sample file: JSON in which a typed leaf is an object of one member.
 *
 *     struct doc *doc;
 *     TRY(sample_read(arena, "test/web/pages/today.json", &doc));
 *
 * { "$day": "2026-07-15" }, { "$month": "2026-07" }, { "$clock": "09:15" }, { "$minutes": 105 },
 * { "$span": ["18:00", "20:30"] }, { "$moment": "2026-07-15T16:42:00+09:00" }, { "$mark": "<b>" }.
 */
#pragma once

#include "base/doc.h"
#include "base/fault.h"

/* FAULT_BAD sample.missing, sample.leaf (`seen` names it), or those of json_read. */
const struct fault *sample_read(struct arena *, const char *file, struct doc **ret);
/* What stands beside a sample: the frame file's members, with the sample's own `frame` laid over.
 */
struct doc *sample_beside(struct arena *, const struct doc *frame, const struct doc *sample,
                          const char *lang);
