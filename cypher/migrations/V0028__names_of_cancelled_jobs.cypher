// Names that statements use since V0026, for the reason told in V0014.
UNWIND ['cancelled', 'cancelledAt', 'cancelledBy', 'cancelledReason'] AS property
CALL db.createProperty(property);
