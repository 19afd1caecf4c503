// One page of the claims that a filter leaves, started from the narrowest thing the filter names.
CYPHER 25
CALL () {
  WHEN $subject IS NOT NULL THEN {
    MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim) RETURN c
  } WHEN $article IS NOT NULL THEN {
    MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)-[:STATES]->(c:Claim) RETURN DISTINCT c
  } WHEN $claimant STARTS WITH 'entity:' THEN {
    MATCH (:Entity {id: $claimant})<-[:MADE_BY]-(:Appearance)-[:STATES]->(c:Claim) RETURN DISTINCT c
  } WHEN $claimant IS NOT NULL THEN {
    MATCH (:Source {id: $claimant})<-[:MADE_BY]-(:Appearance)-[:STATES]->(c:Claim) RETURN DISTINCT c
  } ELSE {
    MATCH (c:Claim {predicate: $predicate}) USING INDEX SEEK c:Claim(predicate, sortText) WHERE c.sortText >= '' RETURN c
  }
}
WITH c WHERE NOT c:Restated AND ($predicate IS NULL OR c.predicate = $predicate)
  AND ($text IS NULL OR toLower(c.text) CONTAINS toLower($text))
  AND ($asOf IS NULL OR c.recordedAt <= $asOf)
  AND (coalesce($article, $claimant, $stance) IS NULL OR EXISTS {
    MATCH (c)<-[:STATES]-(a:Appearance)
    WHERE ($stance IS NULL OR a.stance = $stance)
      AND ($claimant IS NULL OR $claimant IN [(a)-[:MADE_BY]->(w) | w.id])
      AND ($article IS NULL OR $article IN [(a)-[:QUOTES]->()<-[:HAS]-(r) | r.id])
  })
WITH c, CASE $order WHEN 'TEXT' THEN [c.sortText, c.id] WHEN 'PREDICATE' THEN [c.predicate, c.sortText, c.id]
  ELSE [toString(c.recordedAt), c.id] END AS key
WITH collect({key: key, id: c.id}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect(row) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
