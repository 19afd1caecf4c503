// One page of the articles that tell of each event, in the order of publication.
UNWIND $owners AS owner
MATCH (e:Event {id: owner})
CALL (e) {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[p:PART_OF]-(:Claim)
  WITH DISTINCT p.article AS id
  MATCH (a:Article {id: id})
  WITH a, [toString(a.sortPublished), a.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: a.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[p:PART_OF]-(:Claim) RETURN DISTINCT p.article } END AS total
