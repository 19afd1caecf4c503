// Names that statements use since V0028, for the reason told in V0014; and from when on it is kept what findings said before.
CALL db.createLabel('FormerFinding');
UNWIND ['WAS', 'CONCERNED'] AS type
CALL db.createRelationshipType(type);
MERGE (t:Turn {name: 'former findings'})
WITH t WHERE EXISTS { MATCH (f:Finding) WHERE f.sortKey > '' }
SET t.takenAt = datetime();
