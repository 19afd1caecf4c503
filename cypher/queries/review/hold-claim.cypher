// Waits for the lock on a claim and keeps it until the transaction ends, and only then counts its reviews.
MATCH (c:Claim {id: $id})
SET c.text = c.text
WITH c
OPTIONAL CALL (c) {
  MATCH (c)-[:RESTATES*0..]->(:Claim)<-[:REVIEWS]-(r:Review) RETURN r.recordedAt AS at, r.by AS by, r.id AS review
}
WITH c, at, by, review ORDER BY at DESC, review DESC
RETURN c.id AS id, count(at) AS version, head(collect(by)) AS by, head(collect(at)) AS at
