// What follows from findings: their order, worst first, and the short cuts between two claims.
MATCH (f:Finding) WHERE f.id IN $ids
WITH f, f.status IN ['OPEN', 'CONFIRMED'] AS stands
SET f.sortKey = CASE f.severity WHEN 'CRITICAL' THEN '0' WHEN 'MAJOR' THEN '1' WHEN 'MINOR' THEN '2' ELSE '3' END
  + CASE WHEN NOT stands THEN '2' WHEN f.reconciliation IS NULL THEN '0' ELSE '1' END + ':' + f.id
WITH f, stands
MATCH (f)-[:ABOUT]->(c:Claim)
WITH f, stands, c ORDER BY c.id
WITH f, stands, collect(c) AS claims WHERE f.kind IN ['CONTRADICTION', 'SUGGESTION'] AND size(claims) = 2
WITH f, claims, CASE WHEN NOT stands OR f.kind = 'SUGGESTION' THEN '' WHEN f.reconciliation IS NULL THEN 'CONTRADICTS'
  WHEN f.reconciliation = 'SUPERSEDED' THEN 'SUPERSEDED_BY' ELSE '' END AS wanted,
  EXISTS { (f)-[:CONCERNS {role: 'EARLIER'}]->(:Appearance)-[:STATES]->(c) WHERE c = claims[1] } AS backward
WITH f, wanted, claims[0] AS a, claims[1] AS b, wanted = 'SUPERSEDED_BY' AND backward AS swap
WITH f, wanted, CASE WHEN swap THEN b ELSE a END AS from, CASE WHEN swap THEN a ELSE b END AS to
CALL (f, wanted, from, to) {
  MATCH (from)-[r:CONTRADICTS|SUPERSEDED_BY {finding: f.id}]-(to)
  WHERE type(r) <> wanted OR startNode(r) <> from
  DELETE r
}
FOREACH (_ IN CASE wanted WHEN 'CONTRADICTS' THEN [1] ELSE [] END |
  MERGE (from)-[r:CONTRADICTS {finding: f.id}]->(to) ON CREATE SET r.check = f.check, r.since = f.firstSeen)
FOREACH (_ IN CASE wanted WHEN 'SUPERSEDED_BY' THEN [1] ELSE [] END |
  MERGE (from)-[:SUPERSEDED_BY {finding: f.id}]->(to))
