// Checks that could not run over some claims.
MATCH (k:Check)-[r:FAILED_ON]->(c:Claim) WHERE k.id > '' AND k.retired IS NULL
RETURN k.title AS title, r.problem AS problem, count(DISTINCT c) AS claims
ORDER BY title, problem
