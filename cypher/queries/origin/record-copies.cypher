// Which articles copy which, and that these have been compared. Answers the claims that appear in a copy and its original.
CALL () {
  UNWIND $compared AS id
  MATCH (a:Article {id: id})
  SET a:Likened
}
UNWIND $rows AS row
MATCH (newer:Article {id: row.newer})
MATCH (older:Article {id: row.older})
MERGE (newer)-[r:COPIES]->(older)
  ON CREATE SET r.overlap = row.overlap, r.alike = row.alike
WITH newer, older
MATCH (newer)-[:HAS]->(:Passage)<-[:QUOTES]-(:Appearance)-[:STATES]->(c:Claim)
WHERE EXISTS { (c)<-[:STATES]-(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(older) }
RETURN DISTINCT c.id AS claim
