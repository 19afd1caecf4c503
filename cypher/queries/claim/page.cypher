// One page of the claims that a filter leaves, reached from the narrowest thing the filter names.
CALL () {
  MATCH (c:Claim {id: ''}) RETURN c /* start */
}
WITH DISTINCT c WHERE (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) }) AND coalesce(c.recordedAt <= $asOf, true)
  AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
WITH c, {} AS k /* known */ WHERE true /* filter */
WITH c, CASE $order WHEN 'TEXT' THEN [c.sortText, c.id] WHEN 'PREDICATE' THEN [c.predicate, c.sortText, c.id]
  ELSE [c.recordedAt, c.id] END AS key, CASE $order WHEN 'RECORDED_AT' THEN [datetime($after[0]), $after[1]] ELSE $after END AS behind
WITH behind, collect({key: key, id: c.id}) AS found
CALL (found, behind) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > behind
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: [part IN key | toString(part)], id: row.id}) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
