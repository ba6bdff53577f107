-- Why somebody was there beyond the hours that were laid or ordered (命令のない在庁の理由).
--
-- A reason explains the minutes that stood at the time: `minutes`.  Where more become known later, the day
-- asks again.  The last one of a day holds; none is ever changed.

CREATE TABLE presence_reason (
    id      {{i64}} PRIMARY KEY,
    officer {{i64}} NOT NULL,
    day     INTEGER NOT NULL,           -- attendance day
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    reason  {{text}} NOT NULL,
    said_us {{i64}} NOT NULL,
    author  {{i64}} NOT NULL,
    seq     {{i64}} NOT NULL
) {{strict}};
CREATE INDEX presence_reason_officer ON presence_reason (officer, day);
CREATE INDEX presence_reason_day ON presence_reason (day);

CREATE VIEW fact_presence_reason AS
SELECT id, officer, day, minutes, author, seq FROM presence_reason WHERE seq <= known();

-- As the day itself: who was the superior on that day, who keeps or audits the unit of that day.
CREATE VIEW seen_presence_reason AS
SELECT r.id, r.officer, 0 AS unit, r.day, r.seq AS version, 1 AS tie, 0 AS on_behalf,
       r.minutes, r.reason, r.said_us, r.author, p.name AS author_name
  FROM presence_reason r LEFT JOIN person p ON p.officer = r.author AND p.ended_seq IS NULL
 WHERE r.officer = viewer()
UNION ALL
SELECT r.id, r.officer, 0, r.day, r.seq, 2, 0, r.minutes, r.reason, r.said_us, r.author, p.name
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL
  JOIN presence_reason r ON r.officer = h.officer AND r.day BETWEEN h.valid_from AND h.valid_to
                        AND r.day BETWEEN s.valid_from AND s.valid_to AND r.day BETWEEN v.valid_from AND v.valid_to
  LEFT JOIN person p ON p.officer = r.author AND p.ended_seq IS NULL
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND h.officer <> viewer()
UNION ALL
SELECT r.id, r.officer, 0, r.day, r.seq, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       r.minutes, r.reason, r.said_us, r.author, p.name
  FROM role g JOIN unit_closure c ON c.above = g.unit
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
  JOIN presence_reason r ON r.officer = h.officer AND r.day BETWEEN h.valid_from AND h.valid_to
                        AND r.day BETWEEN c.valid_from AND c.valid_to AND r.day BETWEEN g.valid_from AND g.valid_to
  LEFT JOIN person p ON p.officer = r.author AND p.ended_seq IS NULL
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL;

-- A settled day that is looked back at is told again as it was known.
CREATE VIEW fact_known_presence_reason AS
SELECT r.id, r.officer, 0 AS unit, r.day, r.seq AS version, 1 AS tie, 0 AS on_behalf,
       r.minutes, r.reason, r.said_us, r.author, p.name AS author_name
  FROM presence_reason r
  LEFT JOIN person p ON p.officer = r.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE r.officer = viewer() AND r.seq <= known();
