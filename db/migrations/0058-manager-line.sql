-- Whose categories a line of the journal said or ended, for the ceilings that an office does not show for 管理職員等.

CREATE VIEW fact_category_line AS SELECT seq, ended_seq, officer FROM category;
