-- The hours that were asked of an officer, as they were known at an earlier line (0010-known.sql).  The tree is
-- today's, for it has no second axis; the days that are told again go up the tree of then (fact_unit).

CREATE VIEW fact_known_hours AS
SELECT s.id * 2147483648 + h.id AS id, h.officer, 0 AS unit, 0 AS day, s.seq AS version, 1 AS tie, 0 AS on_behalf,
       s.key, s.value, c.depth, s.valid_from, s.valid_to, h.valid_from AS home_from, h.valid_to AS home_to,
       NULL AS moved, NULL AS from_minute, NULL AS until_minute
  FROM posting h JOIN unit_closure c ON c.below = h.unit
  JOIN setting s ON s.unit = c.above AND s.seq <= known() AND (s.ended_seq IS NULL OR s.ended_seq > known())
 WHERE h.officer = viewer() AND h.home = 1 AND h.seq <= known() AND (h.ended_seq IS NULL OR h.ended_seq > known())
   AND (s.key LIKE 'allotment.%' OR s.key LIKE 'tap.%')
UNION ALL
SELECT a.id, a.officer, 0, 0, a.seq, 1, 0, NULL, a.breaks, NULL, a.valid_from, a.valid_to, NULL, NULL,
       a.moved, a.from_minute, a.until_minute
  FROM allotment a WHERE a.officer = viewer() AND a.seq <= known() AND (a.ended_seq IS NULL OR a.ended_seq > known());
