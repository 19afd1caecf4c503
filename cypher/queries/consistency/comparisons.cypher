// One page of what each claim was found to stand to, and how.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)-[r:COMPARED]-(o:!Restated) WHERE r.relation <> 'UNRELATED' AND ($relation IS NULL OR r.relation = $relation)
  WITH r, o, [r.relation, o.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  WITH c, r, o, key, COLLECT { UNWIND [c, o] AS side
    MATCH (side)<-[:STATES]-(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article) RETURN DISTINCT a.id LIMIT 2 } AS articles
  RETURN collect(r {.*, key: key, id: o.id, withinOneArticle: size(articles) = 1}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (c)-[r:COMPARED]-(:!Restated) WHERE r.relation <> 'UNRELATED' AND ($relation IS NULL OR r.relation = $relation) } END AS total
