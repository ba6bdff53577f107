-- What a month's sums rest on.  A month of which nothing was told is unknown and not nought, also where its
-- working days have rows that only ask; so is one with a stay whose end or beginning nobody knows while
-- overtime was ordered for it.

ALTER TABLE month_total ADD COLUMN told INTEGER NOT NULL DEFAULT 1;  -- 1: a record, an absence, an order, a balance
ALTER TABLE month_total ADD COLUMN unknown_from INTEGER;             -- seen from this day on its overtime is unknown

UPDATE month_total SET told = 0
 WHERE NOT EXISTS (SELECT 1 FROM workday w WHERE w.officer = month_total.officer
                      AND w.day BETWEEN month_total.month AND month_total.month + 30
                      AND (w.first_in IS NOT NULL OR w.last_out IS NOT NULL OR w.away IS NOT NULL OR w.ordered <> ''
                           OR w.duty_spans <> '' OR (w.questions & 131104) <> 0))
   AND NOT EXISTS (SELECT 1 FROM piece p WHERE p.officer = month_total.officer AND p.work_day < month_total.month
                      AND p.day BETWEEN month_total.month AND month_total.month + 30)
   AND NOT EXISTS (SELECT 1 FROM opening_month o WHERE o.officer = month_total.officer AND o.month = month_total.month
                      AND o.ended_seq IS NULL);
-- Of a stay that is still open: two days on, when it can be under way no more.
UPDATE month_total SET unknown_from =
       (SELECT MIN(CASE WHEN (w.questions & 3) <> 0 THEN w.day
                        WHEN w.day % 100 + 2 <= d.days THEN w.day + 2
                        WHEN w.day / 100 % 100 = 12 THEN (w.day / 10000 + 1) * 10000 + 100 + w.day % 100 + 2 - d.days
                        ELSE (w.day / 100 + 1) * 100 + w.day % 100 + 2 - d.days END)
          FROM workday w
          JOIN (SELECT month, CASE WHEN month / 100 % 100 IN (4, 6, 9, 11) THEN 30
                                   WHEN month / 100 % 100 <> 2 THEN 31
                                   WHEN month / 10000 % 4 = 0 THEN 29 ELSE 28 END AS days
                  FROM (SELECT DISTINCT month FROM month_total) m) d ON d.month = w.day / 100 * 100 + 1
         WHERE w.officer = month_total.officer AND w.day BETWEEN month_total.month AND month_total.month + 30
           AND w.ordered <> '' AND (w.open = 1 OR (w.questions & 3) <> 0));

DROP VIEW fact_month_total;
CREATE VIEW fact_month_total AS
SELECT id, officer, month, unit, section, section_day, before_section, days, regular, holiday_regular, overtime,
       overtime_night, gap, leave_minutes, absence, duty, version, overtime_days, told, unknown_from
  FROM month_total;

DROP VIEW seen_month;
CREATE VIEW seen_month AS
SELECT m.id, m.officer, m.unit, m.month AS day, m.version, 1 AS tie, 0 AS on_behalf,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL) AS entered,
       m.told, m.unknown_from
  FROM month_total m WHERE m.officer = viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.version, 2, 0,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL),
       m.told, m.unknown_from
  FROM posting v JOIN post_superior s ON s.superior = v.post AND s.ended_seq IS NULL
                                     AND today() BETWEEN s.valid_from AND s.valid_to
  JOIN posting h ON h.post = s.post AND h.ended_seq IS NULL AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN month_total m ON m.officer = h.officer   -- records go with the officer: who decides sees the year
 WHERE v.officer = viewer() AND v.kind IN ('main', 'concurrent', 'acting', 'seconded_in') AND v.ended_seq IS NULL
   AND today() BETWEEN v.valid_from AND v.valid_to AND h.officer <> viewer()
UNION ALL
SELECT m.id, m.officer, m.unit, m.month, m.version, CASE g.role WHEN 'keeper' THEN 8 ELSE 32 END, 0,
       m.section, m.section_day, m.before_section, m.days, m.regular, m.holiday_regular, m.overtime,
       m.overtime_night, m.gap, m.leave_minutes, m.absence, m.duty,
       (SELECT MIN(e.valid_from) FROM posting e WHERE e.officer = m.officer AND e.ended_seq IS NULL),
       m.told, m.unknown_from
  FROM role g JOIN unit_closure c ON c.above = g.unit AND today() BETWEEN c.valid_from AND c.valid_to
  JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                AND today() BETWEEN h.valid_from AND h.valid_to
  JOIN month_total m ON m.officer = h.officer
 WHERE g.officer = viewer() AND g.role IN ('keeper', 'auditor') AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;
