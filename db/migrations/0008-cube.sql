-- What the cube of overtime is filled from (design: architecture.md §7).
--
-- A month's total keeps its days beside it, so that a year of a service is read as a row a month and not as a
-- row a day.  What changed since a moment is told by the chain: the lines sealed since, and the rows that they wrote or
-- ended.  A seal's number grows in the order of commits on both engines, which a line's number does not.

ALTER TABLE month_total ADD COLUMN overtime_days {{bytes}};  -- 31 times two bytes, the lower first; NULL: not told yet
CREATE INDEX month_total_version ON month_total (version, officer);

DROP VIEW fact_month_total;
CREATE VIEW fact_month_total AS
SELECT id, officer, month, unit, section, section_day, before_section, days, regular, holiday_regular, overtime,
       overtime_night, gap, leave_minutes, absence, duty, version, overtime_days
  FROM month_total;

CREATE VIEW fact_link AS SELECT seal_no, seq, hash FROM seal;
CREATE VIEW fact_posting_line AS SELECT seq, ended_seq, officer FROM posting;
CREATE VIEW fact_regime_line AS SELECT seq, ended_seq, officer FROM regime;
CREATE VIEW fact_section_line AS SELECT seq, ended_seq, unit FROM section;
CREATE VIEW fact_place_line AS SELECT seq, ended_seq, unit FROM unit_place;
CREATE VIEW fact_law_line AS SELECT seq FROM law_source;
