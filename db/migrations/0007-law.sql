-- What an office has added to the law that the program carries: an amendment, next year's holidays, a
-- regime of its own.  Each file is a release; a release that was stored is never changed, only followed.

CREATE TABLE law_source (
    id      {{i64}} PRIMARY KEY,
    release INTEGER NOT NULL UNIQUE CHECK (release > 1),  -- 1 is what the program carries
    name    {{text}} NOT NULL,          -- of the file, for whoever must find a line in it
    body    {{text}} NOT NULL,          -- rows as in data/law
    loaded  INTEGER NOT NULL,
    seq     {{i64}} NOT NULL
) {{strict}};

-- The law is no secret: everybody in the office may read it.
CREATE VIEW seen_law_source AS
SELECT s.id, 0 AS officer, 0 AS unit, s.loaded AS day, s.seq AS version, 256 AS tie, 0 AS on_behalf,
       s.release, s.name, s.body, p.name AS by_name
  FROM law_source s
  LEFT JOIN journal j ON j.seq = s.seq
  LEFT JOIN person p ON p.officer = j.who AND p.ended_seq IS NULL
 WHERE viewer() <> 0;

-- Offices whose law the viewer may bring up to date: administrators of a whole tree.
CREATE VIEW seen_law_office AS
SELECT u.unit AS id, 0 AS officer, u.unit AS unit, 0 AS day, u.seq AS version, 64 AS tie, 0 AS on_behalf, u.name
  FROM role g JOIN unit_place u ON u.unit = g.unit AND u.parent IS NULL AND u.ended_seq IS NULL
                               AND today() BETWEEN u.valid_from AND u.valid_to
 WHERE g.officer = viewer() AND g.role = 'admin' AND g.ended_seq IS NULL
   AND today() BETWEEN g.valid_from AND g.valid_to;

CREATE VIEW fact_law_source AS SELECT id, release, name, body, loaded FROM law_source;
