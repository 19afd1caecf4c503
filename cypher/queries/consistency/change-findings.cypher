// Findings that the checks returned before and that say something else now, or were resolved. What a person decided
// stays; what was resolved is open again. Answers each finding with the status it had, and what became of it, null when
// nothing did.
UNWIND $rows AS row
MATCH (f:Finding {id: row.id})
WITH f, row, f.status AS before, f.reconciliation AS reconciledBefore
SET f += row.properties, f.lastSeen = $now, f.status = CASE before WHEN 'RESOLVED' THEN 'OPEN' ELSE before END
// what a model suggests is a contradiction while a person confirms it
SET f.kind = CASE WHEN f.kind = 'SUGGESTION' AND before = 'CONFIRMED' THEN 'CONTRADICTION' ELSE f.kind END
FOREACH (_ IN CASE f.kind WHEN 'CONTRADICTION' THEN [1] ELSE [] END | SET f:Contradiction)
FOREACH (_ IN CASE f.kind WHEN 'SUGGESTION' THEN [1] ELSE [] END | REMOVE f:Contradiction)
WITH f, row, before, CASE WHEN before = 'RESOLVED' THEN 'found again'
  WHEN coalesce(reconciledBefore, '') = coalesce(f.reconciliation, '') THEN null
  WHEN f.reconciliation IS NULL THEN 'no longer reconciled' ELSE 'reconciled: ' + f.reconciliation END AS event
FOREACH (reason IN CASE WHEN event IS NULL THEN [] ELSE [event] END |
  CREATE (f)-[:HAD]->(:FindingEvent {at: $now, from: before, to: f.status, by: f.check, reason: reason}))
WITH f, row, before, CASE WHEN event IS NULL THEN null WHEN f.reconciliation IS NOT NULL THEN 'RECONCILED'
  WHEN event STARTS WITH 'found' THEN 'OPENED' ELSE 'NO_LONGER_RECONCILED' END AS change
CALL (f, row) {
  MATCH (f)-[r:CONCERNS]->(a) WHERE NOT {role: r.role, id: a.id} IN row.concerns
  DELETE r
}
CALL (f, row) {
  WITH f, row, [(f)-[r:CONCERNS]->(a) | {role: r.role, id: a.id}] AS known
  UNWIND [one IN row.concerns WHERE NOT one IN known] AS concern
  MATCH (a:Appearance {id: concern.id})
  CREATE (f)-[:CONCERNS {role: concern.role}]->(a)
}
RETURN f.id AS id, before, change
