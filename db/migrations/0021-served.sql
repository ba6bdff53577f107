-- When somebody served, so that a month of which nothing is known is told from one in which nobody was there:
-- "20190401-20260331,20260601-99991231", the home postings but 休職・育休.
DROP VIEW seen_start;
CREATE VIEW seen_start AS
SELECT o.id, o.id AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, COALESCE(k.version, 0) AS version, 1 AS tie, 0 AS on_behalf,
       p.name AS name, o.number AS number, w.name AS unit_name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL) AS entered,
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL) AS office_since,
       COALESCE(k.lines, 0) AS lines, COALESCE(k.own_open, 0) AS own_open, COALESCE(k.office_open, 0) AS office_open, COALESCE(k.objected, 0) AS objected,
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END AS state,
       (SELECT {{sqlite}}GROUP_CONCAT(e.valid_from || '-' || e.valid_to){{end}}{{postgres}}STRING_AGG(e.valid_from || '-' || e.valid_to, ','){{end}} FROM posting e WHERE e.officer = o.id AND e.home = 1 AND e.kind <> 'leave_of_absence' AND e.ended_seq IS NULL) AS served
  FROM officer o JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN posting b ON b.officer = o.id AND b.home = 1 AND b.ended_seq IS NULL
                     AND today() BETWEEN b.valid_from AND b.valid_to
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE o.id = viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, COALESCE(k.version, 0), 2, 0,
       p.name, o.number, w.name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL),
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL),
       COALESCE(k.lines, 0), COALESCE(k.own_open, 0), COALESCE(k.office_open, 0), COALESCE(k.objected, 0),
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END,
       (SELECT {{sqlite}}GROUP_CONCAT(e.valid_from || '-' || e.valid_to){{end}}{{postgres}}STRING_AGG(e.valid_from || '-' || e.valid_to, ','){{end}} FROM posting e WHERE e.officer = o.id AND e.home = 1 AND e.kind <> 'leave_of_absence' AND e.ended_seq IS NULL)
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN posting b ON b.officer = h.officer AND b.home = 1 AND b.ended_seq IS NULL
                AND today() BETWEEN b.valid_from AND b.valid_to
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND b.officer <> viewer()
UNION ALL
SELECT o.id, o.id, b.unit, 0, COALESCE(k.version, 0), CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       p.name, o.number, w.name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.ended_seq IS NULL),
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.ended_seq IS NULL),
       COALESCE(k.lines, 0), COALESCE(k.own_open, 0), COALESCE(k.office_open, 0), COALESCE(k.objected, 0),
       CASE WHEN k.lines IS NULL OR k.lines = 0 THEN 'none' WHEN k.objected > 0 THEN 'objected'
            WHEN k.own_open = 0 AND k.office_open = 0 THEN 'confirmed' WHEN k.own_open = 0 THEN 'office'
            WHEN k.office_open = 0 THEN 'officer' ELSE 'open' END,
       (SELECT {{sqlite}}GROUP_CONCAT(e.valid_from || '-' || e.valid_to){{end}}{{postgres}}STRING_AGG(e.valid_from || '-' || e.valid_to, ','){{end}} FROM posting e WHERE e.officer = o.id AND e.home = 1 AND e.kind <> 'leave_of_absence' AND e.ended_seq IS NULL)
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting b ON b.unit = c.below AND b.home = 1 AND b.ended_seq IS NULL
                AND today() BETWEEN b.valid_from AND b.valid_to
  JOIN officer o ON o.id = b.officer
  JOIN person p ON p.officer = o.id AND p.ended_seq IS NULL
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.ended_seq IS NULL AND today() BETWEEN w.valid_from AND w.valid_to
  LEFT JOIN opening_state k ON k.officer = o.id
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

DROP VIEW fact_known_start;
CREATE VIEW fact_known_start AS
SELECT o.id, o.id AS officer, 0 AS unit, 0 AS day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       p.name AS name, o.number AS number, NULL AS unit_name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())) AS entered,
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())) AS office_since,
       0 AS lines, 0 AS own_open, 0 AS office_open, 0 AS objected, 'none' AS state,
       (SELECT {{sqlite}}GROUP_CONCAT(e.valid_from || '-' || e.valid_to){{end}}{{postgres}}STRING_AGG(e.valid_from || '-' || e.valid_to, ','){{end}} FROM posting e WHERE e.officer = o.id AND e.home = 1 AND e.kind <> 'leave_of_absence' AND e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())) AS served
  FROM officer o JOIN person p ON p.officer = o.id AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE o.id = viewer();
