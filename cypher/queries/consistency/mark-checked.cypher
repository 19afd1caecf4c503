// The focus is checked, unless it gained an appearance while the checks ran. A check that failed is remembered.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.checkedAt = $now
FOREACH (_ IN CASE WHEN COUNT { (c)<-[:STATES]-() } = row.appearances THEN [1] ELSE [] END | REMOVE c:Unchecked)
WITH c
CALL (c) {
  MATCH (c)<-[r:FAILED_ON]-(:Check) DELETE r
}
UNWIND $failures AS failure
MATCH (k:Check {id: failure.check})
CREATE (k)-[:FAILED_ON {at: $now, problem: failure.problem}]->(c)
