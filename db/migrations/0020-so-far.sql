-- The year so far, as an office knew it when it moved over: what the cube reads of it, and which lines tell of it.
-- An import is seen when it is whole, so the line of its batch tells of all its rows.

CREATE VIEW fact_so_far AS
SELECT l.id, l.officer, l.day_from, l.day_to, l.minutes, COALESCE(l.times, -1) AS over45
  FROM opening l
 WHERE l.kind = 'year' AND l.ended_seq IS NULL
   AND (l.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = l.batch AND b.ended_seq IS NULL));
CREATE VIEW fact_so_far_line AS SELECT seq, ended_seq, batch, officer FROM opening WHERE kind = 'year';
CREATE VIEW fact_batch_line AS SELECT id, seq, ended_seq FROM import_batch;
