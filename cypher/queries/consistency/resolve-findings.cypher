// Findings that the checks did not return again. Where the check was given none of the claims a finding is about, it is
// resolved only if the check applies to none of them any more: with another page, it may be found.
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
WHERE row.looked OR NOT EXISTS {
  MATCH (f)-[:ABOUT]->(:Claim)-[:USES]->(p:Predicate)
  WHERE all(one IN row.applies WHERE toString(p[one.property]) IN one.values) }
CREATE (f)-[:HAD]->(:FindingEvent {at: $now, from: f.status, to: 'RESOLVED', by: f.check, reason: 'no longer found'})
SET f.status = 'RESOLVED'
RETURN f.id AS id
