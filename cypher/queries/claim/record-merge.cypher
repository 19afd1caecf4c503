// One entity is another. The names of the one are names of the other from now on.
MATCH (m:Entity {id: $merge})
MATCH (k:Entity {id: $keep})
CREATE (m)-[r:MERGED_INTO {merged: m.id, by: $by, reason: $reason, recordedAt: $recordedAt}]->(k)
WITH m, k
MATCH (m)-[:NAMED]->(n:Name)
MERGE (k)-[named:NAMED]->(n)
  ON CREATE SET named.recordedAt = $recordedAt, named.by = $by
