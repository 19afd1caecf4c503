// Takes an appearance back, and with a list what follows from it. The first to do so is recorded; again changes nothing.
// Answers the claims for which that changes something, nothing at all for an unknown appearance.
MATCH (a:Appearance {id: $appearance})
MERGE (w:Withdrawal {id: $id})
  ON CREATE SET w.by = $by, w.reason = $reason, w.recordedAt = $recordedAt, w.isNew = true
WITH a, w, coalesce(w.isNew, false) AS created
REMOVE w.isNew
WITH a, w, created
CALL (a) {
  RETURN a AS taken
  UNION
  MATCH (a)-[:QUOTES]->(:Passage)<-[:QUOTES]-(taken:Appearance {entailedBy: a.id}) RETURN taken
}
MATCH (taken)-[:STATES]->(c:Claim)
MERGE (w)-[:WITHDRAWS]->(taken)
FOREACH (_ IN CASE WHEN created AND NOT taken:Superseded THEN [1] ELSE [] END |
  SET taken:Superseded, taken.supersededAt = $recordedAt, c:Unchecked)
RETURN created, collect(DISTINCT c.id) AS claims
