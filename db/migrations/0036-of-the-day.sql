-- Who was in a unit on a day, by the names, posts and tree of that day; and an officer's title on a day.
--
-- Who may see it is asked as of today; what is seen is dated by `day`, `until` (both inclusive) and `named_until`
-- (the first day of another name).  A name holds from its `valid_from`, NULL: as long as anybody remembers; the
-- last one said wins.

ALTER TABLE person ADD COLUMN valid_from INTEGER;
CREATE INDEX person_named ON person (officer, seq);

-- The board of a unit: its people and those of the units below it.  `unit` is the board's; id is (unit, officer, the
-- stretch's first day): one row, one id.
-- Figures are for whoever reads the person's record today; others of the unit's readers learn that somebody was
-- there (256).
DROP VIEW seen_board;
CREATE VIEW seen_board AS
SELECT (b.unit * 10000000 + b.officer) * 1000000
       + CASE WHEN b.day < 19000101 THEN 0 ELSE (b.day / 10000 - 1900) * 372 + b.day / 100 % 100 * 31 + b.day % 100 END AS id,
       b.officer, b.unit, b.day, b.version, b.tie, b.on_behalf, b.name, b.post, b.rank, b.home, b.until, b.named_until
  FROM (
SELECT h.officer AS officer, c.above AS unit,
       CASE WHEN h.valid_from >= c.valid_from AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN c.valid_from >= COALESCE(n.valid_from, 0) THEN c.valid_from ELSE n.valid_from END AS day,
       n.seq AS version, 1 AS tie, 0 AS on_behalf, n.name AS name, t.name AS post, COALESCE(t.rank, 99) AS rank, h.unit AS home,
       CASE WHEN h.valid_to < c.valid_to THEN h.valid_to ELSE c.valid_to END AS until,
       COALESCE((SELECT MIN(COALESCE(l.valid_from, 0)) FROM person l WHERE l.officer = n.officer AND l.seq > n.seq), 99999999) AS named_until
  FROM posting h JOIN unit_closure c ON c.below = h.unit AND c.valid_from <= h.valid_to AND c.valid_to >= h.valid_from
  JOIN person n ON n.officer = h.officer AND COALESCE(n.valid_from, 0) <= h.valid_to AND COALESCE(n.valid_from, 0) <= c.valid_to
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND (COALESCE(l.valid_from, 0) <= h.valid_from OR COALESCE(l.valid_from, 0) <= c.valid_from
             OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post
 WHERE h.officer = viewer() AND h.home = 1 AND h.ended_seq IS NULL
UNION ALL
SELECT h.officer, c.above,
       CASE WHEN h.valid_from >= c.valid_from AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN c.valid_from >= COALESCE(n.valid_from, 0) THEN c.valid_from ELSE n.valid_from END,
       n.seq, CASE WHEN EXISTS (
        SELECT 1 FROM posting x JOIN post_superior y ON y.post = x.post AND y.ended_seq IS NULL AND today() BETWEEN y.valid_from AND y.valid_to
         WHERE x.officer = h.officer AND x.ended_seq IS NULL AND today() BETWEEN x.valid_from AND x.valid_to AND y.superior = v.post)
       THEN 2 ELSE 256 END, 0, n.name, t.name, COALESCE(t.rank, 99), h.unit,
       CASE WHEN h.valid_to < c.valid_to THEN h.valid_to ELSE c.valid_to END,
       COALESCE((SELECT MIN(COALESCE(l.valid_from, 0)) FROM person l WHERE l.officer = n.officer AND l.seq > n.seq), 99999999)
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting f ON f.post = s.post AND f.ended_seq IS NULL
  JOIN posting h ON h.officer = f.officer AND h.home = 1 AND h.ended_seq IS NULL
   AND (h.id = f.id AND s.valid_from <= h.valid_to AND s.valid_to >= h.valid_from
        OR today() BETWEEN f.valid_from AND f.valid_to AND today() BETWEEN s.valid_from AND s.valid_to)
  JOIN unit_closure c ON c.below = h.unit AND c.valid_from <= h.valid_to AND c.valid_to >= h.valid_from
  JOIN person n ON n.officer = h.officer AND COALESCE(n.valid_from, 0) <= h.valid_to AND COALESCE(n.valid_from, 0) <= c.valid_to
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND (COALESCE(l.valid_from, 0) <= h.valid_from OR COALESCE(l.valid_from, 0) <= c.valid_from
             OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT h.officer, c.above,
       CASE WHEN h.valid_from >= c.valid_from AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN c.valid_from >= COALESCE(n.valid_from, 0) THEN c.valid_from ELSE n.valid_from END,
       n.seq, CASE WHEN EXISTS (
        SELECT 1 FROM posting x JOIN unit_closure y ON y.below = x.unit
         WHERE x.officer = h.officer AND x.home = 1 AND x.ended_seq IS NULL AND today() BETWEEN x.valid_from AND x.valid_to
           AND y.above = g.unit AND today() BETWEEN y.valid_from AND y.valid_to)
       THEN CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END ELSE 256 END, 0, n.name, t.name, COALESCE(t.rank, 99), h.unit,
       CASE WHEN h.valid_to < c.valid_to THEN h.valid_to ELSE c.valid_to END,
       COALESCE((SELECT MIN(COALESCE(l.valid_from, 0)) FROM person l WHERE l.officer = n.officer AND l.seq > n.seq), 99999999)
  FROM role g JOIN unit_closure r ON r.above = g.unit AND (today() BETWEEN r.valid_from AND r.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = r.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > r.valid_from)))
  JOIN unit_closure c ON c.above = r.below
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL AND c.valid_from <= h.valid_to AND c.valid_to >= h.valid_from
  JOIN person n ON n.officer = h.officer AND COALESCE(n.valid_from, 0) <= h.valid_to AND COALESCE(n.valid_from, 0) <= c.valid_to
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND (COALESCE(l.valid_from, 0) <= h.valid_from OR COALESCE(l.valid_from, 0) <= c.valid_from
             OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT h.officer, v.unit,
       CASE WHEN h.valid_from >= c.valid_from AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN c.valid_from >= COALESCE(n.valid_from, 0) THEN c.valid_from ELSE n.valid_from END,
       n.seq, 256, 0, n.name, t.name, COALESCE(t.rank, 99), h.unit,
       CASE WHEN h.valid_to < c.valid_to THEN h.valid_to ELSE c.valid_to END,
       COALESCE((SELECT MIN(COALESCE(l.valid_from, 0)) FROM person l WHERE l.officer = n.officer AND l.seq > n.seq), 99999999)
  FROM posting v JOIN unit_closure c ON c.above = v.unit AND c.below = v.unit
  JOIN posting h ON h.unit = v.unit AND h.home = 1 AND h.ended_seq IS NULL AND c.valid_from <= h.valid_to AND c.valid_to >= h.valid_from
  JOIN person n ON n.officer = h.officer AND COALESCE(n.valid_from, 0) <= h.valid_to AND COALESCE(n.valid_from, 0) <= c.valid_to
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND (COALESCE(l.valid_from, 0) <= h.valid_from OR COALESCE(l.valid_from, 0) <= c.valid_from
             OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
   AND h.officer <> viewer()) b;

-- An officer's name, unit and post while none of them changed: id is (home posting, the stretch's first day).
CREATE VIEW seen_title AS
SELECT b.posting * 1000000
       + CASE WHEN b.day < 19000101 THEN 0 ELSE (b.day / 10000 - 1900) * 372 + b.day / 100 % 100 * 31 + b.day % 100 END AS id,
       b.officer, b.unit, b.day, b.version, b.tie, b.on_behalf, b.number, b.name, b.unit_name, b.post
  FROM (
SELECT h.id AS posting, s.officer AS officer, h.unit AS unit,
       CASE WHEN h.valid_from >= COALESCE(w.valid_from, 0) AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN COALESCE(w.valid_from, 0) >= COALESCE(n.valid_from, 0) THEN w.valid_from ELSE n.valid_from END AS day,
       n.seq AS version, s.tie AS tie, 0 AS on_behalf, s.number AS number, n.name AS name, w.name AS unit_name, t.name AS post
  FROM seen_person s JOIN posting h ON h.officer = s.officer AND h.home = 1 AND h.ended_seq IS NULL
  LEFT JOIN unit_place w ON w.unit = h.unit AND w.ended_seq IS NULL AND w.valid_from <= h.valid_to AND w.valid_to >= h.valid_from
  JOIN person n ON n.officer = h.officer AND COALESCE(n.valid_from, 0) <= h.valid_to AND COALESCE(n.valid_from, 0) <= COALESCE(w.valid_to, 99991231)
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND (COALESCE(l.valid_from, 0) <= h.valid_from OR COALESCE(l.valid_from, 0) <= COALESCE(w.valid_from, 0)
             OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post) b;

CREATE VIEW fact_known_title AS
SELECT b.posting * 1000000
       + CASE WHEN b.day < 19000101 THEN 0 ELSE (b.day / 10000 - 1900) * 372 + b.day / 100 % 100 * 31 + b.day % 100 END AS id,
       b.officer, b.unit, b.day, b.version, b.tie, b.on_behalf, b.number, b.name, b.unit_name, b.post
  FROM (
SELECT h.id AS posting, o.id AS officer, h.unit AS unit,
       CASE WHEN h.valid_from >= COALESCE(w.valid_from, 0) AND h.valid_from >= COALESCE(n.valid_from, 0) THEN h.valid_from
            WHEN COALESCE(w.valid_from, 0) >= COALESCE(n.valid_from, 0) THEN w.valid_from ELSE n.valid_from END AS day,
       n.seq AS version, 1 AS tie, 0 AS on_behalf, o.number AS number, n.name AS name, w.name AS unit_name, t.name AS post
  FROM officer o JOIN posting h ON h.officer = o.id AND h.home = 1 AND h.seq <= known() AND (h.ended_seq IS NULL OR h.ended_seq > known())
  LEFT JOIN unit_place w ON w.unit = h.unit AND w.seq <= known() AND (w.ended_seq IS NULL OR w.ended_seq > known())
   AND w.valid_from <= h.valid_to AND w.valid_to >= h.valid_from
  JOIN person n ON n.officer = o.id AND n.seq <= known() AND COALESCE(n.valid_from, 0) <= h.valid_to
   AND COALESCE(n.valid_from, 0) <= COALESCE(w.valid_to, 99991231)
   AND NOT EXISTS (
        SELECT 1 FROM person l WHERE l.officer = n.officer AND l.seq > n.seq AND l.seq <= known() AND (COALESCE(l.valid_from, 0) <= h.valid_from
             OR COALESCE(l.valid_from, 0) <= COALESCE(w.valid_from, 0) OR COALESCE(l.valid_from, 0) <= COALESCE(n.valid_from, 0)))
  LEFT JOIN post t ON t.id = h.post
 WHERE o.id = viewer()) b;

-- The units whose board somebody may open; who keeps or audits a unit that is closed opens it where it stood last.
DROP VIEW seen_team;
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
  FROM role g JOIN unit_closure r ON r.above = g.unit AND (today() BETWEEN r.valid_from AND r.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = r.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > r.valid_from)))
  JOIN unit_place u ON u.unit = r.below AND u.ended_seq IS NULL AND (today() BETWEEN u.valid_from AND u.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = u.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > u.valid_from)))
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor', 'admin') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

-- What a unit was called, while it was.
CREATE VIEW seen_unit_name AS
SELECT w.id AS id, 0 AS officer, s.id AS unit, w.valid_from AS day, w.seq AS version, s.tie AS tie, 0 AS on_behalf,
       w.name AS name, w.kind AS kind, COALESCE(w.parent, 0) AS parent
  FROM seen_unit s JOIN unit_place w ON w.unit = s.id AND w.ended_seq IS NULL;
