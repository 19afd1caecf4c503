// Names that statements use since V0019, for the reason told in V0014.
UNWIND [
  'NO_LONGER_RECONCILED', 'OPENED', 'RECONCILED', 'RESOLVED', 'alreadyThere', 'appearances', 'article', 'checked', 'checks', 'claims', 'digest', 'doneAt', 'failed', 'finished', 'holder', 'job', 'line',
  'place', 'problems', 'published', 'remedy', 'revises', 'source', 'submittedAt', 'total', 'tries'] AS property
CALL db.createProperty(property);
CALL db.createRelationshipType('TAKES');
