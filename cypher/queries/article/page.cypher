// One page of the articles that a filter leaves, by title, read along the index.
MATCH (a:Article) WHERE a.sortTitle >= $from AND [a.sortTitle, a.id] > $after
  AND ($title IS NULL OR toLower(a.title) CONTAINS toLower($title))
  AND ($source IS NULL OR EXISTS { (a)<-[:PUBLISHED]-(:Source {id: $source}) })
  AND ($publishedFrom IS NULL OR a.publishedTo >= $publishedFrom)
  AND ($publishedTo IS NULL OR a.publishedFrom <= $publishedTo)
WITH a ORDER BY a.sortTitle ASC, a.id ASC LIMIT $limit
RETURN collect({key: [a.sortTitle, a.id], id: a.id}) AS page, CASE WHEN $counted THEN COUNT {
  MATCH (one:Article) WHERE one.sortTitle >= '' AND ($title IS NULL OR toLower(one.title) CONTAINS toLower($title))
    AND ($source IS NULL OR EXISTS { (one)<-[:PUBLISHED]-(:Source {id: $source}) })
    AND ($publishedFrom IS NULL OR one.publishedTo >= $publishedFrom)
    AND ($publishedTo IS NULL OR one.publishedFrom <= $publishedTo)
} END AS total
