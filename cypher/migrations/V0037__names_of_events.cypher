// Names that statements use since V0036, for the reason told in V0014.
CALL db.createRelationshipType('PART_OF');
UNWIND ['harm', 'words', 'places', 'placeNames', 'day', 'event'] AS name
CALL db.createProperty(name);
