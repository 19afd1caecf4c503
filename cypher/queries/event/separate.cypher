// Takes a claim out of an event and of those merged with it, for good, with the tolls it gave of them. Answers the claims to check again,
// those of the event; nothing when the claim is no part of it.
MATCH (c:Claim {id: $claim})
MATCH (:Event {id: $event})-[:MERGED_INTO*0..]-(m:Event)
WITH DISTINCT c, m WHERE EXISTS { (c)-[:PART_OF]->(m) }
MERGE (c)-[s:SEPARATED_FROM]->(m)
  ON CREATE SET s.by = $by, s.reason = $reason, s.recordedAt = $recordedAt
WITH c, collect(m) AS events
CALL (c, events) {
  UNWIND events AS m
  MATCH (m)<-[:PART_OF]-(o:Claim)
  RETURN collect(DISTINCT o) AS together
}
CALL (c, events) {
  UNWIND events AS m
  MATCH (c)-[p:PART_OF]->(m)
  DELETE p
}
CALL (c, events) {
  UNWIND events AS m
  MATCH (c)-[n:COUNTS {event: m.id}]->(:Telling)
  DELETE n
}
UNWIND together AS o
SET o:Unchecked
RETURN DISTINCT o.id AS id
