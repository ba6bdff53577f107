-- What shows that a session, a password and a reported change are the program's own.
--
-- Sessions and credentials change in place, so they stand in no digest; a row put into either opens
-- the office to whoever could write the file. Each sign-in and each new password or link now leaves a
-- fact: a hash over the row as it was made. `tsutome verify` compares. Rows from before this version
-- have none and are counted apart.

CREATE TABLE session_proof (
    id      {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    session {{i64}} NOT NULL,
    mark    {{bytes}} NOT NULL,       -- desk/proof.c
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE INDEX session_proof_session ON session_proof (session);

CREATE TABLE credential_proof (
    id      {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    mark    {{bytes}} NOT NULL,
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE INDEX credential_proof_officer ON credential_proof (officer, seq);

-- A table that came into the digests later: rows of lines after this one are covered.
CREATE TABLE fact_since (
    name {{text}} PRIMARY KEY,
    seq  {{i64}} NOT NULL
) {{strict}};
INSERT INTO fact_since (name, seq) SELECT 'figure_change', COALESCE(MAX(seq), 0) FROM journal;
