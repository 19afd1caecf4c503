// What the model makes of claims' sentences; another model's reading is replaced.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MERGE (m:Meaning {claim: row.id})
SET m.model = $model, m.vector = row.vector
MERGE (c)-[:MEANS]->(m)
