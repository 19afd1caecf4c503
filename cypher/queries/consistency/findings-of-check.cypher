// One page of the findings of one check that a filter leaves, worst first, read along the index.
MATCH (f:Finding) WHERE f.check = $check AND f.sortKey >= $from AND [f.sortKey] > $after
WITH f, {} AS k /* known */ WHERE true /* filter */
WITH f ORDER BY f.check ASC, f.sortKey ASC LIMIT $limit
WITH collect({key: [f.sortKey], id: f.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (f:Finding) WHERE f.check = $check AND f.sortKey > '' WITH f, {} AS k /* known */ WHERE true /* filter */ RETURN f
} END AS total
