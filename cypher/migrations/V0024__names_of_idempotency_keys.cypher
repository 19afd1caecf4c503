// Names that statements use since V0019, for the reason told in V0014.
UNWIND ['answer', 'expiresAt', 'here', 'input', 'lockedAt', 'mine', 'token'] AS property
CALL db.createProperty(property);
