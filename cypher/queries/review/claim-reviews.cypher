// One page of the reviews of each claim, in the order of their recording.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)-[:RESTATES*0..]->(:Claim)<-[:REVIEWS]-(r:Review) WHERE coalesce(r.recordedAt <= $asOf, true)
  WITH r, [toString(r.recordedAt), r.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: r.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  (c)-[:RESTATES*0..]->(:Claim)<-[:REVIEWS]-(r:Review) WHERE coalesce(r.recordedAt <= $asOf, true) } END AS total
