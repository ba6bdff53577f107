-- What an office needs before anybody's hours can be kept, and which of it is there: for the administrator of the
-- whole office.  A step is a fact, never a press; what was entered for a coming day counts.
--
-- `openings`: something was brought in, or there is nothing to bring in, as everybody was hired when the office was there.

CREATE VIEW seen_founding AS
SELECT g.unit AS id, g.officer AS officer, g.unit AS unit, 0 AS day, g.seq AS version, 64 AS tie, 0 AS on_behalf,
       CASE WHEN EXISTS (SELECT 1 FROM unit_place w WHERE w.parent = g.unit AND w.ended_seq IS NULL) THEN 1 ELSE 0 END AS units,
       CASE WHEN EXISTS (SELECT 1 FROM unit_closure c JOIN post t ON t.unit = c.below AND t.ended_seq IS NULL
                          WHERE c.above = g.unit AND NOT EXISTS (
                                SELECT 1 FROM posting h WHERE h.post = t.id AND h.officer = g.officer AND h.ended_seq IS NULL))
            THEN 1 ELSE 0 END AS posts,
       CASE WHEN EXISTS (SELECT 1 FROM unit_closure c JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                          WHERE c.above = g.unit AND h.officer <> g.officer) THEN 1 ELSE 0 END AS people,
       CASE WHEN EXISTS (SELECT 1 FROM post_superior s JOIN post t ON t.id = s.post
                           JOIN unit_closure c ON c.below = t.unit AND c.above = g.unit
                          WHERE s.ended_seq IS NULL) THEN 1 ELSE 0 END AS superiors,
       CASE WHEN EXISTS (SELECT 1 FROM role k JOIN unit_closure c ON c.below = k.unit AND c.above = g.unit
                          WHERE k.role = 'keeper' AND k.ended_seq IS NULL AND today() <= k.valid_to) THEN 1 ELSE 0 END AS keepers,
       CASE WHEN EXISTS (SELECT 1 FROM opening_state k JOIN posting h ON h.officer = k.officer AND h.home = 1 AND h.ended_seq IS NULL
                           JOIN unit_closure c ON c.below = h.unit AND c.above = g.unit WHERE k.lines > 0) THEN 1
            WHEN EXISTS (SELECT 1 FROM unit_closure c JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                          WHERE c.above = g.unit AND h.officer <> g.officer)
             AND NOT EXISTS (SELECT 1 FROM unit_closure c JOIN posting h ON h.unit = c.below AND h.home = 1 AND h.ended_seq IS NULL
                          WHERE c.above = g.unit AND h.officer <> g.officer AND NOT EXISTS (
                                SELECT 1 FROM hire x WHERE x.officer = h.officer AND x.ended_seq IS NULL
                                   AND x.hired >= (SELECT MIN(o.valid_from) FROM unit_place o WHERE o.ended_seq IS NULL)))
            THEN 1 ELSE 0 END AS openings
  FROM role g JOIN unit_place f ON f.unit = g.unit AND f.parent IS NULL AND f.ended_seq IS NULL
                               AND today() BETWEEN f.valid_from AND f.valid_to
 WHERE g.officer = viewer() AND g.role = 'admin' AND g.ended_seq IS NULL AND today() BETWEEN g.valid_from AND g.valid_to;
