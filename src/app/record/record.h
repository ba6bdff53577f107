/*
 * The house of the record: who did what to it, for the person it is about, and for the auditor.
 *
 * What is shown comes from the journal alone (store/journal.h); nothing is written here.
 */
#pragma once

#include "desk/errand.h"

extern const struct folder record_folder;
