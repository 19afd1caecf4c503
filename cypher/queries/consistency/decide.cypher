// A person's decision on a finding. The same decision again is no event.
MATCH (f:Finding {id: $finding})
CALL (f) {
  MATCH (f)-[:HAD]->(last:FindingEvent)
  RETURN last ORDER BY last.at DESC LIMIT 1
}
WITH f, last WHERE f.status <> $status OR last.by <> $by OR last.reason <> $reason
CREATE (f)-[:HAD]->(:FindingEvent {at: $now, from: f.status, to: $status, by: $by, reason: $reason})
SET f.status = $status
WITH f
MATCH (f)-[:FOUND_BY]->(k:Check)
// what a model suggests is a contradiction while a person confirms it
SET f.kind = CASE WHEN k.kind <> 'SUGGESTION' THEN f.kind WHEN $status = 'CONFIRMED' THEN 'CONTRADICTION' ELSE 'SUGGESTION' END
FOREACH (_ IN CASE f.kind WHEN 'CONTRADICTION' THEN [1] ELSE [] END | SET f:Contradiction)
FOREACH (_ IN CASE f.kind WHEN 'SUGGESTION' THEN [1] ELSE [] END | REMOVE f:Contradiction)
WITH f, k
MERGE (f)-[j:JUDGED]->(k)
SET j.as = $status
