-- Who keeps whose hours: whoever holds the role of a keeper where the officer stands, and nobody else.  An administrator sets the
-- office up and reads nobody's hours; so a file, a settling job or the shell brings them no more of them than a page does.

DROP VIEW fact_keeping;
CREATE VIEW fact_keeping AS
SELECT g.holder AS keeper, h.officer, h.unit
  FROM fact_reach g JOIN fact_home h ON h.unit = g.unit
 WHERE g.role = 'keeper';
