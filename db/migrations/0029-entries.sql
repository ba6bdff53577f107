-- What is entered about an officer and waits for another person's word; what was decided about somebody, and
-- whether they have seen it.
--
-- An entry is a row of its own until somebody says yes: only then is the order, the absence or the allotment written,
-- by the line of that word.  So whatever reads those tables reads what stands, as before, also at an earlier
-- line of the journal.  An entry waits from its line until the line that ended it: a word (entry_word), or its taking
-- back.  Orders, absences and allotments of an earlier version had no entry and stand as they are.

CREATE TABLE entry (
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,
    kind         {{text}} NOT NULL CHECK (kind IN ('order', 'absence', 'allotment')),
    item         {{text}} NOT NULL,       -- order: overtime, duty; absence: its kind; allotment: empty
    day_from     INTEGER NOT NULL,
    day_to       INTEGER NOT NULL CHECK (day_to >= day_from),
    from_minute  INTEGER,                 -- both NULL: whole days, or a day without hours
    until_minute INTEGER CHECK (until_minute > from_minute),
    moved        INTEGER NOT NULL,        -- as allotment.moved
    breaks       {{text}},                -- as allotment.breaks
    work         {{text}},                -- as overtime_order.work
    superior     {{i64}},                 -- who is asked by name: an order's only
    said_us      {{i64}} NOT NULL,
    author       {{i64}} NOT NULL,
    batch        {{i64}} NOT NULL,
    seq          {{i64}} NOT NULL,
    ended_seq    {{i64}},
    CHECK ((from_minute IS NULL) = (until_minute IS NULL)),
    CHECK (superior <> officer),
    CHECK (kind <> 'order' OR (superior IS NOT NULL AND from_minute IS NOT NULL))
) {{strict}};
CREATE INDEX entry_officer ON entry (officer, kind, day_from);
CREATE INDEX entry_waiting ON entry (officer) WHERE ended_seq IS NULL;
CREATE INDEX entry_superior ON entry (superior) WHERE ended_seq IS NULL;
CREATE INDEX entry_batch ON entry (batch, officer, day_from) WHERE batch <> 0;

CREATE TABLE entry_word (
    id      {{i64}} PRIMARY KEY,
    entry   {{i64}} NOT NULL REFERENCES entry(id),
    officer {{i64}} NOT NULL,
    word    {{text}} NOT NULL CHECK (word IN ('confirmed', 'declined')),
    reason  {{text}},
    made    {{i64}},                      -- confirmed: the row of overtime_order, absence or allotment
    said_us {{i64}} NOT NULL,
    author  {{i64}} NOT NULL CHECK (author <> officer),
    seq     {{i64}} NOT NULL,
    ended_seq {{i64}},                    -- taken back by who said it; the entry waits again, as a new one
    CHECK (word <> 'declined' OR reason IS NOT NULL),
    CHECK ((word = 'confirmed') = (made IS NOT NULL))
) {{strict}};
CREATE INDEX entry_word_entry ON entry_word (entry);
CREATE INDEX entry_word_author ON entry_word (author, said_us);

CREATE TABLE tap_word_end (               -- a word on a claimed time, taken back by who said it
    id      {{i64}} PRIMARY KEY,
    word    {{i64}} NOT NULL REFERENCES tap_word(id),
    officer {{i64}} NOT NULL,
    author  {{i64}} NOT NULL CHECK (author <> officer),
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE UNIQUE INDEX tap_word_end_word ON tap_word_end (word);
CREATE INDEX tap_word_author ON tap_word (author, seq);

CREATE TABLE notice (                     -- what another person decided or entered about an officer
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,
    day          INTEGER NOT NULL,
    day_to       INTEGER NOT NULL,
    matter       {{text}} NOT NULL CHECK (matter IN ('tap', 'order', 'absence', 'allotment', 'opening')),
    ref          {{i64}} NOT NULL,        -- the tap, entry or row: what comes later about it takes its place
    word         {{text}} NOT NULL CHECK (word IN ('asked', 'entered', 'confirmed', 'declined', 'withdrawn', 'ended')),
    item         {{text}},                -- tap: its kind; order, absence: theirs
    from_minute  INTEGER,
    until_minute INTEGER,
    reason       {{text}},
    said_us      {{i64}} NOT NULL,
    author       {{i64}} NOT NULL CHECK (author <> officer),
    batch        {{i64}} NOT NULL,
    seq          {{i64}} NOT NULL
) {{strict}};
CREATE INDEX notice_officer ON notice (officer, day);
CREATE INDEX notice_ref ON notice (officer, matter, ref);

CREATE TABLE notice_read (                -- the officer has seen it
    id      {{i64}} PRIMARY KEY,
    notice  {{i64}} NOT NULL REFERENCES notice(id),
    officer {{i64}} NOT NULL,
    said_us {{i64}} NOT NULL,
    author  {{i64}} NOT NULL CHECK (author = officer),
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE UNIQUE INDEX notice_read_notice ON notice_read (notice);

-- ---- what settling and jobs read -----------------------------------------------------------------

CREATE VIEW fact_entry AS
SELECT id, officer, kind, item, day_from, day_to, from_minute, until_minute, moved, breaks, work, superior, author, batch, seq
  FROM entry e
 WHERE e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
CREATE VIEW fact_entry_word AS
SELECT w.id, w.entry, w.officer, w.word, w.made, w.said_us, w.author, w.seq, e.kind, e.item, e.day_from, e.day_to,
       e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author AS entered_by, e.said_us AS entered_us
  FROM entry_word w JOIN entry e ON e.id = w.entry
 WHERE w.seq <= known() AND (w.ended_seq IS NULL OR w.ended_seq > known());
-- Which line said which words, and when: the last press of somebody, to be taken back.
CREATE VIEW fact_word_line AS
SELECT w.author, w.seq, w.said_us AS at_us FROM entry_word w WHERE w.ended_seq IS NULL
UNION ALL
SELECT k.author, k.seq, j.at_us
  FROM tap_word k JOIN journal j ON j.seq = k.seq
 WHERE NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id);
DROP VIEW fact_tap_word;
CREATE VIEW fact_tap_word AS
SELECT k.id, k.tap, k.officer, k.word, k.author, k.seq
  FROM tap_word k
 WHERE k.seq <= known() AND NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id AND x.seq <= known());
DROP VIEW fact_batch_absence;
CREATE VIEW fact_batch_absence AS
SELECT batch, officer, day_from, day_to FROM absence WHERE batch <> 0
UNION ALL
SELECT batch, officer, day_from, day_to FROM entry WHERE batch <> 0 AND kind = 'absence';
DROP VIEW fact_batch_order;
CREATE VIEW fact_batch_order AS
SELECT batch, officer, day AS day_from, day AS day_to FROM overtime_order WHERE batch <> 0
UNION ALL
SELECT batch, officer, day_from, day_to FROM entry WHERE batch <> 0 AND kind = 'order';

-- What was said of orders and absences, whatever became of it: a file that says it again changes nothing.
CREATE VIEW fact_order_said AS
SELECT o.officer, o.kind, o.day AS day_from, o.day AS day_to, o.from_minute, o.until_minute, o.batch,
       CASE WHEN o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL) THEN 1 ELSE 0 END AS shown
  FROM overtime_order o WHERE o.ended_seq IS NULL
UNION ALL
SELECT e.officer, e.item, e.day_from, e.day_to, e.from_minute, e.until_minute, e.batch,
       CASE WHEN e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL) THEN 1 ELSE 0 END
  FROM entry e
 WHERE e.kind = 'order' AND (e.ended_seq IS NULL OR EXISTS (
       SELECT 1 FROM entry_word w WHERE w.entry = e.id AND w.word = 'declined' AND w.ended_seq IS NULL));
CREATE VIEW fact_absence_said AS
SELECT a.officer, a.kind, a.day_from, a.day_to, COALESCE(a.from_minute, -1) AS from_minute,
       COALESCE(a.until_minute, -1) AS until_minute, a.batch,
       CASE WHEN a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL) THEN 1 ELSE 0 END AS shown
  FROM absence a WHERE a.ended_seq IS NULL
UNION ALL
SELECT e.officer, e.item, e.day_from, e.day_to, COALESCE(e.from_minute, -1), COALESCE(e.until_minute, -1), e.batch,
       CASE WHEN e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL) THEN 1 ELSE 0 END
  FROM entry e
 WHERE e.kind = 'absence' AND (e.ended_seq IS NULL OR EXISTS (
       SELECT 1 FROM entry_word w WHERE w.entry = e.id AND w.word = 'declined' AND w.ended_seq IS NULL));

-- Whose superior is who, each of the three spells apart; a deputy only while nobody of the post is there.
CREATE VIEW fact_superior_of AS
SELECT h.officer, v.officer AS superior, s.superior AS post, 0 AS deputy, h.valid_from AS held_from, h.valid_to AS held_to,
       s.valid_from AS above_from, s.valid_to AS above_to, v.valid_from AS in_from, v.valid_to AS in_to
  FROM posting h JOIN post_superior s ON s.post = h.post AND s.ended_seq IS NULL
  JOIN posting v ON v.post = s.superior AND v.ended_seq IS NULL AND v.officer <> h.officer
                AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in')
 WHERE h.ended_seq IS NULL
UNION ALL
SELECT h.officer, d.officer, s.superior, 1, h.valid_from, h.valid_to, s.valid_from, s.valid_to, d.valid_from, d.valid_to
  FROM posting h JOIN post_superior s ON s.post = h.post AND s.ended_seq IS NULL
  JOIN deputy d ON d.post = s.superior AND d.ended_seq IS NULL AND d.officer <> h.officer
 WHERE h.ended_seq IS NULL;

-- ---- what people see -------------------------------------------------------------------------------
-- What waits: the officer, who is asked by name (4), the superiors of that day (2), who keeps or audits the hours.

CREATE VIEW seen_entry AS
SELECT e.id, e.officer, 0 AS unit, e.day_from AS day, e.seq AS version, 1 AS tie, 0 AS on_behalf,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name AS superior_name, ap.name AS author_name, op.name AS name
  FROM entry e
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE e.officer = viewer() AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, 4, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name
  FROM entry e
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE e.superior = viewer() AND e.officer <> viewer() AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, 2, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name
  FROM entry e CROSS JOIN posting h CROSS JOIN post_superior s CROSS JOIN posting v
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE h.officer = e.officer AND h.ended_seq IS NULL AND e.day_from BETWEEN h.valid_from AND h.valid_to
   AND s.post = h.post AND s.ended_seq IS NULL AND e.day_from BETWEEN s.valid_from AND s.valid_to
   AND v.post = s.superior AND v.ended_seq IS NULL AND e.day_from BETWEEN v.valid_from AND v.valid_to
   AND v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND e.officer <> viewer()
   AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name
  FROM entry e CROSS JOIN posting h CROSS JOIN unit_closure c CROSS JOIN role g
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE h.officer = e.officer AND h.home = 1 AND h.ended_seq IS NULL AND e.day_from BETWEEN h.valid_from AND h.valid_to
   AND c.below = h.unit AND e.day_from BETWEEN c.valid_from AND c.valid_to
   AND g.unit = c.above AND g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND e.day_from BETWEEN g.valid_from AND g.valid_to
   AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL));

-- What was decided about somebody, on the days it is about.
CREATE VIEW seen_notice AS
SELECT n.id, n.officer, 0 AS unit, n.day, n.seq AS version, 1 AS tie, 0 AS on_behalf,
       n.matter, n.ref, n.word, n.item, n.day_to, n.from_minute, n.until_minute, n.reason, n.said_us, n.author,
       p.name AS author_name, CASE WHEN EXISTS (SELECT 1 FROM notice_read r WHERE r.notice = n.id) THEN 1 ELSE 0 END AS is_read,
       CASE WHEN EXISTS (SELECT 1 FROM notice l WHERE l.officer = n.officer AND l.matter = n.matter AND l.ref = n.ref
                            AND l.seq > n.seq) THEN 1 ELSE 0 END AS is_past
  FROM notice n
  LEFT JOIN person p ON p.officer = n.author AND p.ended_seq IS NULL
 WHERE n.officer = viewer()
   AND (n.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = n.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT n.id, n.officer, 0, n.day, n.seq, 2, 0,
       n.matter, n.ref, n.word, n.item, n.day_to, n.from_minute, n.until_minute, n.reason, n.said_us, n.author,
       p.name, CASE WHEN EXISTS (SELECT 1 FROM notice_read r WHERE r.notice = n.id) THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM notice l WHERE l.officer = n.officer AND l.matter = n.matter AND l.ref = n.ref
                            AND l.seq > n.seq) THEN 1 ELSE 0 END
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN notice n ON n.officer = h.officer AND n.day BETWEEN h.valid_from AND h.valid_to
               AND n.day BETWEEN s.valid_from AND s.valid_to AND n.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN person p ON p.officer = n.author AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (n.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = n.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT n.id, n.officer, 0, n.day, n.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       n.matter, n.ref, n.word, n.item, n.day_to, n.from_minute, n.until_minute, n.reason, n.said_us, n.author,
       p.name, CASE WHEN EXISTS (SELECT 1 FROM notice_read r WHERE r.notice = n.id) THEN 1 ELSE 0 END,
       CASE WHEN EXISTS (SELECT 1 FROM notice l WHERE l.officer = n.officer AND l.matter = n.matter AND l.ref = n.ref
                            AND l.seq > n.seq) THEN 1 ELSE 0 END
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN notice n ON n.officer = h.officer AND n.day BETWEEN h.valid_from AND h.valid_to
               AND n.day BETWEEN c.valid_from AND c.valid_to AND n.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN person p ON p.officer = n.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (n.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = n.batch AND b.ended_seq IS NULL));

-- The word that holds on a claimed time, and whose it is.
DROP VIEW seen_tap;
CREATE VIEW seen_tap AS
SELECT t.id, t.officer, 0 AS unit, t.day, t.seq AS version, 1 AS tie, 0 AS on_behalf,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author AS word_author, k.reason AS word_reason, p.name AS author_name,
       kp.name AS word_author_name
  FROM tap t LEFT JOIN tap_word k ON k.tap = t.id AND NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id)
  LEFT JOIN person kp ON kp.officer = k.author AND kp.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE t.officer = viewer()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT t.id, t.officer, 0, t.day, t.seq, 2, 0,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author, k.reason, p.name, kp.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN tap t ON t.officer = h.officer AND t.day BETWEEN h.valid_from AND h.valid_to
            AND t.day BETWEEN s.valid_from AND s.valid_to AND t.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN tap_word k ON k.tap = t.id AND NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id)
  LEFT JOIN person kp ON kp.officer = k.author AND kp.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT t.id, t.officer, 0, t.day, t.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author, k.reason, p.name, kp.name
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN tap t ON t.officer = h.officer AND t.day BETWEEN h.valid_from AND h.valid_to
            AND t.day BETWEEN c.valid_from AND c.valid_to AND t.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN tap_word k ON k.tap = t.id AND NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id)
  LEFT JOIN person kp ON kp.officer = k.author AND kp.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = t.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.ended_seq IS NULL));

DROP VIEW fact_known_tap;
CREATE VIEW fact_known_tap AS
SELECT t.id, t.officer, 0 AS unit, t.day, t.seq AS version, 1 AS tie, 0 AS on_behalf,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author AS word_author, k.reason AS word_reason, p.name AS author_name,
       kp.name AS word_author_name
  FROM tap t LEFT JOIN tap_word k ON k.tap = t.id AND k.seq <= known()
   AND NOT EXISTS (SELECT 1 FROM tap_word_end x WHERE x.word = k.id AND x.seq <= known())
  LEFT JOIN person kp ON kp.officer = k.author AND kp.seq <= known() AND (kp.ended_seq IS NULL OR kp.ended_seq > known())
  LEFT JOIN person p ON p.officer = t.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE t.officer = viewer() AND t.seq <= known()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));

-- An import names nobody: the line that entered something about an officer is told to them.
DROP VIEW seen_journal;
CREATE VIEW seen_journal AS
SELECT j.seq AS id, j.for_whom AS officer, 0 AS unit, 0 AS day, j.seq AS version, 1 AS tie, 0 AS on_behalf,
       j.at_us, j.who, p.name AS who_name, q.name AS for_name, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.for_whom = viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 1, 0,
       j.at_us, j.who, p.name, q.name, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.who = viewer() AND j.for_whom <> viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 128, 0,
       j.at_us, j.who, p.name, NULL, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM (SELECT seq FROM tap WHERE officer = viewer()
        UNION SELECT seq FROM absence WHERE officer = viewer()
        UNION SELECT seq FROM overtime_order WHERE officer = viewer()
        UNION SELECT seq FROM allotment WHERE officer = viewer()
        UNION SELECT seq FROM entry WHERE officer = viewer()
        UNION SELECT seq FROM notice WHERE officer = viewer()
        UNION SELECT seq FROM posting WHERE officer = viewer()
        UNION SELECT seq FROM category WHERE officer = viewer()
        UNION SELECT seq FROM regime WHERE officer = viewer()
        UNION SELECT seq FROM role WHERE officer = viewer()
        UNION SELECT seq FROM person WHERE officer = viewer()) f
  JOIN journal j ON j.seq = f.seq
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
 WHERE j.for_whom <> viewer() AND j.who <> viewer()
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 32, 0,
       j.at_us, j.who, p.name, q.name, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
 WHERE EXISTS (SELECT 1 FROM role g WHERE g.officer = viewer() AND g.role = 'auditor' AND g.ended_seq IS NULL
                AND today() BETWEEN g.valid_from AND g.valid_to);
