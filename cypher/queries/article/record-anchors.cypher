// Where the words of passages of earlier versions stand in a later one.
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MERGE (p)-[r:ANCHORED_IN]->(a)
  ON CREATE SET r += row.properties, r.recordedAt = $recordedAt
