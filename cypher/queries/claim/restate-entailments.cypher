// What followed from a claim follows from the one that restates it, and it from what it followed from.
UNWIND $claims AS id
MATCH (now:Claim {id: id})-[:RESTATES]->(before:Claim)
CALL (now, before) {
  MATCH (before)-[:ENTAILS]->(item:Claim)
  OPTIONAL MATCH (restated:Claim)-[:RESTATES]->(item)
  WITH now, coalesce(restated, item) AS item
  MERGE (now)-[:ENTAILS]->(item)
}
CALL (now, before) {
  MATCH (whole:Claim)-[:ENTAILS]->(before)
  OPTIONAL MATCH (restated:Claim)-[:RESTATES]->(whole)
  WITH now, coalesce(restated, whole) AS whole
  MERGE (whole)-[:ENTAILS]->(now)
}
