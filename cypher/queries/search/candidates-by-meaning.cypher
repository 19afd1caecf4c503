// Claims near in meaning to one of these. A claim that needs its article has one, and is compared with nothing.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:MEANS]->(m:Meaning {model: $model})
CALL (m) {
  CALL db.index.vector.queryNodes('meaning_vector', $limit, m.vector) YIELD node
  MATCH (node)<-[:MEANS]-(o) WHERE node.model = m.model
  RETURN o, 2 * vector.similarity.cosine(m.vector, node.vector) - 1 AS cosine
}
WITH c, o, cosine WHERE cosine >= $near AND o.id <> c.id AND NOT o:Restated AND NOT EXISTS { (c)-[:ENTAILS]-(o) }
  AND c.article IS NULL AND o.article IS NULL AND (c.predicate <> o.predicate OR c.predicate = $open)
RETURN c.id AS id, c.text AS text, o.id AS otherId, o.text AS otherText, false AS sameSlot, cosine
