// Names that statements use since V0037, for the reason told in V0014. Tolls are read again: what was read of them before goes.
CALL db.createProperty('tolled');
MATCH (e:Event) DETACH DELETE e;
