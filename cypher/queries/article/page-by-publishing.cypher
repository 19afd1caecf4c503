// One page of the articles that a filter leaves, in the order of their publishing, read along the index.
MATCH (a:Article) WHERE a.sortPublished >= date($from) AND [a.sortPublished, a.id] > [date($after[0]), $after[1]]
WITH a, {} AS k /* known */ WHERE true /* filter */
WITH a ORDER BY a.sortPublished ASC, a.id ASC LIMIT $limit
WITH collect({key: [toString(a.sortPublished), a.id], id: a.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (a:Article) WHERE a.sortTitle >= ''
  WITH a, {} AS k /* known */ WHERE true /* filter */ RETURN a
} END AS total
