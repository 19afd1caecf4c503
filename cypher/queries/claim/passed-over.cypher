// One page of what was read in each article and gave no claim, in the order of its text.
UNWIND $owners AS owner
MATCH (article:Article {id: owner})
CALL (article) {
  MATCH (article)-[o:PASSED_OVER]->(p:Passage)
  WITH o, p, [right('000000000' + toString(p.start), 10), p.id + o.reason] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: p.id, passage: p {.*}, reason: o.reason}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT { (article)-[:PASSED_OVER]->(:Passage) } END AS total
