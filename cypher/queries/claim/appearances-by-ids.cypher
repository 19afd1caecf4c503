// Appearances with whatever each has one of; the article and the claim by their ids.
UNWIND $ids AS id
MATCH (c:Claim)<-[:STATES]-(a:Appearance {id: id})-[:QUOTES]->(p:Passage)<-[:HAS]-(article:Article)
MATCH (a)-[:MADE_BY]->(w)
OPTIONAL MATCH (a)-[:RELAYED_BY]->(r:Entity)
// of two extractors that found the same, the rules are the one that can be asked why
CALL (a) {
  OPTIONAL MATCH (a)-[:EXTRACTED_IN]->(x:Extraction)
  RETURN x ORDER BY x.recordedAt, x.extractor <> 'rules', x.id LIMIT 1
}
RETURN a {.*} AS appearance, c.id AS claim, article.id AS article, p {.*} AS passage, x {.*} AS extraction,
  w {.*, names: [(w)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text], entity: w:Entity} AS claimant,
  r {.*, names: [(r)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text]} AS relayedBy
