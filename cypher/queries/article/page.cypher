// One page of the articles that a filter leaves, by title.
MATCH (s:Source)-[:PUBLISHED]->(a:Article)
WHERE ($title IS NULL OR toLower(a.title) CONTAINS toLower($title))
  AND ($source IS NULL OR s.id = $source)
  AND ($from IS NULL OR a.publishedTo >= $from)
  AND ($to IS NULL OR a.publishedFrom <= $to)
WITH collect(DISTINCT {key: [a.title, a.id], id: a.id}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect(row) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
