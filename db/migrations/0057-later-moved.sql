-- What was laid for the officer alone on the days after an attendance day that its stay or its hours reach into:
-- the kind of those days, and so the pay of the minutes on them, follows from it as from `moved` of the day itself.

ALTER TABLE workday ADD COLUMN later_moved {{text}} NOT NULL DEFAULT '';   -- of the days 1 to 4: 0,2,0,0; '': nothing

DROP VIEW seen_open;
DROP VIEW fact_workday;
CREATE VIEW fact_workday AS SELECT * FROM workday;

DROP VIEW seen_workday;
CREATE VIEW seen_workday AS
SELECT w.id, w.officer, w.unit, w.day, w.version, 1 AS tie, 0 AS on_behalf,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END AS is_away, w.away_whole,
       CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END AS came,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds, w.later_moved
  FROM workday w WHERE w.officer = viewer()
UNION ALL
SELECT w.id, w.officer, w.unit, w.day, w.version, 2, 0,
       w.kind, w.holiday, w.moved, w.regime, w.allot_from, w.allot_until, w.place, w.open, w.on_break, w.since,
       CASE WHEN w.away IS NULL THEN 0 ELSE 1 END, w.away_whole, CASE WHEN w.first_in IS NULL THEN 0 ELSE 1 END,
       w.first_in, w.last_out, w.breaks, w.later, w.present, w.ordered, w.leave_spans, w.duty_spans, w.planned,
       w.regular, w.holiday_regular, w.regular_night, w.overtime, w.overtime_night, w.gap, w.leave_minutes,
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds, w.later_moved
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
       w.absence, w.duty, w.away, w.questions, w.law_release, w.rest, w.away_kinds, w.later_moved
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
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM posting v JOIN workday w ON w.unit = v.unit AND w.day BETWEEN v.valid_from AND v.valid_to
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND w.officer <> viewer();

CREATE VIEW seen_open AS
SELECT w.id, w.officer, w.unit, w.day, w.version, w.tie, 0 AS on_behalf, w.questions & 1023 AS points, w.gap,
       p.name, o.number, u.name AS unit_name
  FROM seen_workday w JOIN officer o ON o.id = w.officer JOIN person p ON p.officer = w.officer AND p.ended_seq IS NULL
  LEFT JOIN unit_place u ON u.unit = w.unit AND u.ended_seq IS NULL AND w.day BETWEEN u.valid_from AND u.valid_to
 WHERE w.tie IN (8, 32) AND w.day >= today() - 10000 AND w.day < today() AND (w.questions & 1023) <> 0
UNION ALL
SELECT e.id, e.officer, COALESCE(h.unit, 0), e.day, e.version, e.tie, 0, 1048576, NULL,
       p.name, o.number, u.name
  FROM seen_entry e JOIN officer o ON o.id = e.officer JOIN person p ON p.officer = e.officer AND p.ended_seq IS NULL
  LEFT JOIN posting h ON h.officer = e.officer AND h.home = 1 AND h.ended_seq IS NULL
                     AND e.day BETWEEN h.valid_from AND h.valid_to
  LEFT JOIN unit_place u ON u.unit = h.unit AND u.ended_seq IS NULL AND e.day BETWEEN u.valid_from AND u.valid_to
 WHERE e.tie IN (8, 32)
UNION ALL
SELECT s.id, s.officer, s.unit, s.day, s.version, s.tie, 0, 2097152, NULL, s.name, s.number, s.unit_name
  FROM seen_start s
 WHERE s.tie IN (8, 32) AND s.objected > 0
UNION ALL
SELECT -m.id, m.officer, m.unit, m.day, m.version, m.tie, 0, 4194304, NULL,
       p.name, o.number, u.name
  FROM seen_month m JOIN officer o ON o.id = m.officer JOIN person p ON p.officer = m.officer AND p.ended_seq IS NULL
  LEFT JOIN unit_place u ON u.unit = m.unit AND u.ended_seq IS NULL AND m.day BETWEEN u.valid_from AND u.valid_to
 WHERE m.tie IN (8, 32) AND m.day >= today() - 10000 AND m.day < today() / 100 * 100
   AND (m.told = 0 OR m.unknown_from IS NOT NULL);
