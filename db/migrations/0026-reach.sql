-- Whom does a role reach?  One rule for the door, a file and a settling job.
--
-- A role reaches a unit as the tree stands today; a unit that is closed, or not yet open, as it stood last.  An officer
-- stands where the home posting in force is; where there is none, where the one to come will be, or else where the last was.
-- Both as seen_person has it (0002).

CREATE VIEW fact_reach AS
SELECT g.officer AS holder, g.role, c.below AS unit
  FROM role g JOIN unit_closure c ON c.above = g.unit AND (today() BETWEEN c.valid_from AND c.valid_to OR NOT EXISTS (
        SELECT 1 FROM unit_closure k WHERE k.below = c.below AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > c.valid_from)))
 WHERE g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;

CREATE VIEW fact_home AS
SELECT b.officer, b.unit, b.post, b.valid_from, b.valid_to
  FROM posting b
 WHERE b.home = 1 AND b.ended_seq IS NULL
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1 AND k.ended_seq IS NULL
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)));

DROP VIEW fact_keeping;
CREATE VIEW fact_keeping AS             -- who keeps whose hours today
SELECT g.holder AS keeper, h.officer, h.unit
  FROM fact_reach g JOIN fact_home h ON h.unit = g.unit
 WHERE g.role IN ('keeper', 'admin');

-- Which posts stand above a post, however far, today or to come.  (What reads a table under a name of its own needs a name that
-- begins as a view's does: src/store/guard.c.)
CREATE VIEW fact_above AS
WITH RECURSIVE fact_up(post, above) AS (
  SELECT s.post, s.superior FROM post_superior s WHERE s.ended_seq IS NULL AND s.valid_to >= today()
  UNION
  SELECT u.post, s.superior FROM fact_up u JOIN post_superior s ON s.post = u.above AND s.ended_seq IS NULL AND s.valid_to >= today())
SELECT post, above FROM fact_up;
