// A name that statements use since V0032, for the reason told in V0014.
CALL db.createProperty('content');
