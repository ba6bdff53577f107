-- The desk's own: who is signed in, with which secret, and which notices wait.
-- None of these are facts about work, so none stands in the journal's digests.

CREATE TABLE credential (
    officer      {{i64}} PRIMARY KEY,
    secret       {{text}},            -- argon2id, or NULL: only a one-time link opens
    once_hash    {{bytes}},           -- BLAKE2b of a one-time link's token
    once_until   {{i64}},             -- us
    changed_us   {{i64}} NOT NULL
) {{strict}};

CREATE TABLE session (
    id         {{i64}} PRIMARY KEY,
    hash       {{bytes}} NOT NULL UNIQUE,  -- BLAKE2b of the token: the token itself is only in the cookie
    officer    {{i64}} NOT NULL,
    created_us {{i64}} NOT NULL,
    used_us    {{i64}} NOT NULL,
    ended_us   {{i64}},
    address    {{text}} NOT NULL,
    agent      {{text}} NOT NULL
) {{strict}};
CREATE INDEX session_officer ON session (officer, used_us);

CREATE TABLE outbox (
    id       {{i64}} PRIMARY KEY,
    officer  {{i64}} NOT NULL,
    notice   {{text}} NOT NULL,
    thing    {{text}},
    thing_id {{i64}} NOT NULL,
    due_us   {{i64}} NOT NULL,        -- not before: until then it can be undone
    sent_us  {{i64}},
    seq      {{i64}} NOT NULL
) {{strict}};
CREATE INDEX outbox_due ON outbox (due_us) WHERE sent_us IS NULL;

CREATE TABLE office (                 -- what holds for this whole database
    key   {{text}} PRIMARY KEY,
    value {{text}} NOT NULL
) {{strict}};

CREATE VIEW seen_session AS
SELECT s.id, s.officer, 0 AS unit, 0 AS day, s.used_us AS version, 1 AS tie, 0 AS on_behalf,
       s.created_us, s.used_us, s.address, s.agent
  FROM session s WHERE s.officer = viewer() AND s.ended_us IS NULL;

CREATE VIEW seen_job AS
SELECT j.id, j.officer, 0 AS unit, 0 AS day, j.done AS version, 1 AS tie, 0 AS on_behalf,
       j.kind, j.state, j.done, j.total, j.created_us, j.ended_us, j.wanted_cancel, j.result, j.args
  FROM job j WHERE j.officer = viewer();

CREATE VIEW fact_session AS SELECT id, hash, officer, created_us, used_us FROM session WHERE ended_us IS NULL;
CREATE VIEW fact_credential AS
SELECT p.officer, c.secret, c.once_hash, c.once_until, p.login
  FROM person p LEFT JOIN credential c ON c.officer = p.officer WHERE p.ended_seq IS NULL;
CREATE VIEW fact_office AS SELECT key, value FROM office;
