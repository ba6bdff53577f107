-- Who works where, under whom, and who may do what (design: architecture.md §5).
--
-- Every row that governs carries two time axes: valid_from..valid_to (days as people write them, both
-- inclusive, 99991231 for open) and seq..ended_seq (journal lines: when it was said, and when it was
-- taken back).  A row is never changed but for ended_seq; a correction is a new row.

CREATE TABLE officer (
    id      {{i64}} PRIMARY KEY,
    number  {{text}} NOT NULL UNIQUE,   -- 職員番号
    seq     {{i64}} NOT NULL
) {{strict}};

CREATE TABLE person (                   -- what a person is called and signs in with
    id        {{i64}} PRIMARY KEY,
    officer   {{i64}} NOT NULL REFERENCES officer(id),
    login     {{text}} NOT NULL,
    name      {{text}} NOT NULL,
    kana      {{text}} NOT NULL,
    mail      {{text}} NOT NULL,
    seq       {{i64}} NOT NULL,
    ended_seq {{i64}}
) {{strict}};
CREATE UNIQUE INDEX person_login ON person (login) WHERE ended_seq IS NULL;
CREATE UNIQUE INDEX person_officer ON person (officer) WHERE ended_seq IS NULL;
CREATE INDEX person_name ON person (name, officer) WHERE ended_seq IS NULL;

CREATE TABLE unit (                     -- 府省・局・課・室・係・地方機関
    id    {{i64}} PRIMARY KEY,
    code  {{text}} NOT NULL UNIQUE,
    seq   {{i64}} NOT NULL
) {{strict}};

CREATE TABLE unit_place (               -- its name and place in the tree, by date
    id         {{i64}} PRIMARY KEY,
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    parent     {{i64}} REFERENCES unit(id),
    name       {{text}} NOT NULL,
    kind       {{text}} NOT NULL CHECK (kind IN ('ministry', 'bureau', 'division', 'office', 'section', 'local')),
    sort       INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}},
    CHECK (parent IS NULL OR parent <> unit)
) {{strict}};
CREATE INDEX unit_place_unit ON unit_place (unit) WHERE ended_seq IS NULL;
CREATE INDEX unit_place_parent ON unit_place (parent) WHERE ended_seq IS NULL;

CREATE TABLE unit_closure (             -- derived from unit_place: who is below whom, by date
    above      {{i64}} NOT NULL,
    below      {{i64}} NOT NULL,
    depth      INTEGER NOT NULL,        -- 0: itself
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL,
    PRIMARY KEY (above, below, valid_from)
) {{strict}};
CREATE INDEX unit_closure_below ON unit_closure (below, above);

CREATE TABLE post (                     -- 官職
    id            {{i64}} PRIMARY KEY,
    unit          {{i64}} NOT NULL REFERENCES unit(id),
    name          {{text}} NOT NULL,
    rank          INTEGER NOT NULL,     -- order on a board: 10 課長 … 90 係員
    manager_class INTEGER NOT NULL CHECK (manager_class IN (0, 1)),
    valid_from    INTEGER NOT NULL,
    valid_to      INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq           {{i64}} NOT NULL,
    ended_seq     {{i64}}
) {{strict}};
CREATE INDEX post_unit ON post (unit) WHERE ended_seq IS NULL;

CREATE TABLE post_superior (            -- superiors belong to posts
    id         {{i64}} PRIMARY KEY,
    post       {{i64}} NOT NULL REFERENCES post(id),
    superior   {{i64}} NOT NULL REFERENCES post(id),
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}},
    CHECK (superior <> post)
) {{strict}};
CREATE INDEX post_superior_post ON post_superior (post) WHERE ended_seq IS NULL;
CREATE INDEX post_superior_superior ON post_superior (superior) WHERE ended_seq IS NULL;

CREATE TABLE posting (                  -- 発令: officer and post
    id         {{i64}} PRIMARY KEY,
    officer    {{i64}} NOT NULL REFERENCES officer(id),
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    post       {{i64}} REFERENCES post(id),
    kind       {{text}} NOT NULL CHECK (kind IN ('main', 'concurrent', 'acting', 'seconded_in', 'seconded_out',
                                                 'leave_of_absence')),
    home       INTEGER NOT NULL CHECK (home IN (0, 1)),  -- hours are kept here
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX posting_officer ON posting (officer, valid_from) WHERE ended_seq IS NULL;
CREATE INDEX posting_unit ON posting (unit, valid_from) WHERE ended_seq IS NULL;
CREATE INDEX posting_post ON posting (post) WHERE ended_seq IS NULL;

CREATE TABLE regime (                   -- which rules bind an officer
    id         {{i64}} PRIMARY KEY,
    officer    {{i64}} NOT NULL REFERENCES officer(id),
    regime     {{text}} NOT NULL,       -- data/law/regimes.tsv; one unknown to it is silent
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX regime_officer ON regime (officer) WHERE ended_seq IS NULL;

CREATE TABLE category (                 -- 職員の区分: manager_class, short_time_officer, care_staff …
    id         {{i64}} PRIMARY KEY,
    officer    {{i64}} NOT NULL REFERENCES officer(id),
    category   {{text}} NOT NULL CHECK (category IN ('manager_class', 'short_time_officer',
                   'childcare_short_time_officer', 'shift', 'care_staff', 'disability')),
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX category_officer ON category (officer) WHERE ended_seq IS NULL;

CREATE TABLE section (                  -- 他律的業務の比重が高い部署 (人事院規則15―14 第16条の2の2)
    id         {{i64}} PRIMARY KEY,
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    category   {{text}} NOT NULL CHECK (category IN ('normal', 'hetero')),
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX section_unit ON section (unit) WHERE ended_seq IS NULL;

CREATE TABLE role (                     -- what an officer may do for a unit and all below it
    id         {{i64}} PRIMARY KEY,
    officer    {{i64}} NOT NULL REFERENCES officer(id),
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    role       {{text}} NOT NULL CHECK (role IN ('keeper', 'coordinator', 'auditor', 'admin', 'executive')),
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX role_officer ON role (officer) WHERE ended_seq IS NULL;
CREATE INDEX role_unit ON role (unit) WHERE ended_seq IS NULL;

CREATE TABLE setting (                  -- inherited down the tree, by date
    id         {{i64}} PRIMARY KEY,
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    key        {{text}} NOT NULL,
    value      {{text}} NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX setting_unit ON setting (unit, key) WHERE ended_seq IS NULL;

CREATE TABLE deputy (                   -- active exactly while the post's holder is recorded away
    id         {{i64}} PRIMARY KEY,
    post       {{i64}} NOT NULL REFERENCES post(id),
    officer    {{i64}} NOT NULL REFERENCES officer(id),
    turn       INTEGER NOT NULL,        -- 1 is asked first
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX deputy_officer ON deputy (officer) WHERE ended_seq IS NULL;
CREATE INDEX deputy_post ON deputy (post) WHERE ended_seq IS NULL;

CREATE TABLE route (                    -- 専決: which post decides a kind of matter for a unit
    id         {{i64}} PRIMARY KEY,
    unit       {{i64}} NOT NULL REFERENCES unit(id),
    matter     {{text}} NOT NULL,
    post       {{i64}} NOT NULL REFERENCES post(id),
    last_stop  INTEGER NOT NULL CHECK (last_stop IN (0, 1)),
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL CHECK (valid_to >= valid_from),
    seq        {{i64}} NOT NULL,
    ended_seq  {{i64}}
) {{strict}};
CREATE INDEX route_unit ON route (unit, matter) WHERE ended_seq IS NULL;

-- Ties: viewer to officer.  Written from the holder's side, one branch a tie, each dated by the thing's day.
-- A person is seen as of today.
-- The home posting in force decides where a person stands; where none is, the one to come, or else the last.
CREATE VIEW seen_person AS
SELECT o.id AS id, o.id AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, p.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.number, p.login, p.name, p.kana, p.mail, u.code AS unit_code, w.name AS unit_name, t.name AS post, COALESCE(t.rank, 99) AS rank, CASE WHEN today() BETWEEN b.valid_from AND b.valid_to THEN 1 ELSE 0 END AS active
  FROM officer o JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN posting b ON b.officer = o.id AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  LEFT JOIN post t ON t.id = b.post
  LEFT JOIN unit u ON u.id = b.unit
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
 WHERE o.id = viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, p.seq, 2, 0,
       o.number, p.login, p.name, p.kana, p.mail, u.code, w.name, t.name, COALESCE(t.rank, 99), CASE WHEN today() BETWEEN b.valid_from AND b.valid_to THEN 1 ELSE 0 END
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = b.post
  LEFT JOIN unit u ON u.id = b.unit
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND o.id <> viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, p.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       o.number, p.login, p.name, p.kana, p.mail, u.code, w.name, t.name, COALESCE(t.rank, 99), CASE WHEN today() BETWEEN b.valid_from AND b.valid_to THEN 1 ELSE 0 END
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = b.post
  LEFT JOIN unit u ON u.id = b.unit
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT o.id, o.id, b.unit, 0, p.seq, 256, 0,
       o.number, NULL, p.name, p.kana, p.mail, u.code, w.name, t.name, COALESCE(t.rank, 99), CASE WHEN today() BETWEEN b.valid_from AND b.valid_to THEN 1 ELSE 0 END
  FROM posting v JOIN posting b ON b.unit = v.unit AND b.ended_seq IS NULL AND today() BETWEEN b.valid_from AND b.valid_to AND b.home = 1
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = b.post
  LEFT JOIN unit u ON u.id = b.unit
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND o.id <> viewer();

-- What settling and jobs read.
CREATE VIEW fact_person AS
SELECT o.id AS officer, o.number, p.login, p.name, p.kana, p.mail, p.seq, p.id
  FROM officer o JOIN person p ON p.officer = o.id WHERE p.ended_seq IS NULL;
CREATE VIEW fact_posting AS
SELECT h.id, h.officer, h.unit, h.post, h.kind, h.home, h.valid_from, h.valid_to, h.seq, t.name AS post_name, t.rank, t.manager_class
  FROM posting h LEFT JOIN post t ON t.id = h.post WHERE h.ended_seq IS NULL;
CREATE VIEW fact_regime AS SELECT id, officer, regime, valid_from, valid_to FROM regime WHERE ended_seq IS NULL;
CREATE VIEW fact_category AS SELECT id, officer, category, valid_from, valid_to FROM category WHERE ended_seq IS NULL;
CREATE VIEW fact_section AS SELECT id, unit, category, valid_from, valid_to FROM section WHERE ended_seq IS NULL;
CREATE VIEW fact_setting AS
SELECT s.unit AS said_at, c.below AS unit, c.depth, s.key, s.value,
       CASE WHEN s.valid_from > c.valid_from THEN s.valid_from ELSE c.valid_from END AS valid_from,
       CASE WHEN s.valid_to < c.valid_to THEN s.valid_to ELSE c.valid_to END AS valid_to
  FROM setting s JOIN unit_closure c ON c.above = s.unit AND c.valid_from <= s.valid_to AND c.valid_to >= s.valid_from
 WHERE s.ended_seq IS NULL;
CREATE VIEW fact_unit AS
SELECT u.id AS unit, w.id AS place, u.code, w.parent, w.name, w.kind, w.sort, w.valid_from, w.valid_to
  FROM unit u JOIN unit_place w ON w.unit = u.id WHERE w.ended_seq IS NULL;
