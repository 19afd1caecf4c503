// One page of the articles that a filter leaves, by title, read along the index.
MATCH (a:Article) WHERE a.sortTitle >= $from AND [a.sortTitle, a.id] > $after AND coalesce(a.recordedAt <= $asOf, true)
WITH a, {} AS k /* known */ WHERE true /* filter */
WITH a ORDER BY a.sortTitle ASC, a.id ASC LIMIT $limit
WITH collect({key: [a.sortTitle, a.id], id: a.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (a:Article) WHERE a.sortTitle >= '' AND coalesce(a.recordedAt <= $asOf, true)
  WITH a, {} AS k /* known */ WHERE true /* filter */ RETURN a
} END AS total
