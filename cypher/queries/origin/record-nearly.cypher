// Which quotations are nearly the same, and what differs.
UNWIND $rows AS row
MATCH (one:Passage {id: row.one})
MATCH (other:Passage {id: row.other})
MERGE (one)-[r:NEARLY]->(other)
  ON CREATE SET r += row.properties
