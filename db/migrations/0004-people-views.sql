-- What may be seen of people, units and posts; what the houses' clockwork reads; and where an import waits.
--
-- Every view is written from the holder's side, one arm a tie, dated by today: SELF (1) the officer; SUPERIOR (2) whose
-- post is above; a role (8, 16, 32, 64, 512) over the unit's subtree; PEER (256) the same unit.  A unit that is closed,
-- or not yet open, stands where it stood last; so does an officer between postings.  Rows that were taken back stay
-- (live = 0), for a history tells when each thing was said and when it was taken back.

-- Closures are made again from the top down; the units waiting for it stand here while a line is being written.
CREATE TABLE unit_work (
    line  {{i64}} NOT NULL,
    unit  {{i64}} NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (line, unit)
) {{strict}};

CREATE TABLE import (                   -- a table from a spreadsheet, read and shown before it is applied
    id           {{i64}} PRIMARY KEY,
    officer      {{i64}} NOT NULL,      -- who brought it
    kind         {{text}} NOT NULL CHECK (kind IN ('officers', 'units', 'posts', 'postings', 'superiors', 'sections', 'roles')),
    filename     {{text}} NOT NULL,
    columns      {{text}} NOT NULL,     -- the header as our names, commas between
    first        INTEGER NOT NULL,      -- from which day, where a line does not say
    create_units INTEGER NOT NULL CHECK (create_units IN (0, 1)),
    skip_faulty  INTEGER NOT NULL CHECK (skip_faulty IN (0, 1)),
    stage        {{text}} NOT NULL CHECK (stage IN ('reading', 'shown', 'refused', 'applying', 'applied', 'stopped')),
    job          {{i64}} NOT NULL,
    at_us        {{i64}} NOT NULL,
    lines        {{i64}} NOT NULL,
    fresh        {{i64}} NOT NULL,
    changed      {{i64}} NOT NULL,
    same         {{i64}} NOT NULL,
    faulty       {{i64}} NOT NULL,
    units        {{i64}} NOT NULL,      -- units that it brings along
    done         {{i64}} NOT NULL       -- lines applied
) {{strict}};
CREATE INDEX import_officer ON import (officer, at_us);

CREATE TABLE import_line (              -- staged: out of sight of everything but the report
    id     {{i64}} PRIMARY KEY,
    import {{i64}} NOT NULL REFERENCES import(id),
    line   {{i64}} NOT NULL,            -- of the file, from 1
    what   {{text}} NOT NULL CHECK (what IN ('unit', 'new', 'changed', 'unchanged', 'faulty')),
    name   {{text}} NOT NULL,           -- what the line is about, as people call it
    field  {{text}},                    -- faulty: which column
    reason {{text}},                    -- faulty: key of words
    seen   {{text}},                    -- faulty: what stood there
    was    {{text}},                    -- changed: what holds so far
    becomes {{text}},
    cells  {{text}} NOT NULL            -- what the line says, as JSON
) {{strict}};
CREATE INDEX import_line_order ON import_line (import, line, id);
CREATE INDEX import_line_name ON import_line (import, name);

-- 発令, with what was taken back.  Also for those who keep the unit that the posting is in.
CREATE VIEW seen_posting AS
SELECT x.id AS id, x.officer AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.kind, x.home, x.unit AS at_unit, u.code AS unit_code, w.name AS unit_name, x.post, t.name AS post_name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting x LEFT JOIN posting b ON b.officer = x.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN officer o ON o.id = x.officer JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN post t ON t.id = x.post
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE x.officer = viewer()
UNION ALL
SELECT x.id, x.officer, x.unit, 0, x.seq, 2, 0,
       x.kind, x.home, x.unit, u.code, w.name, x.post, t.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN posting x ON x.officer = b.officer
  JOIN officer o ON o.id = x.officer JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN post t ON t.id = x.post
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND x.officer <> viewer()
UNION ALL
SELECT x.id, x.officer, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.kind, x.home, x.unit, u.code, w.name, x.post, t.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN posting x ON x.officer = b.officer
  JOIN officer o ON o.id = x.officer JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN post t ON t.id = x.post
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, x.officer, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.kind, x.home, x.unit, u.code, w.name, x.post, t.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting x ON x.unit = c.below
  JOIN officer o ON o.id = x.officer JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN post t ON t.id = x.post
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;

-- 職員の区分.
CREATE VIEW seen_category AS
SELECT x.id AS id, x.officer AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.category, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM category x LEFT JOIN posting b ON b.officer = x.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE x.officer = viewer()
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, 2, 0,
       x.category, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN category x ON x.officer = b.officer
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND x.officer <> viewer()
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.category, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN category x ON x.officer = b.officer
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;

-- Which rules bind an officer.
CREATE VIEW seen_regime AS
SELECT x.id AS id, x.officer AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.regime, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM regime x LEFT JOIN posting b ON b.officer = x.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE x.officer = viewer()
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, 2, 0,
       x.regime, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN regime x ON x.officer = b.officer
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to AND x.officer <> viewer()
UNION ALL
SELECT x.id, x.officer, b.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.regime, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  JOIN regime x ON x.officer = b.officer
  
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;

-- A unit's names and places, with what was taken back.
CREATE VIEW seen_place AS
SELECT x.id AS id, 0 AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.name, x.kind, x.parent, r.name AS parent_name, x.sort, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN unit_place x ON x.unit = q.unit
  LEFT JOIN unit_place r ON r.unit = x.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.name, x.kind, x.parent, r.name, x.sort, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN unit_place x ON x.unit = c.below
  LEFT JOIN unit_place r ON r.unit = x.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, 256, 0,
       x.name, x.kind, x.parent, r.name, x.sort, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN unit_place x ON x.unit = v.unit
  LEFT JOIN unit_place r ON r.unit = x.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- 官職.
CREATE VIEW seen_post AS
SELECT x.id AS id, 0 AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.name, x.rank, x.manager_class, u.code AS unit_code, w.name AS unit_name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN post x ON x.unit = q.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.name, x.rank, x.manager_class, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN post x ON x.unit = c.below
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, 256, 0,
       x.name, x.rank, x.manager_class, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post x ON x.unit = v.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- Which post is above which.
CREATE VIEW seen_superior AS
SELECT x.id AS id, 0 AS officer, y.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.post, y.name AS post_name, u.code AS unit_code, x.superior, z.name AS superior_name, z.unit AS superior_unit, n.code AS superior_unit_code, w.name AS superior_unit_name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN post y ON y.unit = q.unit JOIN post_superior x ON x.post = y.id
  JOIN unit u ON u.id = y.unit JOIN post z ON z.id = x.superior JOIN unit n ON n.id = z.unit
  LEFT JOIN unit_place w ON w.unit = z.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, y.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.post, y.name, u.code, x.superior, z.name, z.unit, n.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN post y ON y.unit = c.below JOIN post_superior x ON x.post = y.id
  JOIN unit u ON u.id = y.unit JOIN post z ON z.id = x.superior JOIN unit n ON n.id = z.unit
  LEFT JOIN unit_place w ON w.unit = z.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, y.unit, 0, x.seq, 256, 0,
       x.post, y.name, u.code, x.superior, z.name, z.unit, n.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post y ON y.unit = v.unit JOIN post_superior x ON x.post = y.id
  JOIN unit u ON u.id = y.unit JOIN post z ON z.id = x.superior JOIN unit n ON n.id = z.unit
  LEFT JOIN unit_place w ON w.unit = z.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- Who stands in for the holder of a post, in which turn.
CREATE VIEW seen_deputy AS
SELECT x.id AS id, x.officer AS officer, y.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.post, y.name AS post_name, x.turn, p.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN post y ON y.unit = q.unit JOIN deputy x ON x.post = y.id
  JOIN officer o ON o.id = x.officer JOIN person p ON p.officer = x.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, x.officer, y.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.post, y.name, x.turn, p.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN post y ON y.unit = c.below JOIN deputy x ON x.post = y.id
  JOIN officer o ON o.id = x.officer JOIN person p ON p.officer = x.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, x.officer, y.unit, 0, x.seq, 256, 0,
       x.post, y.name, x.turn, p.name, o.number, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN post y ON y.unit = v.unit JOIN deputy x ON x.post = y.id
  JOIN officer o ON o.id = x.officer JOIN person p ON p.officer = x.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- 他律的業務の比重が高い部署.
CREATE VIEW seen_section AS
SELECT x.id AS id, 0 AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.category, u.code AS unit_code, w.name AS unit_name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN section x ON x.unit = q.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.category, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN section x ON x.unit = c.below
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, 256, 0,
       x.category, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN section x ON x.unit = v.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- What a unit has set for itself and all below it.
CREATE VIEW seen_setting AS
SELECT x.id AS id, 0 AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.key, x.value, u.code AS unit_code, w.name AS unit_name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN post q ON q.id = s.post JOIN setting x ON x.unit = q.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.key, x.value, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN setting x ON x.unit = c.below
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, x.unit, 0, x.seq, 256, 0,
       x.key, x.value, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM posting v JOIN setting x ON x.unit = v.unit
  JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- What an officer may do for a unit and all below it: for the officer, and those with a role above.
CREATE VIEW seen_role AS
SELECT x.id AS id, x.officer AS officer, x.unit AS unit, 0 AS day, x.seq AS version, 1 AS tie, 0 AS on_behalf,
       x.role, p.name, o.number, p.login, u.code AS unit_code, w.name AS unit_name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END AS live, j.at_us AS said_us, e.at_us AS ended_us
  FROM role x
  JOIN officer o ON o.id = x.officer JOIN person p ON p.officer = x.officer AND p.ended_seq IS NULL JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE x.officer = viewer()
UNION ALL
SELECT x.id, x.officer, x.unit, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.role, p.name, o.number, p.login, u.code, w.name, x.valid_from, x.valid_to, CASE WHEN x.ended_seq IS NULL THEN 1 ELSE 0 END, j.at_us, e.at_us
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN role x ON x.unit = c.below
  JOIN officer o ON o.id = x.officer JOIN person p ON p.officer = x.officer AND p.ended_seq IS NULL JOIN unit u ON u.id = x.unit
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN journal j ON j.seq = x.seq LEFT JOIN journal e ON e.seq = x.ended_seq
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;

-- The settings that hold for a unit today, its own and those from above; the nearest wins.
CREATE VIEW seen_inherited AS
SELECT x.id AS id, 0 AS officer, a.below AS unit, 0 AS day, x.seq AS version, 2 AS tie, 0 AS on_behalf,
       x.key, x.value, x.unit AS said_at, w.name AS said_name, a.depth, x.valid_from, x.valid_to
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to JOIN post q ON q.id = s.post
  JOIN unit_closure a ON a.below = q.unit AND today() BETWEEN a.valid_from AND a.valid_to
  JOIN setting x ON x.unit = a.above AND x.ended_seq IS NULL AND today() BETWEEN x.valid_from AND x.valid_to
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT x.id, 0, a.below, 0, x.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       x.key, x.value, x.unit, w.name, a.depth, x.valid_from, x.valid_to
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN unit_closure a ON a.below = c.below AND today() BETWEEN a.valid_from AND a.valid_to
  JOIN setting x ON x.unit = a.above AND x.ended_seq IS NULL AND today() BETWEEN x.valid_from AND x.valid_to
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT x.id, 0, a.below, 0, x.seq, 256, 0,
       x.key, x.value, x.unit, w.name, a.depth, x.valid_from, x.valid_to
  FROM posting v JOIN unit_closure a ON a.below = v.unit AND today() BETWEEN a.valid_from AND a.valid_to
  JOIN setting x ON x.unit = a.above AND x.ended_seq IS NULL AND today() BETWEEN x.valid_from AND x.valid_to
  LEFT JOIN unit_place w ON w.unit = x.unit AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

-- A unit as it stands today (or stood last).  Names and places are no secret inside an office: a colleague
-- from elsewhere in the tree sees them as one asked to take part (128).
CREATE VIEW seen_unit AS
SELECT u.id AS id, 0 AS officer, u.id AS unit, 0 AS day, w.seq AS version, 2 AS tie, 0 AS on_behalf,
       u.code, w.name, w.kind, COALESCE(w.parent, 0) AS parent, r.name AS parent_name, m.code AS parent_code, w.sort, w.valid_from, w.valid_to, CASE WHEN today() BETWEEN w.valid_from AND w.valid_to THEN 1 ELSE 0 END AS active
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL AND today() BETWEEN s.valid_from AND s.valid_to JOIN post q ON q.id = s.post
  JOIN unit u ON u.id = q.unit JOIN unit_place w ON w.unit = u.id AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN unit_place r ON r.unit = w.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to LEFT JOIN unit m ON m.id = w.parent
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT u.id, 0, u.id, 0, w.seq, CASE g.role WHEN 'keeper' THEN 8 WHEN 'coordinator' THEN 16 WHEN 'auditor' THEN 32 WHEN 'admin' THEN 64 ELSE 512 END, 0,
       u.code, w.name, w.kind, COALESCE(w.parent, 0), r.name, m.code, w.sort, w.valid_from, w.valid_to, CASE WHEN today() BETWEEN w.valid_from AND w.valid_to THEN 1 ELSE 0 END
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
  JOIN unit u ON u.id = c.below JOIN unit_place w ON w.unit = u.id AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN unit_place r ON r.unit = w.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to LEFT JOIN unit m ON m.id = w.parent
 WHERE g.officer = viewer() AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to
UNION ALL
SELECT u.id, 0, u.id, 0, w.seq, 256, 0,
       u.code, w.name, w.kind, COALESCE(w.parent, 0), r.name, m.code, w.sort, w.valid_from, w.valid_to, CASE WHEN today() BETWEEN w.valid_from AND w.valid_to THEN 1 ELSE 0 END
  FROM posting v JOIN unit u ON u.id = v.unit JOIN unit_place w ON w.unit = u.id AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN unit_place r ON r.unit = w.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to LEFT JOIN unit m ON m.id = w.parent
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to
UNION ALL
SELECT u.id, 0, u.id, 0, w.seq, 128, 0,
       u.code, w.name, w.kind, COALESCE(w.parent, 0), r.name, m.code, w.sort, w.valid_from, w.valid_to, CASE WHEN today() BETWEEN w.valid_from AND w.valid_to THEN 1 ELSE 0 END
  FROM posting v JOIN unit_closure a ON a.below = v.unit AND today() BETWEEN a.valid_from AND a.valid_to
  JOIN unit_place f ON f.unit = a.above AND f.parent IS NULL AND f.ended_seq IS NULL AND today() BETWEEN f.valid_from AND f.valid_to
  JOIN unit_closure c ON c.above = f.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN unit u ON u.id = c.below JOIN unit_place w ON w.unit = u.id AND w.ended_seq IS NULL AND (today() BETWEEN w.valid_from AND w.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_place k WHERE k.unit = w.unit AND k.ended_seq IS NULL AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > w.valid_from)))
  LEFT JOIN unit_place r ON r.unit = w.parent AND r.ended_seq IS NULL AND today() BETWEEN r.valid_from AND r.valid_to LEFT JOIN unit m ON m.id = w.parent
 WHERE v.officer = viewer() AND v.ended_seq IS NULL AND today() BETWEEN v.valid_from AND v.valid_to;

CREATE VIEW seen_import AS
SELECT i.id, i.officer, 0 AS unit, 0 AS day, i.done AS version, 1 AS tie, 0 AS on_behalf,
       i.kind, i.filename, i.first, i.create_units, i.skip_faulty, i.stage, i.job, i.at_us, i.lines, i.fresh, i.changed,
       i.same, i.faulty, i.units, i.done, b.state AS job_state
  FROM import i LEFT JOIN job b ON b.id = i.job WHERE i.officer = viewer();

CREATE VIEW seen_import_line AS
SELECT l.id, i.officer, 0 AS unit, 0 AS day, l.line AS version, 1 AS tie, 0 AS on_behalf,
       l.import, l.line, l.what, l.name, l.field, l.reason, l.seen, l.was, l.becomes
  FROM import i JOIN import_line l ON l.import = i.id WHERE i.officer = viewer();

-- What settling and jobs read.
CREATE VIEW fact_officer AS SELECT id, number FROM officer;
CREATE VIEW fact_posting_said AS
SELECT id, officer, unit, post, kind, home, valid_from, valid_to, seq, COALESCE(ended_seq, 0) AS ended_seq FROM posting;
CREATE VIEW fact_post AS
SELECT id, unit, name, rank, manager_class, valid_from, valid_to FROM post WHERE ended_seq IS NULL;
CREATE VIEW fact_superior AS SELECT id, post, superior, valid_from, valid_to FROM post_superior WHERE ended_seq IS NULL;
CREATE VIEW fact_deputy AS SELECT id, post, officer, turn, valid_from, valid_to FROM deputy WHERE ended_seq IS NULL;
CREATE VIEW fact_role AS SELECT id, officer, unit, role, valid_from, valid_to FROM role WHERE ended_seq IS NULL;
CREATE VIEW fact_own_setting AS SELECT id, unit, key, value, valid_from, valid_to FROM setting WHERE ended_seq IS NULL;
CREATE VIEW fact_closure AS SELECT above, below, depth, valid_from, valid_to FROM unit_closure;
CREATE VIEW fact_unit_work AS SELECT line, unit, level FROM unit_work;
CREATE VIEW fact_import AS
SELECT id, officer, kind, columns, first, create_units, skip_faulty, stage, lines, fresh, changed, same, faulty, units, done FROM import;
CREATE VIEW fact_import_line AS SELECT id, import, line, what, name, cells FROM import_line;
