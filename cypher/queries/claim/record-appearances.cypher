// Appearances of claims, each with its claimant, passage and extraction. Answers the claims that gained some, with the ids
// of those. One that is there already is left as it is. Checks leave out what is marked Low.
MERGE (x:Extraction {id: $extraction.id})
  ON CREATE SET x += $extraction, x.recordedAt = $recordedAt
WITH x
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (p:Passage {id: row.passage})
CALL (row) {
  MATCH (e:Entity {id: row.claimant}) RETURN e AS who
  UNION
  MATCH (s:Source {id: row.claimant}) RETURN s AS who
}
MERGE (a:Appearance {id: row.id})
  ON CREATE SET a += row.properties, a.recordedAt = $recordedAt, a.isNew = true
WITH x, row, c, p, who, a, coalesce(a.isNew, false) AS created
FOREACH (_ IN CASE WHEN created THEN [1] ELSE [] END |
  REMOVE a.isNew
  FOREACH (_ IN CASE a.confidence WHEN 'LOW' THEN [1] ELSE [] END | SET a:Low)
  CREATE (a)-[:STATES]->(c)
  CREATE (a)-[:QUOTES]->(p)
  CREATE (a)-[:MADE_BY]->(who)
  CREATE (a)-[:EXTRACTED_IN]->(x))
WITH row, c, a, created
CALL (row, a) {
  MATCH (e:Entity {id: row.relayedBy})
  MERGE (a)-[:RELAYED_BY]->(e)
}
CALL (row, c) {
  MATCH (whole:Claim {id: row.entailingClaim})
  MERGE (whole)-[:ENTAILS]->(c)
}
WITH c, a, created WHERE created
SET c:Unchecked, a:Unseen
RETURN c.id AS claim, collect(a.id) AS appearances
