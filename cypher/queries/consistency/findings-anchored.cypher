// One page of the findings that a filter leaves, worst first, reached from the narrowest thing the filter names.
CALL () {
  MATCH (f:Finding {id: ''}) RETURN f /* start */
}
WITH DISTINCT f WHERE f.sortKey > $after
WITH f, {} AS k /* known */ WHERE true /* filter */
RETURN f.id AS id, f.sortKey AS key ORDER BY f.sortKey ASC LIMIT $limit
