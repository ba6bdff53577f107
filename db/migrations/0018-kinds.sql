-- A settled day holds its minutes by every kind: also the breaks that were kept, and leave by its kind where
-- one day has several.  Category and night of overtime stand in its pieces (kind, overtime, overtime_night).

ALTER TABLE workday ADD COLUMN rest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workday ADD COLUMN away_kinds {{text}} NOT NULL DEFAULT '';   -- annual:120,care:60
ALTER TABLE piece ADD COLUMN rest INTEGER NOT NULL DEFAULT 0;

DROP VIEW fact_workday;
CREATE VIEW fact_workday AS SELECT * FROM workday;
DROP VIEW fact_piece;
CREATE VIEW fact_piece AS SELECT * FROM piece;

DROP VIEW seen_workday;
CREATE VIEW seen_workday AS
SELECT w.id, w.officer, w.unit, w.day, w.version, 1 AS tie, 0 AS on_behalf,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END AS is_away, w.away_whole,
       CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END AS came,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds
  FROM workday w WHERE w.officer = viewer()
UNION ALL
SELECT w.id, w.officer, w.unit, w.day, w.version, 2, 0,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END, w.away_whole, CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds
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
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds
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
       NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM posting v JOIN workday w ON w.unit = v.unit AND w.day BETWEEN v.valid_from AND v.valid_to
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND w.officer <> viewer();
