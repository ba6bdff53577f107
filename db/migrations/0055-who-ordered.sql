-- Whoever reads the name of who ordered reads their number, too: two people may have one name.

DROP VIEW seen_order;
CREATE VIEW seen_order AS
SELECT o.id, o.officer, 0 AS unit, o.day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name AS ordered_by_name,
       po.number AS ordered_by_number
  FROM overtime_order o LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
 WHERE o.officer = viewer() AND o.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT o.id, o.officer, 0, o.day, o.seq, 2, 0, o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name, po.number
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN overtime_order o ON o.officer = h.officer AND o.ended_seq IS NULL AND o.day BETWEEN h.valid_from AND h.valid_to
                       AND o.day BETWEEN s.valid_from AND s.valid_to AND o.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT o.id, o.officer, 0, o.day, o.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name, po.number
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN overtime_order o ON o.officer = h.officer AND o.ended_seq IS NULL AND o.day BETWEEN h.valid_from AND h.valid_to
                       AND o.day BETWEEN c.valid_from AND c.valid_to AND o.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.ended_seq IS NULL));

DROP VIEW fact_known_order;
CREATE VIEW fact_known_order AS
SELECT o.id, o.officer, 0 AS unit, o.day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name AS ordered_by_name,
       po.number AS ordered_by_number
  FROM overtime_order o
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
  LEFT JOIN officer po ON po.id = p.officer
 WHERE o.officer = viewer() AND o.seq <= known() AND (o.ended_seq IS NULL OR o.ended_seq > known())
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
