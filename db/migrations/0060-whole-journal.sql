-- Who did what in the whole office is read by an auditor of the whole office: of every unit at the top.  An auditor of a part reads
-- the records of its people, and of the journal what is about themselves, as everybody does.

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
 WHERE EXISTS (SELECT 1 FROM role g JOIN unit_place f ON f.unit = g.unit AND f.parent IS NULL AND f.ended_seq IS NULL
                                                      AND today() BETWEEN f.valid_from AND f.valid_to
                WHERE g.officer = viewer() AND g.role = 'auditor' AND g.ended_seq IS NULL
                  AND today() BETWEEN g.valid_from AND g.valid_to)
   AND NOT EXISTS (SELECT 1 FROM unit_place f WHERE f.parent IS NULL AND f.ended_seq IS NULL
                      AND today() BETWEEN f.valid_from AND f.valid_to AND NOT EXISTS (
                          SELECT 1 FROM role g WHERE g.officer = viewer() AND g.role = 'auditor' AND g.unit = f.unit
                             AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to));

-- Long work stays with whoever began it, and what it found is told while the right that began it lasts: `held` is 0 once the last
-- role of that kind is over, or one that stood then was ended since and nothing else reaches that unit.
DROP VIEW seen_job;
CREATE VIEW seen_job AS
SELECT j.id, j.officer, 0 AS unit, 0 AS day, j.done AS version, 1 AS tie, 0 AS on_behalf,
       j.kind, j.state, j.done, j.total, j.created_us, j.ended_us, j.wanted_cancel, j.result, j.args,
       CASE WHEN w.role IS NULL THEN 1
            WHEN NOT EXISTS (SELECT 1 FROM role g WHERE g.officer = j.officer AND g.role = w.role AND g.ended_seq IS NULL
                                AND today() BETWEEN g.valid_from AND g.valid_to) THEN 0
            WHEN EXISTS (SELECT 1 FROM role g JOIN journal e ON e.seq = g.ended_seq AND e.at_us > j.created_us
                                              JOIN journal b ON b.seq = g.seq AND b.at_us <= j.created_us
                          WHERE g.officer = j.officer AND g.role = w.role AND NOT EXISTS (
                                SELECT 1 FROM role n JOIN unit_closure c ON c.above = n.unit AND c.below = g.unit
                                                                        AND today() BETWEEN c.valid_from AND c.valid_to
                                 WHERE n.officer = j.officer AND n.role = g.role AND n.ended_seq IS NULL
                                   AND today() BETWEEN n.valid_from AND n.valid_to)) THEN 0
            ELSE 1 END AS held
  FROM job j
  LEFT JOIN (SELECT 'time.import.taps' AS kind, 'keeper' AS role UNION ALL SELECT 'time.import.absences', 'keeper'
             UNION ALL SELECT 'time.import.orders', 'keeper' UNION ALL SELECT 'time.import.opening', 'keeper'
             UNION ALL SELECT 'time.settle', 'keeper' UNION ALL SELECT 'journal.verify', 'auditor') w ON w.kind = j.kind
 WHERE j.officer = viewer();

-- So with the lines of a file of people: they name whom it is about and what stood there.
DROP VIEW seen_import_line;
CREATE VIEW seen_import_line AS
SELECT l.id, i.officer, 0 AS unit, 0 AS day, l.line AS version, 1 AS tie, 0 AS on_behalf,
       l.import, l.line, l.what, l.name, l.field, l.reason, l.seen, l.was, l.becomes
  FROM import i JOIN import_line l ON l.import = i.id
 WHERE i.officer = viewer()
   AND EXISTS (SELECT 1 FROM role g WHERE g.officer = viewer() AND g.role = 'admin' AND g.ended_seq IS NULL
                  AND today() BETWEEN g.valid_from AND g.valid_to)
   AND NOT EXISTS (SELECT 1 FROM role g JOIN journal e ON e.seq = g.ended_seq AND e.at_us > i.at_us
                                        JOIN journal b ON b.seq = g.seq AND b.at_us <= i.at_us
                    WHERE g.officer = viewer() AND g.role = 'admin' AND NOT EXISTS (
                          SELECT 1 FROM role n JOIN unit_closure c ON c.above = n.unit AND c.below = g.unit
                                                                  AND today() BETWEEN c.valid_from AND c.valid_to
                           WHERE n.officer = viewer() AND n.role = 'admin' AND n.ended_seq IS NULL
                             AND today() BETWEEN n.valid_from AND n.valid_to));
