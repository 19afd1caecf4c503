// One page of all findings that a filter leaves, worst first, read along the index.
MATCH (f:Finding) WHERE f.sortKey > $after
WITH f, {} AS k /* known */ WHERE true /* filter */
RETURN f.id AS id, f.sortKey AS key ORDER BY f.sortKey ASC LIMIT $limit
