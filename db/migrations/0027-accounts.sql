-- Logins that differ by nothing but their case are one login, and whose sign-in link was made, by whom.

CREATE INDEX person_login_key ON person (lower(login)) WHERE ended_seq IS NULL;

CREATE TABLE sign_in_link (             -- パスワード設定用URL: that one was made; its secret stands in credential, as a hash
    id       {{i64}} PRIMARY KEY,
    officer  {{i64}} NOT NULL,          -- who may use it
    maker    {{i64}},                   -- NULL: the program, when the office was set up
    made_us  {{i64}} NOT NULL,
    until_us {{i64}} NOT NULL,
    used_us  {{i64}},
    known_us {{i64}}                    -- the officer has said that they know of it
) {{strict}};
CREATE INDEX sign_in_link_officer ON sign_in_link (officer, made_us);

CREATE VIEW seen_link AS
SELECT l.id, l.officer, 0 AS unit, 0 AS day, COALESCE(l.known_us, 0) AS version, 1 AS tie, 0 AS on_behalf,
       l.made_us, l.until_us, l.used_us, l.known_us, p.name AS maker_name
  FROM sign_in_link l LEFT JOIN person p ON p.officer = l.maker AND p.ended_seq IS NULL
 WHERE l.officer = viewer();
