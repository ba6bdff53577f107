-- The opening state and annual leave as they were known at an earlier line (0010-known.sql).

DROP VIEW fact_known_opening;
CREATE VIEW fact_known_opening_month AS
SELECT o.officer, o.month, o.overtime
  FROM opening_month o
 WHERE o.officer = viewer() AND o.seq <= known() AND (o.ended_seq IS NULL OR o.ended_seq > known())
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.seq <= known() AND (b.ended_seq IS NULL OR b.ended_seq > known())));

CREATE VIEW fact_known_opening AS
SELECT l.id, l.officer, 0 AS unit, l.about AS day, l.seq AS version, 1 AS tie, 0 AS on_behalf,
       l.kind AS kind, l.item AS item, l.day_from AS day_from, l.day_to AS day_to, l.minutes AS minutes, l.days AS days, l.granted AS granted, l.carried_days AS carried_days, l.carried_minutes AS carried_minutes, l.day_minutes AS day_minutes, l.week_days AS week_days, l.times AS times, l.early AS early,
       (SELECT w.word FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own,
       (SELECT w.reason FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own_reason,
       (SELECT w.said_us FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS own_us,
       (SELECT w.word FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office,
       (SELECT w.said_us FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office_us,
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known()) WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1) AS office_by,
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())) AS author_name
  FROM opening l
 WHERE l.officer = viewer() AND l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known())
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known() AND (b.ended_seq IS NULL OR b.ended_seq > known())))
UNION ALL
SELECT l.id, l.officer, 0, l.month, l.seq, 1, 0,
       'overtime', '', l.month, NULL, l.overtime, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       (SELECT w.word FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.reason FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'officer' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.word FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT w.said_us FROM opening_word w WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM opening_word w JOIN person p ON p.officer = w.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known()) WHERE w.seq <= known() AND w.line = l.id AND w.side = 'office' ORDER BY w.seq DESC, w.id DESC LIMIT 1),
       (SELECT p.name FROM person p WHERE p.officer = l.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known()))
  FROM opening_month l
 WHERE l.officer = viewer() AND l.seq <= known() AND (l.ended_seq IS NULL OR l.ended_seq > known())
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.seq <= known() AND (b.ended_seq IS NULL OR b.ended_seq > known())));

-- When somebody entered and since when the office is there; how far the lines were confirmed is told by the
-- lines.
CREATE VIEW fact_known_start AS
SELECT o.id, o.id AS officer, 0 AS unit, 0 AS day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       p.name AS name, o.number AS number, NULL AS unit_name,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = o.id AND e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())) AS entered,
       (SELECT MIN(e.valid_from) FROM unit_place e WHERE e.seq <= known() AND (e.ended_seq IS NULL OR e.ended_seq > known())) AS office_since,
       0 AS lines, 0 AS own_open, 0 AS office_open, 0 AS objected, 'none' AS state
  FROM officer o JOIN person p ON p.officer = o.id AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE o.id = viewer();

CREATE VIEW fact_known_leave AS
SELECT a.id, a.officer, 0 AS unit, a.day_from AS day, a.seq AS version, 1 AS tie, 0 AS on_behalf, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.officer = viewer() AND a.kind = 'annual' AND a.seq <= known() AND (a.ended_seq IS NULL OR a.ended_seq > known())
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.seq <= known() AND (b.ended_seq IS NULL OR b.ended_seq > known())));
