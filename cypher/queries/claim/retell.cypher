// Marks what an article's new date tells otherwise: the sayings that are told again, and those that the words no longer
// give. The rest is to be looked at again, as checks look at the date itself. Answers the claims of all of them.
CALL () {
  UNWIND $moved AS row
  MATCH (was:Appearance {id: row.was}) MATCH (is:Appearance {id: row.is})
  MERGE (is)-[r:RESTATES]->(was)
    ON CREATE SET r.recordedAt = $recordedAt
  RETURN was
  UNION
  MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(was:Appearance)-[:EXTRACTED_IN]->(:Extraction {id: $extraction})
  WHERE NOT was:Superseded AND NOT was.id IN $kept
  RETURN was
}
MATCH (was)-[:STATES]->(c:Claim)
SET was:Superseded:Restated, was.supersededAt = $recordedAt, c:Unchecked
RETURN DISTINCT c.id AS claim
UNION
MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(is:Appearance)-[:EXTRACTED_IN]->(:Extraction {id: $extraction})
WHERE NOT is:Superseded
MATCH (is)-[:STATES]->(c:Claim)
SET is:Unseen, c:Unchecked
RETURN DISTINCT c.id AS claim
