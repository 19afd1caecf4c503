// One page of the findings of one kind that a filter leaves, worst first, read along the index.
MATCH (f:Finding) WHERE f.kind = $kind AND f.sortKey > $after
WITH f, {} AS k /* known */ WHERE true /* filter */
RETURN f.id AS id, f.sortKey AS key ORDER BY f.kind ASC, f.sortKey ASC LIMIT $limit
