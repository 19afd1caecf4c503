// Checks whose file is gone: what they found is resolved. Answers the ids of those findings.
MATCH (k:Check) WHERE NOT k.id IN $ids AND k.retired IS NULL
SET k.retired = $now
WITH k
MATCH (k)<-[:FOUND_BY]-(f:Finding) WHERE f.status <> 'RESOLVED'
CREATE (f)-[:HAD]->(:FindingEvent {at: $now, from: f.status, to: 'RESOLVED', by: k.id, reason: 'the check is gone'})
SET f.status = 'RESOLVED'
RETURN f.id AS id
