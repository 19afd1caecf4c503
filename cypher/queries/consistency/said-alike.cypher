// What others said that is the same as these claims of one article, or supports them, each with the first few who affirm it.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  RETURN c AS o, 'SAME' AS relation
  UNION
  MATCH (c)-[r:COMPARED]-(o:Claim) WHERE r.relation IN ['SAME', 'CORROBORATES']
  RETURN o, r.relation AS relation
}
CALL (o) {
  MATCH (o)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
  WHERE a.id <> $article AND NOT s:Low AND NOT s:Superseded
  WITH s ORDER BY s.recordedAt, s.id LIMIT 5
  RETURN collect(s.id) AS appearances
}
WITH c, o, relation, appearances WHERE appearances <> []
RETURN c.id AS claim, o.id AS other, relation, appearances ORDER BY claim, relation DESC, other
