// Names that statements use since V0014, for the reason told there.
UNWIND [
  'begins', 'bound', 'boundedBy', 'due', 'ends', 'initial', 'lastSaid', 'mustExist', 'outcome', 'outcomeStance', 'short',
  'transitionalStates'] AS property
CALL db.createProperty(property);
