// How people decided on what checks found, each finding by its last decision.
MATCH (k:Check) WHERE k.id IN $ids
RETURN k.id AS check, COUNT { (k)<-[:JUDGED]-() } AS decided, COUNT { (k)<-[:JUDGED {as: 'DISMISSED'}]-() } AS falseAlarms
