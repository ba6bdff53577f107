/*
 * What SQLite will not read of a write-ahead log, and does not say.
 *
 * SQLite takes a log up to the first frame that does not fit and passes over the rest in silence.
 * After a crash that is right: what follows was never committed. After damage, whole transactions
 * that were answered stand behind the bad frame, or, where the header is damaged, behind that. They
 * can be told apart: frames of this log bear its salts, and the last frame of a transaction says
 * so.
 *
 *     struct wal_loss loss = wal_lost(path);       before the database is opened
 *
 * Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
#pragma once

#include <stdint.h>

struct wal_loss {
    int64_t frames;       /* of this log, from the first that does not fit */
    int64_t transactions; /* of them, those that ended: 0 is an ordinary crash */
};

/* Nothing lost where there is no log, or it cannot be read (SQLite will say that). */
struct wal_loss wal_lost(const char *path);
