// The focus is checked, unless it gained an appearance while the checks ran. A check that failed is remembered. Further
// claims, for which no concept ran, are as due as they were, and what failed for want of a concept stays so.
CALL () {
  UNWIND CASE WHEN $further THEN [] ELSE $unseen END AS id
  MATCH (s:Appearance {id: id})
  REMOVE s:Unseen
}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.checkedAt = CASE WHEN $further THEN c.checkedAt ELSE $now END
FOREACH (_ IN CASE WHEN NOT $further AND COUNT { (c)<-[:STATES]-() } = row.appearances THEN [1] ELSE [] END |
  REMOVE c:Unchecked)
WITH c
CALL (c) {
  MATCH (c)<-[r:FAILED_ON]-(:Check) WHERE NOT ($further AND coalesce(r.unprepared, false)) DELETE r
}
UNWIND $failures AS failure
MATCH (k:Check {id: failure.check})
CREATE (k)-[:FAILED_ON {at: $now, problem: failure.problem, unprepared: failure.unprepared, postponed: failure.postponed}]->(c)
