// Names that statements use since V0017, for the reason told in V0014.
UNWIND ['sortText', 'sortTitle'] AS property
CALL db.createProperty(property);
