-- Whom a keeper or an auditor reads: also who has left, by the home posting left last, as everywhere (0026).
--
-- The month's sums, what was brought in, exceptional duty, the leave taken and the closed months of somebody without a
-- home posting today were seen by nobody but the officer, so that their months were unknown (不明) to the keeper who
-- still keeps their record.

DROP VIEW seen_month;
CREATE VIEW seen_month AS
SELECT m.id, m.officer, m.unit, m.month AS day, m.version, 1 AS tie, 0 AS on_behalf,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL) AS entered,
       m.told, m.unknown_from
  FROM month_total m WHERE m.officer = viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.version, 2, 0,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL),
       m.told, m.unknown_from
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
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL),
       m.told, m.unknown_from
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
  JOIN month_total m ON m.officer = h.officer
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

DROP VIEW seen_closed;
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
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
  JOIN closed_month m ON m.officer = h.officer AND m.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

DROP VIEW seen_special;
CREATE VIEW seen_special AS
SELECT x.id, x.officer, 0 AS unit, x.month AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.reason, p.name AS author_name
  FROM special_work x LEFT JOIN person p ON p.officer = x.author AND p.ended_seq IS NULL
 WHERE x.officer = viewer() AND x.ended_seq IS NULL
UNION ALL
SELECT x.id, x.officer, 0, x.month, x.seq, 2, 0, x.reason, p.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN special_work x ON x.officer = h.officer AND x.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = x.author AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT x.id, x.officer, 0, x.month, x.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, x.reason, p.name
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
  JOIN special_work x ON x.officer = h.officer AND x.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = x.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

DROP VIEW seen_opening;
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
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
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
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
  JOIN opening_month l ON l.officer = h.officer AND l.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL));

DROP VIEW seen_leave;
CREATE VIEW seen_leave AS
SELECT a.id, a.officer, 0 AS unit, a.day_from AS day, a.seq AS version, 1 AS tie, 0 AS on_behalf, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.officer = viewer() AND a.kind = 'annual' AND a.ended_seq IS NULL
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT a.id, a.officer, 0, a.day_from, a.seq, 2, 0, a.day_to, a.from_minute, a.until_minute
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN absence a ON a.officer = h.officer AND a.kind = 'annual' AND a.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT a.id, a.officer, 0, a.day_from, a.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, a.day_to, a.from_minute, a.until_minute
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > h.valid_from)))
  JOIN absence a ON a.officer = h.officer AND a.kind = 'annual' AND a.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL));
