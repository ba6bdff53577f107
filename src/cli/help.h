/* What each command is for, in words for a terminal. */
#pragma once

extern const char help_all[];
/* The page of one command, or NULL. */
const char *help_of(const char *command);
