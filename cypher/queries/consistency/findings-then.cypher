// One page of the findings that a filter leaves, as they stood at another time. No index keeps that order: all that the filter may leave is sorted.
CALL () {
  MATCH (f:Finding) WHERE f.sortKey > '' RETURN f /* start */
}
WITH DISTINCT f WHERE f.firstSeen <= $asOf
WITH f, coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) AS s
WITH f, s, {} AS k /* known */ WHERE true /* filter */
WITH f, CASE $order WHEN 'FIRST_SEEN' THEN [f.firstSeen, f.id] ELSE [CASE s.severity WHEN 'CRITICAL' THEN '0' WHEN 'MAJOR' THEN '1' WHEN 'MINOR' THEN '2' ELSE '3' END
    + CASE WHEN NOT k.status IN ['OPEN', 'CONFIRMED'] THEN '2' WHEN s.reconciliation IS NULL THEN '0' ELSE '1' END + ':' + f.id] END AS key
WITH collect({key: key, id: f.id}) AS found, CASE $order WHEN 'SEVERITY' THEN $after ELSE [datetime($after[0]), $after[1]] END AS behind
CALL (found, behind) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > behind
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: [part IN key | toString(part)], id: row.id}) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
