// Names that statements use since V0038, for the reason told in V0014. Events are read again: what was read of them before goes.
UNWIND ['COUNTS', 'SEPARATED_FROM'] AS type
CALL db.createRelationshipType(type);
UNWIND ['event', 'placeKey', 'readForEvents', 'telling'] AS property
CALL db.createProperty(property);
MATCH (e:Event) WHERE e.id > ''
CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 1000 ROWS;
MATCH (c:Claim) WHERE c.sortText >= '' AND c.tolled IS NOT NULL
CALL (c) { REMOVE c.tolled } IN TRANSACTIONS OF 10000 ROWS;
