-- An order waits for who can say the word.
--
-- It names a superior of its day.  Where they have no posting any more, or were no superior of that day after all, it
-- has been handed on: it waits for who is superior of its officer today (by post, or as a deputy while nobody of the
-- post is there; of somebody who has left, by the posts they left last).  This is asked whenever it is read, so that
-- it holds however and whenever the superior left.

CREATE VIEW seen_superior_now AS
SELECT h.officer, v.officer AS superior
  FROM posting h JOIN post_superior s ON s.post = h.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting v ON v.post = s.superior AND v.ended_seq IS NULL AND v.officer <> h.officer
                AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in')
                AND today() BETWEEN v.valid_from AND v.valid_to
 WHERE h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR h.valid_to < today() AND NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.ended_seq IS NULL AND k.valid_to > h.valid_to))
UNION ALL
SELECT h.officer, d.officer
  FROM posting h JOIN post_superior s ON s.post = h.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN deputy d ON d.post = s.superior AND d.ended_seq IS NULL AND d.officer <> h.officer
               AND today() BETWEEN d.valid_from AND d.valid_to
 WHERE h.ended_seq IS NULL
   AND (today() BETWEEN h.valid_from AND h.valid_to OR h.valid_to < today() AND NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = h.officer AND k.ended_seq IS NULL AND k.valid_to > h.valid_to))
   AND NOT EXISTS (
        SELECT 1 FROM posting p WHERE p.post = s.superior AND p.ended_seq IS NULL
           AND p.kind IN ('main', 'concurrent', 'acting', 'seconded_in')
           AND today() BETWEEN p.valid_from AND p.valid_to AND NOT EXISTS (
               SELECT 1 FROM absence w WHERE w.officer = p.officer AND w.ended_seq IS NULL AND w.from_minute IS NULL
                  AND (w.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = w.batch AND b.ended_seq IS NULL))
                  AND today() BETWEEN w.day_from AND w.day_to));
CREATE VIEW fact_superior_now AS SELECT officer, superior FROM seen_superior_now;

CREATE VIEW seen_entry_handed AS
SELECT e.id
  FROM entry e
 WHERE e.kind = 'order' AND e.ended_seq IS NULL
   AND (NOT EXISTS (
        SELECT 1 FROM posting p WHERE p.officer = e.superior AND p.ended_seq IS NULL AND p.valid_to >= today())
     OR NOT EXISTS (
        SELECT 1 FROM posting h JOIN post_superior s ON s.post = h.post AND s.ended_seq IS NULL
                                                    AND e.day_from BETWEEN s.valid_from AND s.valid_to
         WHERE h.officer = e.officer AND h.ended_seq IS NULL AND e.day_from BETWEEN h.valid_from AND h.valid_to
           AND (EXISTS (
                SELECT 1 FROM posting v WHERE v.post = s.superior AND v.officer = e.superior AND v.ended_seq IS NULL
                   AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in')
                   AND e.day_from BETWEEN v.valid_from AND v.valid_to)
             OR EXISTS (
                SELECT 1 FROM deputy d WHERE d.post = s.superior AND d.officer = e.superior AND d.ended_seq IS NULL
                   AND e.day_from BETWEEN d.valid_from AND d.valid_to))));
CREATE VIEW fact_entry_handed AS SELECT id FROM seen_entry_handed;

DROP VIEW seen_open;
DROP VIEW seen_entry;
CREATE VIEW seen_entry AS
SELECT e.id, e.officer, 0 AS unit, e.day_from AS day, e.seq AS version, 1 AS tie, 0 AS on_behalf,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name AS superior_name, ap.name AS author_name, op.name AS name,
       (SELECT COUNT(*) FROM seen_entry_handed x WHERE x.id = e.id) AS handed
  FROM entry e
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE e.officer = viewer() AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, 4, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name,
       (SELECT COUNT(*) FROM seen_entry_handed x WHERE x.id = e.id)
  FROM entry e
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE e.superior = viewer() AND e.officer <> viewer() AND e.ended_seq IS NULL
   AND NOT EXISTS (SELECT 1 FROM seen_entry_handed x WHERE x.id = e.id)
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, 4, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name,
       (SELECT COUNT(*) FROM seen_entry_handed x WHERE x.id = e.id)
  FROM entry e
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE e.officer IN (SELECT s.officer FROM seen_superior_now s WHERE s.superior = viewer())
   AND e.kind = 'order' AND e.officer <> viewer() AND e.ended_seq IS NULL
   AND EXISTS (SELECT 1 FROM seen_entry_handed x WHERE x.id = e.id)
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, 2, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name,
       (SELECT COUNT(*) FROM seen_entry_handed x WHERE x.id = e.id)
  FROM entry e CROSS JOIN posting h CROSS JOIN post_superior s CROSS JOIN posting v
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE h.officer = e.officer AND h.ended_seq IS NULL AND e.day_from BETWEEN h.valid_from AND h.valid_to
   AND s.post = h.post AND s.ended_seq IS NULL AND e.day_from BETWEEN s.valid_from AND s.valid_to
   AND v.post = s.superior AND v.ended_seq IS NULL AND e.day_from BETWEEN v.valid_from AND v.valid_to
   AND v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND e.officer <> viewer()
   AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL))
UNION ALL
SELECT e.id, e.officer, 0, e.day_from, e.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       e.kind, e.item, e.day_to, e.from_minute, e.until_minute, e.moved, e.breaks, e.work, e.superior, e.author,
       e.said_us, sp.name, ap.name, op.name,
       (SELECT COUNT(*) FROM seen_entry_handed x WHERE x.id = e.id)
  FROM entry e CROSS JOIN posting h CROSS JOIN unit_closure c CROSS JOIN role g
  LEFT JOIN person sp ON sp.officer = e.superior AND sp.ended_seq IS NULL
  LEFT JOIN person ap ON ap.officer = e.author AND ap.ended_seq IS NULL
  LEFT JOIN person op ON op.officer = e.officer AND op.ended_seq IS NULL
 WHERE h.officer = e.officer AND h.home = 1 AND h.ended_seq IS NULL AND e.day_from BETWEEN h.valid_from AND h.valid_to
   AND c.below = h.unit AND e.day_from BETWEEN c.valid_from AND c.valid_to
   AND g.unit = c.above AND g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND e.day_from BETWEEN g.valid_from AND g.valid_to
   AND e.ended_seq IS NULL
   AND (e.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = e.batch AND b.ended_seq IS NULL));

-- An entry that nobody can say a word to (8388608) is a point of its own.
CREATE VIEW seen_open AS
SELECT w.id, w.officer, w.unit, w.day, w.version, w.tie, 0 AS on_behalf, w.questions & 1023 AS points, w.gap,
       p.name, o.number, u.name AS unit_name
  FROM seen_workday w JOIN officer o ON o.id = w.officer JOIN person p ON p.officer = w.officer AND p.ended_seq IS NULL
  LEFT JOIN unit_place u ON u.unit = w.unit AND u.ended_seq IS NULL AND w.day BETWEEN u.valid_from AND u.valid_to
 WHERE w.tie IN (8, 32) AND w.day >= today() - 10000 AND w.day < today() AND (w.questions & 1023) <> 0
UNION ALL
SELECT e.id, e.officer, COALESCE(h.unit, 0), e.day, e.version, e.tie, 0,
       1048576 + CASE WHEN e.handed > 0 AND NOT EXISTS (SELECT 1 FROM seen_superior_now s WHERE s.officer = e.officer) THEN 8388608 ELSE 0 END, NULL,
       p.name, o.number, u.name
  FROM seen_entry e JOIN officer o ON o.id = e.officer JOIN person p ON p.officer = e.officer AND p.ended_seq IS NULL
  LEFT JOIN posting h ON h.officer = e.officer AND h.home = 1 AND h.ended_seq IS NULL
                     AND e.day BETWEEN h.valid_from AND h.valid_to
  LEFT JOIN unit_place u ON u.unit = h.unit AND u.ended_seq IS NULL AND e.day BETWEEN u.valid_from AND u.valid_to
 WHERE e.tie IN (8, 32)
UNION ALL
SELECT s.id, s.officer, s.unit, s.day, s.version, s.tie, 0, 2097152, NULL, s.name, s.number, s.unit_name
  FROM seen_start s
 WHERE s.tie IN (8, 32) AND s.objected > 0
UNION ALL
SELECT -m.id, m.officer, m.unit, m.day, m.version, m.tie, 0, 4194304, NULL,
       p.name, o.number, u.name
  FROM seen_month m JOIN officer o ON o.id = m.officer JOIN person p ON p.officer = m.officer AND p.ended_seq IS NULL
  LEFT JOIN unit_place u ON u.unit = m.unit AND u.ended_seq IS NULL AND m.day BETWEEN u.valid_from AND u.valid_to
 WHERE m.tie IN (8, 32) AND m.day >= today() - 10000 AND m.day < today() / 100 * 100
   AND (m.told = 0 OR m.unknown_from IS NOT NULL);
