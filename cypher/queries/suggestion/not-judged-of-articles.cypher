// All claims that this model has not judged of the articles in which these were said first, each with one of those articles.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)<-[:STATES]-(s:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article) RETURN r ORDER BY s.recordedAt, s.id LIMIT 1
}
WITH DISTINCT r
MATCH (r)-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)-[:STATES]->(c:Claim)
WHERE NOT c:Restated AND c.article IS NULL AND coalesce(c.judgedBy <> $method, true)
RETURN c.id AS id, min(r.id) AS article ORDER BY id
