-- What stood before an office began to use the house, line by line, and who has said that it is right
-- (design: architecture.md §4, opening state).
--
-- Months of overtime stand in `opening_month` (0003); everything else a mid-year cut-over needs is a line
-- here.  A line is never changed: one said again ends the other.  `about` tells lines of one kind apart: the
-- first day of the leave year, the first day of a spell, a child's day of birth, the day that was worked.

CREATE TABLE opening (
    id              {{i64}} PRIMARY KEY,
    officer         {{i64}} NOT NULL,
    kind            {{text}} NOT NULL CHECK (kind IN ('year', 'annual', 'special', 'sick', 'care', 'care_time',
                        'childcare', 'child_time', 'swap', 'substitute')),
    item            {{text}} NOT NULL,      -- which special leave, whose care, the kind of 育児時間; '': none
    about           INTEGER NOT NULL,
    day_from        INTEGER NOT NULL,       -- of a balance: the day in whose morning it stood so
    day_to          INTEGER,
    minutes         INTEGER CHECK (minutes >= 0),
    days            INTEGER CHECK (days >= 0),
    granted         INTEGER CHECK (granted >= 0),            -- annual: days granted for the year
    carried_days    INTEGER CHECK (carried_days >= 0),       -- and what the year before left
    carried_minutes INTEGER CHECK (carried_minutes >= 0),
    day_minutes     INTEGER CHECK (day_minutes > 0),         -- a day of leave, where it is not 7:45
    week_days       INTEGER CHECK (week_days BETWEEN 1 AND 5),
    times           INTEGER CHECK (times >= 0),
    early           INTEGER CHECK (early >= 0),
    author          {{i64}} NOT NULL,
    batch           {{i64}} NOT NULL,
    seq             {{i64}} NOT NULL,
    ended_seq       {{i64}},
    CHECK (day_to IS NULL OR day_to >= day_from OR kind IN ('swap', 'substitute')),
    CHECK (kind <> 'annual' OR days IS NOT NULL)
) {{strict}};
CREATE INDEX opening_officer ON opening (officer, kind);
CREATE INDEX opening_batch ON opening (batch, officer) WHERE batch <> 0;

CREATE TABLE opening_word (             -- the officer's word on a line, and the office's; the last one holds
    id      {{i64}} PRIMARY KEY,
    line    {{i64}} NOT NULL,           -- opening.id or opening_month.id
    officer {{i64}} NOT NULL,
    side    {{text}} NOT NULL CHECK (side IN ('officer', 'office')),
    word    {{text}} NOT NULL CHECK (word IN ('confirmed', 'objected', 'withdrawn')),
    reason  {{text}},
    said_us {{i64}} NOT NULL,
    author  {{i64}} NOT NULL,
    seq     {{i64}} NOT NULL,
    CHECK (side <> 'officer' OR author = officer),
    CHECK (side <> 'office' OR author <> officer),
    CHECK (word <> 'objected' OR (side = 'officer' AND reason IS NOT NULL))
) {{strict}};
CREATE INDEX opening_word_line ON opening_word (line, side);
CREATE INDEX opening_word_officer ON opening_word (officer);

-- Derived, so that a ministry's list need not count lines: how many wait for whose word.
CREATE TABLE opening_state (
    officer     {{i64}} PRIMARY KEY,
    lines       INTEGER NOT NULL,
    own_open    INTEGER NOT NULL,
    office_open INTEGER NOT NULL,
    objected    INTEGER NOT NULL,
    version     {{i64}} NOT NULL
) {{strict}};

CREATE VIEW fact_opening AS             -- also what an import has brought so far and does not show yet (shown 0)
SELECT l.id, l.officer, l.batch, l.kind, l.item, l.about, l.day_from, l.day_to, l.minutes, l.days, l.granted,
       l.carried_days, l.carried_minutes, l.day_minutes, l.week_days, l.times, l.early,
       CASE WHEN (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known()
                                       AND (b.ended_seq IS NULL OR b.ended_seq > known())))
            THEN 1 ELSE 0 END AS shown
  FROM opening l WHERE l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known());
CREATE VIEW fact_opening_overtime AS
SELECT l.id, l.officer, l.batch, l.month, l.overtime,
       CASE WHEN (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known()
                                       AND (b.ended_seq IS NULL OR b.ended_seq > known())))
            THEN 1 ELSE 0 END AS shown
  FROM opening_month l WHERE l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known());
CREATE VIEW fact_opening_line AS        -- every line that stands, with the last word of each side
SELECT l.id, l.officer, (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' AND w.seq <= known() ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' AND w.seq <= known() ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office
  FROM opening l WHERE l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known()) AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known()
                                       AND (b.ended_seq IS NULL OR b.ended_seq > known())))
UNION ALL
SELECT l.id, l.officer, (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' AND w.seq <= known() ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' AND w.seq <= known() ORDER BY w.seq DESC, w.id DESC LIMIT 1)
  FROM opening_month l WHERE l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known()) AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known()
                                       AND (b.ended_seq IS NULL OR b.ended_seq > known())));
CREATE VIEW fact_opening_word AS SELECT id, line, officer, side, word, said_us, author FROM opening_word;
CREATE VIEW fact_opening_state AS SELECT officer, lines, own_open, office_open, objected FROM opening_state;
CREATE VIEW fact_batch_opening_month AS SELECT batch, officer, month FROM opening_month WHERE batch <> 0;
DROP VIEW fact_batch_opening;
CREATE VIEW fact_batch_opening AS       -- whom an import touches
SELECT batch, officer, month AS day_from, month AS day_to FROM opening_month WHERE batch <> 0
UNION ALL
SELECT batch, officer, day_from, day_from AS day_to FROM opening WHERE batch <> 0;

-- ---- what people see ---------------------------------------------------------------------------
-- The officer and who keeps or audits their hours see every line; a superior those that the figures of the
-- record rest on, not what is known of illness, children or care.

CREATE VIEW seen_opening AS
SELECT l.id, l.officer, 0 AS unit, l.about AS day, l.seq AS version, 1 AS tie, 0 AS on_behalf,
       l.kind AS kind, l.item AS item, l.day_from AS day_from, l.day_to AS day_to, l.minutes AS minutes, l.days AS days, l.granted AS granted, l.carried_days AS carried_days, l.carried_minutes AS carried_minutes, l.day_minutes AS day_minutes, l.week_days AS week_days, l.times AS times, l.early AS early,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own,
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own_reason,
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own_us,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office,
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office_us,
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office_by,
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL) AS author_name
  FROM opening l
 WHERE l.officer = viewer() AND l.ended_seq IS NULL
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT l.id, l.officer, 0, l.about, l.seq, 2, 0,
       l.kind, l.item, l.day_from, l.day_to, l.minutes, l.days, l.granted, l.carried_days, l.carried_minutes, l.day_minutes, l.week_days, l.times, l.early,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL)
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN opening l ON l.officer = h.officer AND l.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
   AND l.kind IN ('year', 'annual')
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT l.id, l.officer, 0, l.about, l.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       l.kind, l.item, l.day_from, l.day_to, l.minutes, l.days, l.granted, l.carried_days, l.carried_minutes, l.day_minutes, l.week_days, l.times, l.early,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL)
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN opening l ON l.officer = h.officer AND l.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT l.id, l.officer, 0, l.month, l.seq, 1, 0,
       'overtime', '', l.month, NULL, l.overtime, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL)
  FROM opening_month l
 WHERE l.officer = viewer() AND l.ended_seq IS NULL
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT l.id, l.officer, 0, l.month, l.seq, 2, 0,
       'overtime', '', l.month, NULL, l.overtime, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL)
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN opening_month l ON l.officer = h.officer AND l.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT l.id, l.officer, 0, l.month, l.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       'overtime', '', l.month, NULL, l.overtime, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.ended_seq IS NULL WHERE w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.ended_seq IS NULL)
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN opening_month l ON l.officer = h.officer AND l.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL));

-- Who stands where with it: one row an officer, also of those of whom nothing was brought in.
CREATE VIEW seen_start AS
SELECT o.id, o.id AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, COALESCE(k.version, 0) AS version, 1 AS tie, 0 AS on_behalf,
       p.name AS name, o.number AS number, w.name AS unit_name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL) AS entered,
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL) AS office_since,
       COALESCE(k.lines, 0) AS lines, COALESCE(k.own_open, 0) AS own_open, COALESCE(k.office_open, 0) AS office_open, COALESCE(k.objected, 0) AS objected,
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END AS state
  FROM officer o JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN posting b ON b.officer = o.id AND b.home = 1 AND b.ended_seq IS NULL
                     AND today() BETWEEN b.valid_from AND b.valid_to
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE o.id = viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, COALESCE(k.version, 0), 2, 0,
       p.name, o.number, w.name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL),
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL),
       COALESCE(k.lines, 0), COALESCE(k.own_open, 0), COALESCE(k.office_open, 0), COALESCE(k.objected, 0),
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
                AND today() BETWEEN b.valid_from AND b.valid_to
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND b.officer <> viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, COALESCE(k.version, 0), CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       p.name, o.number, w.name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL),
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL),
       COALESCE(k.lines, 0), COALESCE(k.own_open, 0), COALESCE(k.office_open, 0), COALESCE(k.objected, 0),
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
                AND today() BETWEEN b.valid_from AND b.valid_to
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;
