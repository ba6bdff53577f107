-- Two people may have one name: whoever is named in a table is told by number, too.

DROP VIEW seen_journal;
CREATE VIEW seen_journal AS
SELECT j.seq AS id, j.for_whom AS officer, 0 AS unit, 0 AS day, j.seq AS version, 1 AS tie, 0 AS on_behalf,
       j.at_us, j.who, p.name AS who_name, q.name AS for_name, po.number AS who_number, qo.number AS for_number, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN officer qo ON qo.id = q.officer
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.for_whom = viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 1, 0,
       j.at_us, j.who, p.name, q.name, po.number, qo.number, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN officer qo ON qo.id = q.officer
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.who = viewer() AND j.for_whom <> viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 128, 0,
       j.at_us, j.who, p.name, NULL, po.number, NULL, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM (SELECT seq FROM tap WHERE officer = viewer()
        UNION SELECT seq FROM absence WHERE officer = viewer()
        UNION SELECT seq FROM overtime_order WHERE officer = viewer()
        UNION SELECT seq FROM allotment WHERE officer = viewer()
        UNION SELECT seq FROM entry WHERE officer = viewer()
        UNION SELECT seq FROM notice WHERE officer = viewer()
        UNION SELECT seq FROM posting WHERE officer = viewer()
        UNION SELECT seq FROM category WHERE officer = viewer()
        UNION SELECT seq FROM regime WHERE officer = viewer()
        UNION SELECT seq FROM role WHERE officer = viewer()
        UNION SELECT seq FROM person WHERE officer = viewer()) f
  JOIN journal j ON j.seq = f.seq
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
 WHERE j.for_whom <> viewer() AND j.who <> viewer()
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 32, 0,
       j.at_us, j.who, p.name, q.name, po.number, qo.number, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN officer po ON po.id = p.officer
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN officer qo ON qo.id = q.officer
 WHERE EXISTS (SELECT 1 FROM role g WHERE g.officer = viewer() AND g.role = 'auditor' AND g.ended_seq IS NULL
                AND today() BETWEEN g.valid_from AND g.valid_to);

DROP VIEW seen_change;
CREATE VIEW seen_change AS
SELECT c.id, c.officer, 0 AS unit, c.day, c.seq AS version, 1 AS tie, 0 AS on_behalf,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name AS by_name,
       wo.number AS by_number
  FROM figure_change c JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
  LEFT JOIN officer wo ON wo.id = w.officer
 WHERE c.officer = viewer()
UNION ALL
SELECT c.id, c.officer, 0, c.day, c.seq, 2, 0,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name, wo.number
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN figure_change c ON c.officer = h.officer AND c.day BETWEEN h.valid_from AND h.valid_to
                AND c.day BETWEEN s.valid_from AND s.valid_to AND c.day BETWEEN v.valid_from AND v.valid_to
  JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
  LEFT JOIN officer wo ON wo.id = w.officer
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
UNION ALL
SELECT c.id, c.officer, 0, c.day, c.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       c.figure, c.was, c.now_is, c.closed, c.at_us, c.told, j.errand, j.job, o.number, p.name, w.name, wo.number
  FROM role g JOIN unit_closure k ON k.above = g.unit
  JOIN posting h ON h.unit = k.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN figure_change c ON c.officer = h.officer AND c.day BETWEEN h.valid_from AND h.valid_to
                AND c.day BETWEEN k.valid_from AND k.valid_to AND c.day BETWEEN g.valid_from AND g.valid_to
  JOIN officer o ON o.id = c.officer
  JOIN person p ON p.officer = c.officer AND p.ended_seq IS NULL
  LEFT JOIN journal j ON j.seq = c.seq
  LEFT JOIN person w ON w.officer = j.who AND w.ended_seq IS NULL
  LEFT JOIN officer wo ON wo.id = w.officer
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL;
