// One page of the claims of each event, by their words.
UNWIND $owners AS owner
MATCH (e:Event {id: owner})
CALL (e) {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(c:Claim)
  WITH DISTINCT c
  WITH c, {} AS k /* known */ WHERE true /* filter */
  WITH c, [c.text, c.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: c.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[:PART_OF]-(c:Claim)
  WITH DISTINCT c
  WITH c, {} AS k /* known */ WHERE true /* filter */ RETURN c } END AS total
