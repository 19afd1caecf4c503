// One page of the articles that a filter leaves, in the order of their recording, read along the index.
MATCH (a:Article) WHERE a.recordedAt >= datetime($from) AND [a.recordedAt, a.id] > [datetime($after[0]), $after[1]]
  AND coalesce(a.recordedAt <= $asOf, true)
WITH a, {} AS k /* known */ WHERE true /* filter */
WITH a ORDER BY a.recordedAt ASC, a.id ASC LIMIT $limit
WITH collect({key: [toString(a.recordedAt), a.id], id: a.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (a:Article) WHERE a.sortTitle >= '' AND coalesce(a.recordedAt <= $asOf, true)
  WITH a, {} AS k /* known */ WHERE true /* filter */ RETURN a
} END AS total
