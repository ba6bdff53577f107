-- What a change changed: figures of past days that have been told otherwise than before, one a row, for the
-- officer and for those who keep their hours.  Derived: settling writes it beside the day it tells anew.  A
-- closed month is not changed; what it would say now stands here as `closed`, and as its 訂正 (amendment).

CREATE TABLE figure_change (
    id      {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    day     INTEGER NOT NULL,
    figure  {{text}} NOT NULL,
    was     INTEGER,            -- NULL: there was none
    now_is  INTEGER,
    closed  INTEGER NOT NULL CHECK (closed IN (0, 1)),
    at_us   {{i64}} NOT NULL,
    told    {{i64}} NOT NULL,   -- the line under which it stood before
    seq     {{i64}} NOT NULL    -- the line that brought it; of a job, its chunk
) {{strict}};
CREATE INDEX figure_change_officer ON figure_change (officer, day);
CREATE INDEX figure_change_seq ON figure_change (seq);

CREATE VIEW seen_change AS
SELECT c.id, c.officer, 0 AS unit, c.day, c.seq AS version, 1 AS tie, 0 AS on_behalf,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name AS by_name
  FROM figure_change c JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
 WHERE c.officer = viewer()
UNION ALL
SELECT c.id, c.officer, 0, c.day, c.seq, 2, 0,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN figure_change c ON c.officer = h.officer AND c.day BETWEEN h.valid_from AND h.valid_to
                AND c.day BETWEEN s.valid_from AND s.valid_to AND c.day BETWEEN v.valid_from AND v.valid_to
  JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
UNION ALL
SELECT c.id, c.officer, 0, c.day, c.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name
  FROM role g JOIN unit_closure k ON k.above = g.unit
  JOIN posting h ON h.unit = k.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN figure_change c ON c.officer = h.officer AND c.day BETWEEN h.valid_from AND h.valid_to
                AND c.day BETWEEN k.valid_from AND k.valid_to AND c.day BETWEEN g.valid_from AND g.valid_to
  JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL;

-- A release names the job that tells anew the days it touches.
DROP VIEW seen_law_source;
CREATE VIEW seen_law_source AS
SELECT s.id, 0 AS officer, 0 AS unit, s.loaded AS day, s.seq AS version, 256 AS tie, 0 AS on_behalf,
       s.release, s.name, s.body, p.name AS by_name, k.id AS job, k.state AS job_state
  FROM law_source s
  LEFT JOIN journal j ON j.seq = s.seq
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN job k ON k.key = 'rules.load.' || CAST(s.release AS TEXT)
 WHERE viewer() <> 0;
