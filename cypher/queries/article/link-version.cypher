// Puts an article between the next later version and the next earlier one; at an end there is no such one.
MATCH (a:Article {id: $id})
CALL (a) {
  MATCH (later:Article {id: $later})
  OPTIONAL MATCH (later)-[skips:REVISES]->(:Article)
  DELETE skips
  CREATE (later)-[:REVISES {earlier: a.id, recordedAt: $recordedAt}]->(a)
}
CALL (a) {
  MATCH (earlier:Article {id: $earlier})
  CREATE (a)-[:REVISES {earlier: earlier.id, recordedAt: $recordedAt}]->(earlier)
}
