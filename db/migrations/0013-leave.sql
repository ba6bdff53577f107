-- Annual leave as its balance needs it: all of an officer's, with the officer, whoever decided it.
--
-- `seen_absence` dates the tie by the day of the absence; what is left this summer also rests on the spring
-- under another chief, so who decides sees that it was annual leave and when, as with the year of overtime.

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
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN absence a ON a.officer = h.officer AND a.kind = 'annual' AND a.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.ended_seq IS NULL));
