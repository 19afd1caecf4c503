// Which appearances of each claim count as one voice, and why. What was known of that before is replaced.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
CALL (c) {
  MATCH (c)<-[:STATES]-(:Appearance)-[:FROM_ORIGIN]->(o:Origin)
  WITH DISTINCT o
  DETACH DELETE o
}
WITH row
UNWIND row.origins AS origin
MERGE (o:Origin {id: origin.id})
SET o.because = origin.because
WITH o, origin
UNWIND origin.members AS member
MATCH (s:Appearance {id: member})
CREATE (s)-[:FROM_ORIGIN]->(o)
