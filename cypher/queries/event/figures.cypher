// One page of the tolls that the claims of each event give, in the order in which the articles came out.
UNWIND $owners AS owner
MATCH (e:Event {id: owner})
CALL (e) {
  MATCH (e)-[:MERGED_INTO*0..]-(m:Event)<-[p:PART_OF]-(c:Claim)
  WITH DISTINCT c, m.id AS event, m.day AS day, p.article AS article
  MATCH (c)-[n:COUNTS]->(t) WHERE n.event = event AND t.article = article
  MATCH (c)<-[:STATES]-(s)-[:QUOTES]->()<-[:HAS]-(r)
  WHERE s.stance = 'AFFIRMS' AND s.holdsTo = day AND r.id = article AND NOT s:Superseded AND NOT s:Low
  WITH DISTINCT c, n, s, r, [toString(r.sortPublished), s.id, n.harm] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, figure: n {.harm, .low, .high, .words}, claim: c.id, appearance: s.id, article: r.id,
    published: r {.publishedFrom, .publishedTo, .publishedText, .publishedBasis, .publishedReason}}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (e)-[:MERGED_INTO*0..]-(m:Event)<-[p:PART_OF]-(c:Claim)
  WITH DISTINCT c, m.id AS event, m.day AS day, p.article AS article
  MATCH (c)-[n:COUNTS]->(t) WHERE n.event = event AND t.article = article
  MATCH (c)<-[:STATES]-(s)-[:QUOTES]->()<-[:HAS]-(r)
  WHERE s.stance = 'AFFIRMS' AND s.holdsTo = day AND r.id = article AND NOT s:Superseded AND NOT s:Low
  RETURN DISTINCT n, s } END AS total
