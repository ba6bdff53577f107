-- Who made a sign-in link, for the moment at which it is used: it holds only while they might still make it.

CREATE VIEW fact_sign_in_link AS
SELECT id, officer, maker, made_us FROM sign_in_link;
