// Claims that share a name or number with one of these, those with most words in common. A claim that needs its article
// has one, and is compared with nothing.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
CALL (row) {
  CALL db.index.fulltext.queryNodes('claim_text', row.words, {limit: $limit}) YIELD node
  RETURN node AS o
}
WITH c, o WHERE o.id <> c.id AND NOT o:Restated AND NOT EXISTS { (c)-[:ENTAILS]-(o) }
  AND c.article IS NULL AND o.article IS NULL AND (c.predicate <> o.predicate OR c.predicate = $open)
RETURN c.id AS id, c.text AS text, o.id AS otherId, o.text AS otherText, false AS sameSlot,
  [(c)-[:MEANS]->(x:Meaning {model: $model}) | [(o)-[:MEANS]->(y:Meaning {model: $model})
    | 2 * vector.similarity.cosine(x.vector, y.vector) - 1][0]][0] AS cosine
