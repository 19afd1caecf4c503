// Names that statements use since V0040, for the reason told in V0014.
CALL db.createRelationshipType('SUGGESTED');
UNWIND ['judgedBy', 'postponed', 'cosine', 'denials', 'denialReasons', 'said', 'denial'] AS name
CALL db.createProperty(name);
