/*
 * The server's log: one line an event, key first, to standard error.
 *
 *     log_say("store.open", "where=%s took=%dms", where, took);
 *     log_ours("store.full", "%s", message);      something of ours went wrong
 *
 * Never a secret, never the text of a request.
 */
#pragma once

void log_say(const char *key, const char *format, ...) __attribute__((format(printf, 2, 3)));
void log_ours(const char *key, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Tests keep it quiet. */
void log_quiet(int on);
