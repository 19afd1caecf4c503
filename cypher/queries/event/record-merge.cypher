// One event is another. Answers the claims of both, which are to be checked again.
MATCH (m:Event {id: $merged})
MATCH (k:Event {id: $kept})
CREATE (m)-[:MERGED_INTO {merged: m.id, by: $by, reason: $reason, recordedAt: $recordedAt}]->(k)
WITH k
MATCH (k)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(c:Claim)
SET c:Unchecked
RETURN DISTINCT c.id AS id
