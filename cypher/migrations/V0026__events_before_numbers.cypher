// Events of before they were numbered: nobody was told of them, and nobody is to be now.
MATCH (f:Finding) WHERE f.sortKey > ''
CALL (f) { MATCH (f)-[:HAD]->(e:FindingEvent) WHERE e.number IS NULL SET e.number = 0 } IN TRANSACTIONS OF 1000 ROWS;
UNWIND ['changed', 'changes'] AS property
CALL db.createProperty(property);
