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
MERGE (f)-[j:JUDGED]->(k)
SET j.as = $status
