// What was read and gave no claim, with the reason.
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MERGE (p:Passage {id: row.id})
  ON CREATE SET p += row.properties, p.recordedAt = $recordedAt
MERGE (a)-[o:PASSED_OVER {reason: row.reason}]->(p)
  ON CREATE SET o.recordedAt = $recordedAt
