// The bands that the words of quotations fall into, sorted by key. None was in a band, and all have been compared after this.
CALL () {
  UNWIND $compared AS id
  MATCH (p:Passage {id: id})
  SET p:Likened
}
UNWIND $rows AS row
MATCH (p:Passage {id: row.id})
MERGE (b:Band {key: row.key})
CREATE (p)-[:IN_BAND]->(b)
