// One page of the appearances in each article, in the order of its text.
UNWIND $owners AS owner
MATCH (article:Article {id: owner})
CALL (article) {
  MATCH (article)-[:HAS]->(p:Passage)<-[:QUOTES]-(a:Appearance)
  WHERE (NOT a:Restated OR a.supersededAt > $asOf)
    AND ($stance IS NULL OR a.stance = $stance) AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
  WITH a, p, {} AS s /* known */ WHERE true /* filter */
  WITH a, [right('000000000' + toString(p.start), 10), a.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: a.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (article)-[:HAS]->(:Passage)<-[:QUOTES]-(a:Appearance) WHERE (NOT a:Restated OR a.supersededAt > $asOf)
    AND ($stance IS NULL OR a.stance = $stance) AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
    WITH a, {} AS s /* known */ WHERE true /* filter */ RETURN a } END AS total
