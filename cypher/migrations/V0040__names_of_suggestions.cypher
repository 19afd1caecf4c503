// Names that statements use since V0039, for the reason told in V0014.
CALL db.createRelationshipType('SUGGESTED');
UNWIND ['judgedBy', 'postponed', 'cosine', 'denials', 'said'] AS name
CALL db.createProperty(name);
