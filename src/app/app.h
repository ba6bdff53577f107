/*
 * The street: every house of it, and what each page carries around its own matter.
 *
 *     struct house house = { .folders = app_folders, .frame = app_frame, … };
 */
#pragma once

#include "desk/desk.h"

extern const struct folder *const app_folders[]; /* NULL ends */
const struct fault *app_frame(struct look *, struct doc *);
extern const struct sight app_frame_sees[];
