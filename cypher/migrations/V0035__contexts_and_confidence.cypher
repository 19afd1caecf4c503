// Whether a claim stands alone, how its speakers are known, and how likely each appearance is right: what was recorded before that was
// assessed. Then the names that statements use since V0034, for the reason told in V0014.
CALL db.createLabel('Low');
UNWIND ['article', 'confidence', 'context', 'signalKinds', 'signalTexts', 'signalWeights', 'speakerBasis'] AS property
CALL db.createProperty(property);
MATCH (c:Claim) WHERE c.sortText >= '' AND c.context IS NULL
CALL (c) { SET c.context = 'SELF_CONTAINED' } IN TRANSACTIONS OF 10000 ROWS;
MATCH (a:Appearance) WHERE a.id > '' AND a.confidence IS NULL
CALL (a) {
  WITH a, EXISTS { (a)-[:EXTRACTED_IN]->(x:Extraction) WHERE x.kind IN ['PERSON', 'TOOL'] } AS fromOutside
  SET a.speakerBasis = CASE WHEN EXISTS { (a)-[:MADE_BY]->(:Source) } THEN 'OWN_VOICE'
      WHEN EXISTS { (a)-[:MADE_BY]->(:Entity {anonymous: true, name: 'unnamed speaker'}) } THEN 'UNKNOWN' ELSE 'EXPLICIT' END,
    a.confidence = CASE WHEN fromOutside THEN 'HIGH' ELSE 'MEDIUM' END, a.signalKinds = ['RECORDER'], a.signalWeights = [0],
    a.signalTexts = [CASE WHEN fromOutside THEN 'recorded from outside' ELSE 'recorded before confidence was assessed' END]
} IN TRANSACTIONS OF 10000 ROWS;
