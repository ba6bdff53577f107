-- What keeps the records of an office from being whole, for who keeps or audits them: days that ask, entries that wait
-- for a word, opening lines that somebody objects to, months whose sum is unknown.
--
-- `points` are bits: those of workday.questions that somebody has to answer (1023), an entry (1048576), an opening line
-- (2097152), a month (4194304).  Days of the year before today; an entry and an objection stand until they are answered.

CREATE VIEW seen_open AS
SELECT w.id, w.officer, w.unit, w.day, w.version, w.tie, 0 AS on_behalf, w.questions & 1023 AS points, w.gap,
       p.name, o.number, u.name AS unit_name
  FROM seen_workday w JOIN officer o ON o.id = w.officer JOIN person p ON p.officer = w.officer AND p.ended_seq IS NULL
  LEFT JOIN unit_place u ON u.unit = w.unit AND u.ended_seq IS NULL AND w.day BETWEEN u.valid_from AND u.valid_to
 WHERE w.tie IN (8, 32) AND w.day >= today() - 10000 AND w.day < today() AND (w.questions & 1023) <> 0
UNION ALL
SELECT e.id, e.officer, COALESCE(h.unit, 0), e.day, e.version, e.tie, 0, 1048576, NULL,
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
