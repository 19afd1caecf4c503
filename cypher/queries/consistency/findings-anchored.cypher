// One page of the findings that a filter leaves, reached from the narrowest thing the filter names, and sorted.
CALL () {
  MATCH (f:Finding {id: ''}) RETURN f /* start */
}
WITH DISTINCT f
WITH f, {} AS k /* known */ WHERE true /* filter */
WITH f, CASE $order WHEN 'FIRST_SEEN' THEN [f.firstSeen, f.id] WHEN 'LAST_SEEN' THEN [f.lastSeen, f.id] ELSE [f.sortKey] END AS key
WITH collect({key: key, id: f.id}) AS found, CASE $order WHEN 'SEVERITY' THEN $after ELSE [datetime($after[0]), $after[1]] END AS behind
CALL (found, behind) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > behind
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: [part IN key | toString(part)], id: row.id}) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
