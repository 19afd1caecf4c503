// Claims, what they are about, and the predicate they use. A claim that is there already is left as it is.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
  ON CREATE SET c += row.properties, c.sortText = left(row.properties.text, 100), c.recordedAt = $recordedAt, c.isNew = true
WITH c, row WHERE c.isNew
REMOVE c.isNew
WITH c, row
MATCH (p:Predicate {id: row.predicate})
CREATE (c)-[:USES]->(p)
WITH c, row
CALL (c, row) {
  MATCH (e:Entity {id: row.subject})
  CREATE (c)-[:SUBJECT]->(e)
}
CALL (c, row) {
  UNWIND row.values AS id
  MATCH (e:Entity {id: id})
  CREATE (c)-[:VALUE]->(e)
}
CALL (c, row) {
  UNWIND row.qualifiers AS q
  MATCH (e:Entity {id: q.id})
  CREATE (c)-[:QUALIFIED_BY {name: q.name}]->(e)
}
