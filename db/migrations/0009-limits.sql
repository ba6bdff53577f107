-- Who is near which ceiling: special work (特例業務), who may see the totals of a unit, and the lines that
-- are committed and not sealed yet.

-- 人事院規則15―14 第16条の2の2第2項: in the month of such work the ceilings do not apply as far as needed.
-- Whoever orders it says so, with the reason; the excess is shown all the same.
CREATE TABLE special_work (
    id        {{i64}} PRIMARY KEY,
    officer   {{i64}} NOT NULL,
    month     INTEGER NOT NULL,         -- its first day
    reason    {{text}} NOT NULL,
    author    {{i64}} NOT NULL CHECK (author <> officer),
    seq       {{i64}} NOT NULL,
    ended_seq {{i64}}
) {{strict}};
CREATE UNIQUE INDEX special_work_once ON special_work (officer, month) WHERE ended_seq IS NULL;

CREATE VIEW fact_special AS SELECT id, officer, month FROM special_work WHERE ended_seq IS NULL;
CREATE VIEW fact_special_line AS SELECT seq, ended_seq, officer FROM special_work;

-- On SQLite every line is sealed with its commit.
CREATE VIEW fact_unsealed AS SELECT seq FROM journal WHERE seq < 0;
{{postgres}}
DROP VIEW fact_unsealed;
CREATE VIEW fact_unsealed AS
SELECT seq FROM journal WHERE xid >= (SELECT value FROM counter WHERE name = 'horizon');
{{end}}

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
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN special_work x ON x.officer = h.officer AND x.ended_seq IS NULL
  LEFT JOIN person p ON p.officer = x.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

-- The units whose totals somebody may open: of their own people's, and of all below where they hold a role.
-- Executives and coordinators see how many, never who (seen_board decides about persons).
CREATE VIEW seen_limits AS
SELECT u.unit AS id, 0 AS officer, u.unit AS unit, 0 AS day, u.seq AS version, 2 AS tie, 0 AS on_behalf,
       u.name, u.kind, COALESCE(u.parent, 0) AS parent, u.sort
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN unit_place u ON u.unit = h.unit AND u.ended_seq IS NULL AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT u.unit, 0, u.unit, 0, u.seq,
       CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 ELSE 512 END, 0,
       u.name, u.kind, COALESCE(u.parent, 0), u.sort
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN unit_place u ON u.unit = c.below AND u.ended_seq IS NULL AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'coordinator', 'auditor', 'executive') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;
