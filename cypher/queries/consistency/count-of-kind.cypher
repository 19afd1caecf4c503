// How many of the findings of one kind a filter leaves.
MATCH (f:Finding) WHERE f.kind = $kind AND f.sortKey > ''
WITH f, {} AS k /* known */ WHERE true /* filter */
RETURN count(f) AS total
