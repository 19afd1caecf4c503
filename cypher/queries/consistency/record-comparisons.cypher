// How claims stand to others; what an earlier version of the method found of them goes.
CALL () {
  UNWIND $ids AS id
  MATCH (:Claim {id: id})-[old:COMPARED]-() WHERE old.method STARTS WITH $family AND old.method <> $method
  WITH DISTINCT old DELETE old
}
UNWIND $rows AS row
MATCH (a:Claim {id: row.one})
MATCH (b:Claim {id: row.other})
MERGE (a)-[r:COMPARED]->(b)
SET r = {relation: row.relation, score: row.score, method: $method, reasons: row.reasons, found: row.found,
  denials: row.denials, denialReasons: row.denialReasons, modelLabels: row.modelLabels, modelScores: row.modelScores}
