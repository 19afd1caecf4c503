// Entities and the names they were met under.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e.name = row.name, e.type = row.type, e.anonymous = row.anonymous, e.recordedAt = $recordedAt
WITH e, row
UNWIND row.names AS text
MERGE (n:Name {text: text})
MERGE (e)-[named:NAMED]->(n)
  ON CREATE SET named.recordedAt = $recordedAt
