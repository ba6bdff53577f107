-- What was known at an earlier line of the journal (design: architecture.md §4, 「what was known when」).
--
-- The facts are read as of known(): the line at which somebody looks back, and the greatest number there is
-- for everybody else.  A row is known from its own line until the line that ended it.  So there is one way
-- to read a fact, for the day that is settled now and for the one that is told as it was told then.

{{postgres}}
CREATE FUNCTION known() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT COALESCE(CAST(NULLIF(current_setting('tsutome.known', true), '') AS BIGINT), 9223372036854775807) $$;
{{end}}

-- Rows that were ended are looked for as often as those that stand.
DROP INDEX absence_officer;
DROP INDEX overtime_order_officer;
DROP INDEX allotment_officer;
DROP INDEX opening_month_officer;
DROP INDEX posting_officer;
DROP INDEX regime_officer;
DROP INDEX section_unit;
DROP INDEX unit_place_unit;
DROP INDEX setting_unit;
CREATE INDEX absence_officer ON absence (officer, day_from);
CREATE INDEX overtime_order_officer ON overtime_order (officer, day);
CREATE INDEX allotment_officer ON allotment (officer, valid_from);
CREATE INDEX opening_month_officer ON opening_month (officer, month);
CREATE INDEX posting_officer ON posting (officer, valid_from);
CREATE INDEX regime_officer ON regime (officer);
CREATE INDEX section_unit ON section (unit);
CREATE INDEX unit_place_unit ON unit_place (unit);
CREATE INDEX setting_unit ON setting (unit, key);
CREATE INDEX person_known ON person (officer);

-- ---- what settling reads -------------------------------------------------------------------------

DROP VIEW fact_tap;
CREATE VIEW fact_tap AS
SELECT t.id, t.officer, t.day, t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.author, t.seq
  FROM tap t
 WHERE t.seq <= known()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
DROP VIEW fact_tap_word;
CREATE VIEW fact_tap_word AS SELECT id, tap, officer, word, author, seq FROM tap_word WHERE seq <= known();
DROP VIEW fact_absence;
CREATE VIEW fact_absence AS
SELECT a.id, a.officer, a.kind, a.day_from, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.seq <= known() AND (a.ended_seq IS NULL OR a.ended_seq > known())
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
DROP VIEW fact_overtime_order;
CREATE VIEW fact_overtime_order AS
SELECT o.id, o.officer, o.day, o.from_minute, o.until_minute, o.kind
  FROM overtime_order o
 WHERE o.seq <= known() AND (o.ended_seq IS NULL OR o.ended_seq > known())
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
DROP VIEW fact_allotment;
CREATE VIEW fact_allotment AS
SELECT id, officer, valid_from, valid_to, moved, from_minute, until_minute, breaks
  FROM allotment WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());
DROP VIEW fact_regime;
CREATE VIEW fact_regime AS
SELECT id, officer, regime, valid_from, valid_to
  FROM regime WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());
DROP VIEW fact_category;
CREATE VIEW fact_category AS
SELECT id, officer, category, valid_from, valid_to
  FROM category WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());
DROP VIEW fact_section;
CREATE VIEW fact_section AS
SELECT id, unit, category, valid_from, valid_to
  FROM section WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());
DROP VIEW fact_posting;
CREATE VIEW fact_posting AS
SELECT h.id, h.officer, h.unit, h.post, h.kind, h.home, h.valid_from, h.valid_to, h.seq, t.name AS post_name, t.rank, t.manager_class
  FROM posting h LEFT JOIN post t ON t.id = h.post
 WHERE h.seq <= known() AND (h.ended_seq IS NULL OR h.ended_seq > known());
DROP VIEW fact_unit;
CREATE VIEW fact_unit AS
SELECT u.id AS unit, w.id AS place, u.code, w.parent, w.name, w.kind, w.sort, w.valid_from, w.valid_to
  FROM unit u JOIN unit_place w ON w.unit = u.id
 WHERE w.seq <= known() AND (w.ended_seq IS NULL OR w.ended_seq > known());
-- What a unit itself says.  Whoever asks goes up the tree as it stood then (fact_unit), so the closure,
-- which has no second axis, is not asked.
DROP VIEW fact_setting;
CREATE VIEW fact_setting AS
SELECT id, unit, key, value, valid_from, valid_to
  FROM setting WHERE seq <= known() AND (ended_seq IS NULL OR ended_seq > known());

-- ---- what somebody sees who looks back -----------------------------------------------------------
-- The columns of the seen_ view of the same name, from the side of the officer whose record is read; the
-- desk asks the door first (desk/known.h).

CREATE VIEW fact_known_person AS
SELECT o.id AS id, o.id AS officer, COALESCE(b.unit, 0) AS unit, 0 AS day, p.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.number, p.login, p.name, p.kana, p.mail, u.code AS unit_code, w.name AS unit_name, t.name AS post,
       COALESCE(t.rank, 99) AS rank
  FROM officer o JOIN person p ON p.officer = o.id AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
  LEFT JOIN posting b ON b.officer = o.id AND b.home = 1 AND b.seq <= known() AND (b.ended_seq IS NULL OR b.ended_seq > known())
   AND (today() BETWEEN b.valid_from AND b.valid_to OR NOT EXISTS (
        SELECT 1 FROM posting k WHERE k.officer = b.officer AND k.home = 1
           AND k.seq <= known() AND (k.ended_seq IS NULL OR k.ended_seq > known())
           AND (today() BETWEEN k.valid_from AND k.valid_to OR k.valid_from > b.valid_from)))
  LEFT JOIN post t ON t.id = b.post
  LEFT JOIN unit u ON u.id = b.unit
  LEFT JOIN unit_place w ON w.unit = b.unit AND w.seq <= known() AND (w.ended_seq IS NULL OR w.ended_seq > known())
   AND today() BETWEEN w.valid_from AND w.valid_to
 WHERE o.id = viewer();

CREATE VIEW fact_known_tap AS
SELECT t.id, t.officer, 0 AS unit, t.day, t.seq AS version, 1 AS tie, 0 AS on_behalf,
       t.kind, t.place, t.received_us, t.claimed_us, t.source, t.replaces, t.reason, t.author,
       k.word, k.author AS word_author, k.reason AS word_reason, p.name AS author_name
  FROM tap t LEFT JOIN tap_word k ON k.tap = t.id AND k.seq <= known()
  LEFT JOIN person p ON p.officer = t.author AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE t.officer = viewer() AND t.seq <= known()
   AND (t.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = t.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));

CREATE VIEW fact_known_absence AS
SELECT a.id, a.officer, 0 AS unit, a.day_from AS day, a.seq AS version, 1 AS tie, 0 AS on_behalf,
       a.kind, a.day_to, a.from_minute, a.until_minute
  FROM absence a
 WHERE a.officer = viewer() AND a.seq <= known() AND (a.ended_seq IS NULL OR a.ended_seq > known())
   AND (a.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = a.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));

CREATE VIEW fact_known_order AS
SELECT o.id, o.officer, 0 AS unit, o.day, o.seq AS version, 1 AS tie, 0 AS on_behalf,
       o.kind, o.from_minute, o.until_minute, o.work, o.ordered_by, p.name AS ordered_by_name
  FROM overtime_order o
  LEFT JOIN person p ON p.officer = o.ordered_by AND p.seq <= known() AND (p.ended_seq IS NULL OR p.ended_seq > known())
 WHERE o.officer = viewer() AND o.seq <= known() AND (o.ended_seq IS NULL OR o.ended_seq > known())
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));

-- Months that were brought in before the house was used.
CREATE VIEW fact_known_opening AS
SELECT o.officer, o.month, o.overtime
  FROM opening_month o
 WHERE o.officer = viewer() AND o.seq <= known() AND (o.ended_seq IS NULL OR o.ended_seq > known())
   AND (o.batch = 0 OR EXISTS (SELECT 1 FROM import_batch b WHERE b.id = o.batch AND b.seq <= known()
                                  AND (b.ended_seq IS NULL OR b.ended_seq > known())));
