-- The store's own tables: counters, the journal and its chain, jobs, and answers given once.
--
-- The line of the journal is for ever.  Its payload stands apart so that it can be erased under a
-- retention rule while the chain over the lines stays valid; the chain (seal) stands apart because
-- on PostgreSQL a line finds its place in it only after it was committed.

CREATE TABLE counter (
    name {{text}} PRIMARY KEY,
    value {{i64}} NOT NULL
) {{strict}};
INSERT INTO counter (name, value) VALUES ('id', 1), ('seq', 1), ('horizon', 0);

CREATE TABLE journal (
    seq {{i64}} PRIMARY KEY,
    at_us {{i64}} NOT NULL,
    who {{i64}} NOT NULL,
    for_whom {{i64}} NOT NULL,
    operator INTEGER NOT NULL CONSTRAINT journal_operator CHECK (operator IN (0, 1)),
    errand {{text}} NOT NULL,
    thing {{text}},
    subject {{i64}} NOT NULL,
    job {{i64}} NOT NULL,
    payload_hash {{bytes}},
    digest {{bytes}} NOT NULL
) {{strict}};
CREATE INDEX journal_for_whom ON journal (for_whom, seq);
CREATE INDEX journal_who ON journal (who, seq);
CREATE INDEX journal_subject ON journal (thing, subject, seq);

CREATE TABLE journal_payload (
    seq {{i64}} PRIMARY KEY REFERENCES journal (seq),
    salt {{bytes}},
    payload {{text}},
    retention {{text}} NOT NULL,
    erased_rule {{text}},
    erased_day INTEGER,
    CONSTRAINT journal_payload_erased
        CHECK ((payload IS NULL) = (erased_rule IS NOT NULL AND erased_day IS NOT NULL))
) {{strict}};

CREATE TABLE seal (
    seal_no {{i64}} PRIMARY KEY,
    seq {{i64}} NOT NULL CONSTRAINT seal_seq UNIQUE REFERENCES journal (seq),
    hash {{bytes}} NOT NULL
) {{strict}};

-- What a commit touched, for the other nodes.  PostgreSQL only writes it: SQLite has one process.
CREATE TABLE change (
    id {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    unit {{i64}} NOT NULL,
    day INTEGER NOT NULL,
    at_us {{i64}} NOT NULL
) {{strict}};

CREATE TABLE job (
    id {{i64}} PRIMARY KEY,
    kind {{text}} NOT NULL,
    args {{text}},
    cursor {{text}},
    result {{text}},
    state INTEGER NOT NULL CONSTRAINT job_state CHECK (state BETWEEN 0 AND 4),
    done {{i64}} NOT NULL,
    total {{i64}} NOT NULL,
    officer {{i64}} NOT NULL,
    due_us {{i64}} NOT NULL,
    created_us {{i64}} NOT NULL,
    turn_us {{i64}} NOT NULL, -- when it last had its turn: the one that waited longest is next
    ended_us {{i64}},
    wanted_cancel INTEGER NOT NULL CONSTRAINT job_wanted_cancel CHECK (wanted_cancel IN (0, 1)),
    key {{text}} CONSTRAINT job_key UNIQUE
) {{strict}};
CREATE INDEX job_open ON job (due_us) WHERE state < 2;
CREATE INDEX job_officer ON job (officer, created_us);

CREATE TABLE job_file (
    job {{i64}} NOT NULL REFERENCES job (id),
    begins {{i64}} NOT NULL, -- where in the whole this part begins
    bytes {{bytes}} NOT NULL,
    PRIMARY KEY (job, begins)
) {{strict}};

-- An answer given once under a key that the asker chose: a repeated request gets it again.
CREATE TABLE once (
    officer {{i64}} NOT NULL,
    key {{text}} NOT NULL,
    errand {{text}} NOT NULL,
    answer {{text}},
    created {{i64}} NOT NULL,
    PRIMARY KEY (officer, key)
) {{strict}};
CREATE INDEX once_created ON once (created);

{{postgres}}
CREATE SEQUENCE new_id INCREMENT 64;
CREATE SEQUENCE new_seq;
CREATE SEQUENCE change_id;

-- The transaction that wrote a row: readers go by the horizon of snapshots, not by number.
ALTER TABLE journal ADD COLUMN xid BIGINT NOT NULL
    DEFAULT (CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT));
CREATE INDEX journal_xid ON journal (xid);
ALTER TABLE change ALTER COLUMN id SET DEFAULT nextval('change_id');
ALTER TABLE change ADD COLUMN xid BIGINT NOT NULL
    DEFAULT (CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT));
CREATE INDEX change_xid ON change (xid);

-- For whom the views look.  SQLite has functions of these names in the program.
CREATE FUNCTION viewer() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.viewer') AS BIGINT) $$;
CREATE FUNCTION today() RETURNS INTEGER LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.today') AS INTEGER) $$;
CREATE FUNCTION now_us() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.now_us') AS BIGINT) $$;
{{end}}
