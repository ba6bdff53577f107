-- 採用年月日: the day on which somebody entered the service.
--
-- A first posting says when an office began to keep somebody's hours, not when the person was hired: whoever comes from
-- another ministry was hired years before.  So it is a fact of its own, and leave of the year of entry rests on it
-- (人事院規則15―14 18条の2).  Said again, the earlier row ends.

CREATE TABLE hire (
    id        {{i64}} PRIMARY KEY,
    officer   {{i64}} NOT NULL REFERENCES officer(id),
    hired     INTEGER NOT NULL,
    seq       {{i64}} NOT NULL,
    ended_seq {{i64}}
) {{strict}};
CREATE INDEX hire_officer ON hire (officer);

CREATE VIEW fact_hire AS
SELECT id, officer, hired FROM hire WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());

-- As the categories of an officer (0004).
CREATE VIEW seen_hire AS
SELECT x.id AS id, x.officer AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.hired
  FROM hire x LEFT JOIN posting b ON b.officer = x.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
 WHERE x.officer = viewer() AND x.ended_seq IS NULL
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, 2, 0,
       x.hired
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN hire x ON x.officer = b.officer AND x.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND x.officer <> viewer()
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.hired
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN hire x ON x.officer = b.officer AND x.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;
