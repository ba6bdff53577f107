-- Who did what, as far as it is about the viewer (個人の記録へのアクセスの見える化).
--
-- An officer sees every line for them, every line of their own, and every line that owns a fact about them (an
-- import names nobody).  What such a line said of others is not shown.  An auditor sees the lines of the whole office.

CREATE VIEW seen_journal AS
SELECT j.seq AS id, j.for_whom AS officer, 0 AS unit, 0 AS day, j.seq AS version, 1 AS tie, 0 AS on_behalf,
       j.at_us, j.who, p.name AS who_name, q.name AS for_name, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.for_whom = viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 1, 0,
       j.at_us, j.who, p.name, q.name, j.operator, j.errand, j.thing, j.subject, j.job,
       y.payload, y.erased_rule, y.erased_day
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
  LEFT JOIN journal_payload y ON y.seq = j.seq
 WHERE j.who = viewer() AND j.for_whom <> viewer() AND viewer() <> 0
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 128, 0,
       j.at_us, j.who, p.name, NULL, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM (SELECT seq FROM tap WHERE officer = viewer()
        UNION SELECT seq FROM absence WHERE officer = viewer()
        UNION SELECT seq FROM overtime_order WHERE officer = viewer()
        UNION SELECT seq FROM allotment WHERE officer = viewer()
        UNION SELECT seq FROM posting WHERE officer = viewer()
        UNION SELECT seq FROM category WHERE officer = viewer()
        UNION SELECT seq FROM regime WHERE officer = viewer()
        UNION SELECT seq FROM role WHERE officer = viewer()
        UNION SELECT seq FROM person WHERE officer = viewer()) f
  JOIN journal j ON j.seq = f.seq
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
 WHERE j.for_whom <> viewer() AND j.who <> viewer()
UNION ALL
SELECT j.seq, j.for_whom, 0, 0, j.seq, 32, 0,
       j.at_us, j.who, p.name, q.name, j.operator, j.errand, j.thing, j.subject, j.job,
       NULL, NULL, NULL
  FROM journal j
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
  LEFT JOIN person q ON q.officer = j.for_whom AND q.ended_seq IS NULL
 WHERE EXISTS (SELECT 1 FROM role g WHERE g.officer = viewer() AND g.role = 'auditor' AND g.ended_seq IS NULL
                AND today() BETWEEN g.valid_from AND g.valid_to);
