-- When people were there, when they were asked to be, and what the law makes of it
-- (design: architecture.md §4).
--
-- Facts are only added to.  A day is yyyymmdd; a minute counts from 0:00 of its attendance day and may
-- pass 1440; a moment is microseconds since 1970 in UTC.  `author` is who entered a fact, `officer` whom
-- it is about (代行入力 bears both names).  `batch` is the import that brought it, 0 for none: rows
-- of an import stay out of sight until the import is whole, and again once it was taken back.

CREATE TABLE import_batch (             -- an import that is whole; its id is the job's
    id        {{i64}} PRIMARY KEY,
    kind      {{text}} NOT NULL CHECK (kind IN ('taps', 'absences', 'orders', 'opening')),
    lines     {{i64}} NOT NULL,
    author    {{i64}} NOT NULL,
    seq       {{i64}} NOT NULL,
    ended_seq {{i64}}
) {{strict}};

CREATE TABLE tap (                      -- 打刻
    id          {{i64}} PRIMARY KEY,
    officer     {{i64}} NOT NULL,
    day         INTEGER NOT NULL,       -- of the claimed moment, in Tokyo
    kind        {{text}} NOT NULL CHECK (kind IN ('in', 'out', 'break_out', 'break_in', 'void')),
    place       {{text}} CHECK (place IN ('office', 'telework', 'elsewhere')),
    received_us {{i64}} NOT NULL,
    claimed_us  {{i64}} NOT NULL,
    source      {{text}} NOT NULL CHECK (source IN ('self', 'device', 'file', 'operator')),
    replaces    {{i64}},                -- the tap it corrects; a void only takes that one away
    reason      {{text}},
    author      {{i64}} NOT NULL,
    batch       {{i64}} NOT NULL,
    seq         {{i64}} NOT NULL,
    CHECK (kind <> 'void' OR replaces IS NOT NULL),
    CHECK (source <> 'operator' OR reason IS NOT NULL)
) {{strict}};
CREATE INDEX tap_officer ON tap (officer, claimed_us);
CREATE INDEX tap_batch ON tap (batch, officer, day) WHERE batch <> 0;
CREATE UNIQUE INDEX tap_once ON tap (officer, kind, claimed_us, batch) WHERE source IN ('file', 'device');

CREATE TABLE tap_word (                 -- another person's word on a claim apart from its receipt
    id      {{i64}} PRIMARY KEY,
    tap     {{i64}} NOT NULL REFERENCES tap(id),
    officer {{i64}} NOT NULL,
    word    {{text}} NOT NULL CHECK (word IN ('confirmed', 'rejected')),
    reason  {{text}},
    author  {{i64}} NOT NULL CHECK (author <> officer),
    seq     {{i64}} NOT NULL,
    CHECK (word <> 'rejected' OR reason IS NOT NULL)
) {{strict}};
CREATE INDEX tap_word_tap ON tap_word (tap);

CREATE TABLE absence (                  -- 休暇・出張など: allocated hours that are not worked at a desk
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,
    kind         {{text}} NOT NULL CHECK (kind IN ('annual', 'summer', 'sick', 'special', 'childcare', 'care',
                     'substitute', 'relief', 'trip', 'training', 'unpaid')),
    day_from     INTEGER NOT NULL,
    day_to       INTEGER NOT NULL CHECK (day_to >= day_from),
    from_minute  INTEGER,               -- both NULL: whole days
    until_minute INTEGER CHECK (until_minute > from_minute),
    author       {{i64}} NOT NULL,
    batch        {{i64}} NOT NULL,
    seq          {{i64}} NOT NULL,
    ended_seq    {{i64}},
    CHECK ((from_minute IS NULL) = (until_minute IS NULL))
) {{strict}};
CREATE INDEX absence_batch ON absence (batch, officer, day_from, day_to) WHERE batch <> 0;
CREATE INDEX absence_officer ON absence (officer, day_from) WHERE ended_seq IS NULL;

CREATE TABLE overtime_order (           -- 超過勤務命令, 宿日直命令
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,
    day          INTEGER NOT NULL,
    from_minute  INTEGER NOT NULL,
    until_minute INTEGER NOT NULL CHECK (until_minute > from_minute),
    kind         {{text}} NOT NULL CHECK (kind IN ('overtime', 'duty')),
    work         {{text}} NOT NULL,
    ordered_by   {{i64}},
    author       {{i64}} NOT NULL,
    batch        {{i64}} NOT NULL,
    seq          {{i64}} NOT NULL,
    ended_seq    {{i64}}
) {{strict}};
CREATE INDEX overtime_order_batch ON overtime_order (batch, officer, day) WHERE batch <> 0;
CREATE INDEX overtime_order_officer ON overtime_order (officer, day) WHERE ended_seq IS NULL;

CREATE TABLE allotment (                -- 割振り of one officer, where it differs from the unit's setting
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,
    valid_from   INTEGER NOT NULL,
    valid_to     INTEGER NOT NULL CHECK (valid_to >= valid_from),
    moved        INTEGER NOT NULL CHECK (moved IN (0, 1, 2, 4)),  -- 振替, a day without hours (law/calendar.h)
    from_minute  INTEGER NOT NULL,
    until_minute INTEGER NOT NULL CHECK (until_minute >= from_minute),
    breaks       {{text}} NOT NULL,     -- 12:00-13:00, several with commas
    author       {{i64}} NOT NULL,
    seq          {{i64}} NOT NULL,
    ended_seq    {{i64}}
) {{strict}};
CREATE INDEX allotment_officer ON allotment (officer, valid_from) WHERE ended_seq IS NULL;

CREATE TABLE opening_month (            -- what an office knew before it began to use the house
    id        {{i64}} PRIMARY KEY,
    officer   {{i64}} NOT NULL,
    month     INTEGER NOT NULL,         -- its first day
    overtime  INTEGER NOT NULL CHECK (overtime >= 0),
    author    {{i64}} NOT NULL,
    batch     {{i64}} NOT NULL,
    seq       {{i64}} NOT NULL,
    ended_seq {{i64}}
) {{strict}};
CREATE INDEX opening_month_officer ON opening_month (officer, month) WHERE ended_seq IS NULL;
CREATE INDEX opening_month_batch ON opening_month (batch, officer, month) WHERE batch <> 0;

-- Derived: a pure function of the facts above and the law, rebuilt by `tsutome settle`.

CREATE TABLE workday (                  -- an attendance day as it stands
    id              {{i64}} PRIMARY KEY,    -- officer * 100000000 + day
    officer         {{i64}} NOT NULL,
    day             INTEGER NOT NULL,
    unit            {{i64}} NOT NULL,       -- home for hours on that day
    regime          {{text}} NOT NULL,
    kind            {{text}} NOT NULL,      -- workday, weekoff, zero_alloc, holiday
    moved           INTEGER NOT NULL,
    holiday         {{text}},
    allot_from      INTEGER,
    allot_until     INTEGER,
    first_in        INTEGER,
    last_out        INTEGER,
    place           {{text}},
    breaks          {{text}} NOT NULL,      -- sets of minutes: 510-1035,1095-1200
    later           {{text}} NOT NULL,
    present         {{text}} NOT NULL,
    ordered         {{text}} NOT NULL,
    leave_spans     {{text}} NOT NULL,
    duty_spans      {{text}} NOT NULL,
    planned         INTEGER NOT NULL,
    regular         INTEGER NOT NULL,
    holiday_regular INTEGER NOT NULL,
    regular_night   INTEGER NOT NULL,
    overtime        INTEGER NOT NULL,
    overtime_night  INTEGER NOT NULL,
    gap             INTEGER NOT NULL,
    leave_minutes   INTEGER NOT NULL,
    absence         INTEGER NOT NULL,
    duty            INTEGER NOT NULL,
    away            {{text}},               -- kind of leave or absence
    away_whole      INTEGER NOT NULL CHECK (away_whole IN (0, 1)),
    open            INTEGER NOT NULL CHECK (open IN (0, 1)),  -- the last tap is an arrival
    on_break        INTEGER NOT NULL CHECK (on_break IN (0, 1)),
    since           INTEGER,                -- of what is open: the arrival, or the start of the break
    questions       INTEGER NOT NULL,       -- bits: src/app/time/settle.h
    law_release     INTEGER NOT NULL,
    version         {{i64}} NOT NULL
) {{strict}};
CREATE INDEX workday_officer ON workday (officer, day);
CREATE INDEX workday_unit ON workday (unit, day);

CREATE TABLE piece (                    -- its minutes by calendar day, cut at 0:00: limits and pay count these
    officer         {{i64}} NOT NULL,
    work_day        INTEGER NOT NULL,
    day             INTEGER NOT NULL,
    kind            {{text}} NOT NULL,
    regular         INTEGER NOT NULL,
    holiday_regular INTEGER NOT NULL,
    regular_night   INTEGER NOT NULL,
    overtime        INTEGER NOT NULL,
    overtime_night  INTEGER NOT NULL,
    gap             INTEGER NOT NULL,
    leave_minutes   INTEGER NOT NULL,
    absence         INTEGER NOT NULL,
    duty            INTEGER NOT NULL,
    overtime_spans  {{text}} NOT NULL,      -- on the clock of the attendance day
    PRIMARY KEY (officer, work_day, day)
) {{strict}};
CREATE INDEX piece_day ON piece (officer, day);

CREATE TABLE month_total (              -- sums of pieces by calendar month
    id              {{i64}} PRIMARY KEY,    -- officer * 1000000 + yyyymm
    officer         {{i64}} NOT NULL,
    month           INTEGER NOT NULL,       -- its first day
    unit            {{i64}} NOT NULL,
    section         {{text}} NOT NULL,      -- at the month's end: normal, hetero
    section_day     INTEGER NOT NULL,       -- the day in this month it became so, 0: it was so before
    before_section  INTEGER NOT NULL,       -- overtime of the month before that day
    days            INTEGER NOT NULL,       -- attendance days with presence
    regular         INTEGER NOT NULL,
    holiday_regular INTEGER NOT NULL,
    overtime        INTEGER NOT NULL,
    overtime_night  INTEGER NOT NULL,
    gap             INTEGER NOT NULL,
    leave_minutes   INTEGER NOT NULL,
    absence         INTEGER NOT NULL,
    duty            INTEGER NOT NULL,
    version         {{i64}} NOT NULL
) {{strict}};
CREATE INDEX month_total_officer ON month_total (officer, month);
CREATE INDEX month_total_unit ON month_total (unit, month);

-- A closed month is a frozen copy: the figures as they were shown, the line they rested on and the
-- release of the law.  Whatever is learned later is a numbered 訂正 beside it.

CREATE TABLE closed_month (
    id          {{i64}} PRIMARY KEY,
    officer     {{i64}} NOT NULL,
    month       INTEGER NOT NULL,
    unit        {{i64}} NOT NULL,       -- that closed it, and carries what comes later
    closed_day  INTEGER NOT NULL,
    law_release INTEGER NOT NULL,
    author      {{i64}} NOT NULL,
    seq         {{i64}} NOT NULL,
    ended_seq   {{i64}}
) {{strict}};
CREATE UNIQUE INDEX closed_month_once ON closed_month (officer, month) WHERE ended_seq IS NULL;

CREATE TABLE closed_day (
    id              {{i64}} PRIMARY KEY,
    closed          {{i64}} NOT NULL REFERENCES closed_month(id),
    officer         {{i64}} NOT NULL,
    day             INTEGER NOT NULL,
    kind            {{text}} NOT NULL,
    first_in        INTEGER,
    last_out        INTEGER,
    regular         INTEGER NOT NULL,
    holiday_regular INTEGER NOT NULL,
    overtime        INTEGER NOT NULL,
    overtime_night  INTEGER NOT NULL,
    gap             INTEGER NOT NULL,
    leave_minutes   INTEGER NOT NULL,
    absence         INTEGER NOT NULL,
    duty            INTEGER NOT NULL,
    away            {{text}},
    seq             {{i64}} NOT NULL
) {{strict}};
CREATE INDEX closed_day_closed ON closed_day (closed, day);

CREATE TABLE amendment (                -- 訂正: what a closed day would say now
    id      {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    day     INTEGER NOT NULL,
    figure  {{text}} NOT NULL,
    was     INTEGER NOT NULL,
    now_is  INTEGER NOT NULL,
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE INDEX amendment_officer ON amendment (officer, day);

-- ---- what settling reads -----------------------------------------------------------------------

CREATE VIEW fact_tap AS
SELECT t.id, t.officer, t.day, t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.author, t.seq
  FROM tap t
 WHERE t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL);
CREATE VIEW fact_tap_word AS SELECT id, tap, officer, word, author, seq FROM tap_word;
CREATE VIEW fact_absence AS
SELECT a.id, a.officer, a.kind, a.day_from, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.ended_seq IS NULL
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL));
CREATE VIEW fact_overtime_order AS
SELECT o.id, o.officer, o.day, o.from_minute, o.until_minute, o.kind
  FROM overtime_order o
 WHERE o.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL));
CREATE VIEW fact_batch_tap AS           -- whose days an import touches
SELECT batch, officer, day AS day_from, day AS day_to FROM tap WHERE batch <> 0;
CREATE VIEW fact_batch_absence AS SELECT batch, officer, day_from, day_to FROM absence WHERE batch <> 0;
CREATE VIEW fact_batch_order AS
SELECT batch, officer, day AS day_from, day AS day_to FROM overtime_order WHERE batch <> 0;
CREATE VIEW fact_keeping AS             -- who keeps whose hours today; of one who has left, the unit left last
SELECT g.officer AS keeper, h.officer, h.unit
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL AND h.valid_from <= today()
 WHERE g.role IN ('keeper', 'admin') AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
   AND NOT EXISTS (SELECT 1 FROM posting n WHERE n.officer = h.officer AND n.home = 1 AND n.ended_seq IS NULL
                    AND n.valid_from <= today() AND n.valid_from > h.valid_from);
CREATE VIEW fact_allotment AS
SELECT id, officer, valid_from, valid_to, moved, from_minute, until_minute, breaks
  FROM allotment WHERE ended_seq IS NULL;
CREATE VIEW fact_batch_opening AS
SELECT batch, officer, month AS day_from, month AS day_to FROM opening_month WHERE batch <> 0;
CREATE VIEW fact_opening_month AS
SELECT o.officer, o.month, o.overtime
  FROM opening_month o
 WHERE o.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL));
CREATE VIEW fact_workday AS SELECT * FROM workday;
CREATE VIEW fact_piece AS SELECT * FROM piece;
CREATE VIEW fact_month_total AS SELECT * FROM month_total;
CREATE VIEW fact_closed_month AS SELECT id, officer, month, unit, law_release FROM closed_month WHERE ended_seq IS NULL;
CREATE VIEW fact_closed_day AS
SELECT d.officer, d.day, d.regular, d.holiday_regular, d.overtime, d.overtime_night, d.gap, d.leave_minutes,
       d.absence, d.duty, c.id AS closed
  FROM closed_day d JOIN closed_month c ON c.id = d.closed AND c.ended_seq IS NULL;
CREATE VIEW fact_amendment AS SELECT id, officer, day, figure, was, now_is FROM amendment;

-- ---- what people see ---------------------------------------------------------------------------
-- Ties are dated by the thing's own day: a chief reads the days on which they were chief.
-- Colleagues see who is there and who is off, never why, and no figures.

CREATE VIEW seen_workday AS
SELECT w.id, w.officer, w.unit, w.day, w.version, 1 AS tie, 0 AS on_behalf,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END AS is_away, w.away_whole,
       CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END AS came,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release
  FROM workday w WHERE w.officer = viewer()
UNION ALL
SELECT w.id, w.officer, w.unit, w.day, w.version, 2, 0,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END, w.away_whole, CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN workday w ON w.officer = h.officer AND w.day BETWEEN h.valid_from AND h.valid_to
                AND w.day BETWEEN s.valid_from AND s.valid_to AND w.day BETWEEN v.valid_from AND v.valid_to
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
UNION ALL
SELECT w.id, w.officer, w.unit, w.day, w.version, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END, w.away_whole, CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN workday w ON w.unit = c.below AND w.day BETWEEN c.valid_from AND c.valid_to
                AND w.day BETWEEN g.valid_from AND g.valid_to
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
UNION ALL
SELECT w.id, w.officer, w.unit, w.day, w.version, 256, 0,
       w.kind, w.holiday, NULL, NULL, w.allot_from, w.allot_until, w.place, w.open, w.on_break, NULL,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END, w.away_whole, CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END,
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, NULL, NULL
  FROM posting v JOIN workday w ON w.unit = v.unit AND w.day BETWEEN v.valid_from AND v.valid_to
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND w.officer <> viewer();

CREATE VIEW seen_month AS
SELECT m.id, m.officer, m.unit, m.month AS day, m.version, 1 AS tie, 0 AS on_behalf,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL) AS entered
  FROM month_total m WHERE m.officer = viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.version, 2, 0,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL)
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN month_total m ON m.officer = h.officer   -- records go with the officer: who decides sees the year
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.version, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL)
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN month_total m ON m.officer = h.officer
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

CREATE VIEW seen_closed AS
SELECT m.id, m.officer, m.unit, m.month AS day, m.seq AS version, 1 AS tie, 0 AS on_behalf, m.closed_day, m.law_release
  FROM closed_month m WHERE m.officer = viewer() AND m.ended_seq IS NULL
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.seq, 2, 0, m.closed_day, m.law_release
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN closed_month m ON m.officer = h.officer AND m.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, m.closed_day, m.law_release
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN closed_month m ON m.officer = h.officer AND m.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

CREATE VIEW seen_tap AS
SELECT t.id, t.officer, 0 AS unit, t.day, t.seq AS version, 1 AS tie, 0 AS on_behalf,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author AS word_author, k.reason AS word_reason, p.name AS author_name
  FROM tap t LEFT JOIN tap_word k ON k.tap = t.id
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE t.officer = viewer()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT t.id, t.officer, 0, t.day, t.seq, 2, 0,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author, k.reason, p.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN tap t ON t.officer = h.officer AND t.day BETWEEN h.valid_from AND h.valid_to
            AND t.day BETWEEN s.valid_from AND s.valid_to AND t.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN tap_word k ON k.tap = t.id
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT t.id, t.officer, 0, t.day, t.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author, k.reason, p.name
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN tap t ON t.officer = h.officer AND t.day BETWEEN h.valid_from AND h.valid_to
            AND t.day BETWEEN c.valid_from AND c.valid_to AND t.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN tap_word k ON k.tap = t.id
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL));

CREATE VIEW seen_absence AS
SELECT a.id, a.officer, 0 AS unit, a.day_from AS day, a.seq AS version, 1 AS tie, 0 AS on_behalf,
       a.kind, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.officer = viewer() AND a.ended_seq IS NULL
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT a.id, a.officer, 0, a.day_from, a.seq, 2, 0, a.kind, a.day_to, a.from_minute, a.until_minute
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN absence a ON a.officer = h.officer AND a.ended_seq IS NULL AND a.day_from BETWEEN h.valid_from AND h.valid_to
                AND a.day_from BETWEEN s.valid_from AND s.valid_to AND a.day_from BETWEEN v.valid_from AND v.valid_to
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT a.id, a.officer, 0, a.day_from, a.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       a.kind, a.day_to, a.from_minute, a.until_minute
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN absence a ON a.officer = h.officer AND a.ended_seq IS NULL AND a.day_from BETWEEN h.valid_from AND h.valid_to
                AND a.day_from BETWEEN c.valid_from AND c.valid_to AND a.day_from BETWEEN g.valid_from AND g.valid_to
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL));

CREATE VIEW seen_order AS
SELECT o.id, o.officer, 0 AS unit, o.day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name AS ordered_by_name
  FROM overtime_order o LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
 WHERE o.officer = viewer() AND o.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT o.id, o.officer, 0, o.day, o.seq, 2, 0, o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN overtime_order o ON o.officer = h.officer AND o.ended_seq IS NULL AND o.day BETWEEN h.valid_from AND h.valid_to
                       AND o.day BETWEEN s.valid_from AND s.valid_to AND o.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT o.id, o.officer, 0, o.day, o.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN overtime_order o ON o.officer = h.officer AND o.ended_seq IS NULL AND o.day BETWEEN h.valid_from AND h.valid_to
                       AND o.day BETWEEN c.valid_from AND c.valid_to AND o.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL));

-- The hours that are asked of an officer: what their units say, nearest first, and what was laid for
-- them alone.  Rows of one id stand for each officer they hold for.
CREATE VIEW seen_hours AS
SELECT s.id * 2147483648 + h.id AS id, h.officer, 0 AS unit, 0 AS day, s.seq AS version, 1 AS tie, 0 AS on_behalf,
       s.key, s.value, c.depth, s.valid_from, s.valid_to, h.valid_from AS home_from, h.valid_to AS home_to,
       NULL AS moved, NULL AS from_minute, NULL AS until_minute
  FROM posting h JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE h.officer = viewer() AND h.home = 1 AND h.ended_seq IS NULL AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id, a.officer, 0, 0, a.seq, 1, 0, NULL, a.breaks, NULL, a.valid_from, a.valid_to, NULL, NULL,
       a.moved, a.from_minute, a.until_minute
  FROM allotment a WHERE a.officer = viewer() AND a.ended_seq IS NULL
UNION ALL
SELECT s.id * 2147483648 + h.id, h.officer, 0, 0, s.seq, 2, 0, s.key, s.value, c.depth, s.valid_from, s.valid_to, h.valid_from, h.valid_to,
       NULL, NULL, NULL
  FROM posting v JOIN post_superior p ON p.superior = v.post AND p.ended_seq IS NULL
                                     AND today() BETWEEN p.valid_from AND p.valid_to
  JOIN posting f ON f.post = p.post AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN posting h ON h.officer = f.officer AND h.home = 1 AND h.ended_seq IS NULL
  JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id, a.officer, 0, 0, a.seq, 2, 0, NULL, a.breaks, NULL, a.valid_from, a.valid_to, NULL, NULL,
       a.moved, a.from_minute, a.until_minute
  FROM posting v JOIN post_superior p ON p.superior = v.post AND p.ended_seq IS NULL
                                     AND today() BETWEEN p.valid_from AND p.valid_to
  JOIN posting f ON f.post = p.post AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN allotment a ON a.officer = f.officer AND a.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT s.id * 2147483648 + h.id, h.officer, 0, 0, s.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, s.key, s.value, c.depth,
       s.valid_from, s.valid_to, h.valid_from, h.valid_to, NULL, NULL, NULL
  FROM role g JOIN unit_closure k ON k.above = g.unit AND today() BETWEEN k.valid_from AND k.valid_to
  JOIN posting h ON h.unit = k.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id, a.officer, 0, 0, a.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, NULL, a.breaks, NULL,
       a.valid_from, a.valid_to, NULL, NULL, a.moved, a.from_minute, a.until_minute
  FROM role g JOIN unit_closure k ON k.above = g.unit AND today() BETWEEN k.valid_from AND k.valid_to
  JOIN posting h ON h.unit = k.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN allotment a ON a.officer = h.officer AND a.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

-- The board of a unit: its people and those of the units below it.  `unit` is the board's, id is
-- board unit * 10000000000 + officer; a person is seen as of today.
CREATE VIEW seen_board AS
SELECT c.above * 10000000000 + h.officer AS id, h.officer, c.above AS unit, 0 AS day, p.seq AS version, 1 AS tie,
       0 AS on_behalf, p.name AS name, t.name AS post, COALESCE(t.rank, 99) AS rank, h.unit AS home
  FROM posting h JOIN unit_closure c ON c.below = h.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN person p ON p.officer = h.officer AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = h.post
 WHERE h.officer = viewer() AND h.home = 1 AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
UNION ALL
SELECT c.above * 10000000000 + h.officer, h.officer, c.above, 0, p.seq, 2, 0, p.name, t.name, COALESCE(t.rank, 99), h.unit
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting f ON f.post = s.post AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN posting h ON h.officer = f.officer AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN unit_closure c ON c.below = h.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN person p ON p.officer = h.officer AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = h.post
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT b.above * 10000000000 + h.officer, h.officer, b.above, 0, p.seq,
       CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, p.name, t.name, COALESCE(t.rank, 99), h.unit
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN unit_closure b ON b.above = c.below AND today() BETWEEN b.valid_from AND b.valid_to
  JOIN posting h ON h.unit = b.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN person p ON p.officer = h.officer AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = h.post
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT v.unit * 10000000000 + h.officer, h.officer, v.unit, 0, p.seq, 256, 0, p.name, t.name, COALESCE(t.rank, 99), h.unit
  FROM posting v JOIN posting h ON h.unit = v.unit AND h.home = 1 AND h.ended_seq IS NULL
                               AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN person p ON p.officer = h.officer AND p.ended_seq IS NULL
  LEFT JOIN post t ON t.id = h.post
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
   AND h.officer <> viewer();

-- The units whose board somebody may open.
CREATE VIEW seen_team AS
SELECT u.unit AS id, 0 AS officer, u.unit AS unit, 0 AS day, u.seq AS version, 256 AS tie, 0 AS on_behalf, u.name, u.kind
  FROM posting v JOIN unit_place u ON u.unit = v.unit AND u.ended_seq IS NULL AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT u.unit, 0, u.unit, 0, u.seq, 2, 0, u.name, u.kind
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN unit_place u ON u.unit = h.unit AND u.ended_seq IS NULL AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT u.unit, 0, u.unit, 0, u.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'admin' THEN 64 ELSE 32 END, 0, u.name, u.kind
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN unit_place u ON u.unit = c.below AND u.ended_seq IS NULL AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor', 'admin') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;
