// Claims that answer the same question as one of these: an index seek each. Open claims of one subject answer many questions;
// a claim that needs its article has one, and is compared with nothing.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE c.predicate <> $open AND c.text IS NOT NULL AND c.article IS NULL
CALL (c) {
  MATCH (o:Claim {slot: c.slot}) WHERE o.id <> c.id AND o.text IS NOT NULL AND o.article IS NULL AND NOT o:Restated AND NOT EXISTS { (c)-[:ENTAILS]-(o) }
  RETURN o LIMIT $limit
}
RETURN c.id AS id, c.text AS text, o.id AS otherId, o.text AS otherText, true AS sameSlot
