// These claims are judged: what the model takes for contradictions is kept, and what another model did of them goes.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.judgedBy = $method
WITH collect(c) AS judged
CALL (judged) {
  UNWIND judged AS c
  MATCH (c)-[old:SUGGESTED]-(:Claim) WHERE old.method <> $method
  WITH DISTINCT old DELETE old
}
UNWIND $rows AS row
MATCH (a:Claim {id: row.one})
MATCH (b:Claim {id: row.other})
MERGE (a)-[r:SUGGESTED]->(b)
SET r.method = $method, r.model = $model, r.score = row.score, r.cosine = row.cosine
