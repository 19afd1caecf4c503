// One page of the articles of each source, by title.
UNWIND $owners AS owner
MATCH (s:Source {id: owner})
CALL (s) {
  MATCH (s)-[:PUBLISHED]->(a:Article) WHERE coalesce(a.recordedAt <= $asOf, true)
  WITH a, [a.title, a.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: a.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT { (s)-[:PUBLISHED]->(a:Article) WHERE coalesce(a.recordedAt <= $asOf, true) } END AS total
