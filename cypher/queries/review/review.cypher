// A review of a claim, unless it says what the reviewer said last. It rests on what is said of the claim so far.
MATCH (c:Claim {id: $claim})
OPTIONAL MATCH (c)<-[:REVIEWS]-(last:Review {by: $properties.by})
WITH c, last ORDER BY last.recordedAt DESC LIMIT 1
WITH c, CASE WHEN last.verdict = $properties.verdict AND coalesce(last.label, '') = coalesce($properties.label, '')
  AND coalesce(last.note, '') = coalesce($properties.note, '') THEN last.id ELSE $id END AS id
MERGE (r:Review {id: id})
  ON CREATE SET r += $properties, r.recordedAt = $recordedAt
MERGE (r)-[:REVIEWS]->(c)
WITH r, c
CALL (r, c) {
  WITH r, c WHERE r.id = $id
  MATCH (c)<-[:STATES]-(a:!Superseded)
  MERGE (r)-[:RESTS_ON]->(a)
}
RETURN r.id AS id, c.id AS claim, r.verdict AS verdict, r.label AS label, r.by AS by, r.note AS note,
  r.recordedAt AS recordedAt
