// Findings about the focus that the checks which ran did not return again.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)<-[:ABOUT]-(f:Finding)
WHERE f.check IN $checks AND f.status <> 'RESOLVED' AND NOT f.id IN $found
WITH DISTINCT f
CREATE (f)-[:HAD]->(:FindingEvent {at: $now, from: f.status, to: 'RESOLVED', by: f.check, reason: 'no longer found'})
SET f.status = 'RESOLVED'
RETURN f.id AS id
