// Which articles copy which, and that these have been compared.
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
