-- The hours asked of the people of a board, by the unit in which they are kept: some statements read them all, however many
-- people there are.  Of somebody who has moved there is a row for each of their homes; who stands on the board of a day, and at
-- home where, is seen_board's to say.  The ties are those of seen_hours (0053): colleagues read none of it.

CREATE VIEW seen_team_hours AS
SELECT s.id * 2147483648 + h.id AS id, h.officer, h.unit AS unit, 0 AS day, s.seq AS version, 1 AS tie, 0 AS on_behalf,
       s.key, s.value, c.depth, s.valid_from, s.valid_to, h.valid_from AS home_from, h.valid_to AS home_to,
       NULL AS moved, NULL AS from_minute, NULL AS until_minute
  FROM posting h JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE h.officer = viewer() AND h.home = 1 AND h.ended_seq IS NULL AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id * 2147483648 + w.id, a.officer, w.unit, 0, a.seq, 1, 0, NULL, a.breaks, NULL, a.valid_from, a.valid_to, NULL, NULL,
       a.moved, a.from_minute, a.until_minute
  FROM allotment a JOIN posting w ON w.officer = a.officer AND w.home = 1 AND w.ended_seq IS NULL
                AND w.valid_from <= a.valid_to AND w.valid_to >= a.valid_from
 WHERE a.officer = viewer() AND a.ended_seq IS NULL
UNION ALL
SELECT s.id * 2147483648 + h.id, h.officer, h.unit, 0, s.seq, 2, 0, s.key, s.value, c.depth, s.valid_from, s.valid_to, h.valid_from, h.valid_to,
       NULL, NULL, NULL
  FROM posting v JOIN post_superior p ON p.superior = v.post AND p.ended_seq IS NULL
                                     AND today() BETWEEN p.valid_from AND p.valid_to
  JOIN posting f ON f.post = p.post AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN posting h ON h.officer = f.officer AND h.home = 1 AND h.ended_seq IS NULL
  JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id * 2147483648 + w.id, a.officer, w.unit, 0, a.seq, 2, 0, NULL, a.breaks, NULL, a.valid_from, a.valid_to, NULL, NULL,
       a.moved, a.from_minute, a.until_minute
  FROM posting v JOIN post_superior p ON p.superior = v.post AND p.ended_seq IS NULL
                                     AND today() BETWEEN p.valid_from AND p.valid_to
  JOIN posting f ON f.post = p.post AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN allotment a ON a.officer = f.officer AND a.ended_seq IS NULL
  JOIN posting w ON w.officer = a.officer AND w.home = 1 AND w.ended_seq IS NULL
                AND w.valid_from <= a.valid_to AND w.valid_to >= a.valid_from
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT s.id * 2147483648 + h.id, h.officer, h.unit, 0, s.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, s.key, s.value, c.depth,
       s.valid_from, s.valid_to, h.valid_from, h.valid_to, NULL, NULL, NULL
  FROM role g JOIN unit_closure k ON k.above = g.unit AND (today() BETWEEN k.valid_from AND k.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure n WHERE n.below = k.below AND (today() BETWEEN n.valid_from AND n.valid_to OR n.valid_from > k.valid_from)))
  JOIN posting f ON f.unit = k.below AND f.home = 1 AND f.ended_seq IS NULL
   AND (today() BETWEEN f.valid_from AND f.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting n WHERE n.officer = f.officer AND n.home = 1 AND n.ended_seq IS NULL
           AND (today() BETWEEN n.valid_from AND n.valid_to OR n.valid_from > f.valid_from)))
  JOIN posting h ON h.officer = f.officer AND h.home = 1 AND h.ended_seq IS NULL
  JOIN unit_closure c ON c.below = h.unit JOIN setting s ON s.unit = c.above AND s.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id * 2147483648 + w.id, a.officer, w.unit, 0, a.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0, NULL, a.breaks, NULL,
       a.valid_from, a.valid_to, NULL, NULL, a.moved, a.from_minute, a.until_minute
  FROM role g JOIN unit_closure k ON k.above = g.unit AND (today() BETWEEN k.valid_from AND k.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure n WHERE n.below = k.below AND (today() BETWEEN n.valid_from AND n.valid_to OR n.valid_from > k.valid_from)))
  JOIN posting f ON f.unit = k.below AND f.home = 1 AND f.ended_seq IS NULL
   AND (today() BETWEEN f.valid_from AND f.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting n WHERE n.officer = f.officer AND n.home = 1 AND n.ended_seq IS NULL
           AND (today() BETWEEN n.valid_from AND n.valid_to OR n.valid_from > f.valid_from)))
  JOIN allotment a ON a.officer = f.officer AND a.ended_seq IS NULL
  JOIN posting w ON w.officer = a.officer AND w.home = 1 AND w.ended_seq IS NULL
                AND w.valid_from <= a.valid_to AND w.valid_to >= a.valid_from
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;
