// The passages of one article that appearances quote.
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MERGE (p:Passage {id: row.id})
  ON CREATE SET p += row.properties, p.recordedAt = $recordedAt
MERGE (a)-[:HAS]->(p)
