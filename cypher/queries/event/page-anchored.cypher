// One page of the events that a filter leaves, newest first, reached from the narrowest thing it names.
CALL () {
  MATCH (e:Event {id: ''}) RETURN e /* start */
}
WITH DISTINCT e WHERE NOT EXISTS { (e)-[:MERGED_INTO]->() } AND EXISTS { (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(:Claim) }
WITH e, {} AS k /* known */ WHERE true /* filter */
WITH collect({key: [e.sortKey], id: e.id}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row, row.key AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect(row) AS page
}
RETURN page, CASE WHEN $counted THEN size(found) END AS total
