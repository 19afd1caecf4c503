// How much was read, by the counts that the database keeps; what was told anew is few.
MATCH (again:Restated)
WITH count(CASE WHEN again:Claim THEN 1 END) AS oldClaims, count(CASE WHEN again:Appearance THEN 1 END) AS oldAppearances
CALL () { MATCH (a:Article) RETURN count(a) AS articles }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH (a:Appearance) RETURN count(a) AS appearances }
RETURN articles, claims - oldClaims AS claims, appearances - oldAppearances AS appearances
