// Claims and articles recorded before lists were read along an index; in parts, since there can be millions.
MATCH (c:Claim) WHERE c.sortText IS NULL AND c.text IS NOT NULL
CALL (c) { SET c.sortText = left(c.text, 100) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (a:Article) WHERE a.sortTitle IS NULL AND a.title IS NOT NULL
CALL (a) { SET a.sortTitle = left(a.title, 100) } IN TRANSACTIONS OF 10000 ROWS;
