/*
 * What shows that a session or a password came by the program.
 *
 * Both change in place and stand in no digest of the journal. Each is therefore accompanied by a
 * fact, written under the same line: a hash over the row as it was made.
 *
 *     TRY(proof_session(act, id, officer, hash));       after INSERT INTO session
 *     TRY(proof_credential(act, officer));              after a change of the credential
 *     TRY(proof_check(db, arena, &examination));        reading: which rows have none, or another?
 */
#pragma once

#include "desk/errand.h"
#include "store/examine.h"

const struct fault *proof_session(struct act *, int64_t session, int64_t officer,
                                  const unsigned char hash[32]);
const struct fault *proof_credential(struct act *, int64_t officer);

/*
 * Adds a trouble for each session that is open and for each credential whose proof is missing or
 * says something else: verify.session, verify.credential; `id` is the session's, the officer's.
 * Rows from before the version that brought the proofs are counted as unproved, and so is
 * everything in a place of an older version. Reads base tables: RIGHT_STORE.
 */
const struct fault *proof_check(struct db *, struct arena *, struct examination *);
