// Findings that the checks returned for the first time. Their events are numbered as in number-events, under the same lock.
MERGE (t:Turn {name: 'findings'})
SET t.takenAt = $now
WITH t, coalesce(t.last, 0) AS last
SET t.last = last + size($rows)
WITH last
UNWIND range(0, size($rows) - 1) AS place
WITH last + place + 1 AS number, $rows[place] AS row
WITH number, row, row.properties AS says
CREATE (f:Finding {id: row.id, status: 'OPEN', firstSeen: $now, lastSeen: $now, changed: number,
  sortKey: CASE says.severity WHEN 'CRITICAL' THEN '0' WHEN 'MAJOR' THEN '1' WHEN 'MINOR' THEN '2' ELSE '3' END
    + CASE WHEN says.reconciliation IS NULL THEN '0' ELSE '1' END + ':' + row.id})
SET f += says
CREATE (f)-[:HAD]->(:FindingEvent {number: number, at: $now, to: 'OPEN', by: says.check, reason: 'found'})
FOREACH (_ IN CASE says.kind WHEN 'CONTRADICTION' THEN [1] ELSE [] END | SET f:Contradiction)
WITH f, row, says
CALL (f, says) {
  MATCH (k:Check {id: says.check})
  CREATE (f)-[:FOUND_BY]->(k)
}
CALL (f, row) {
  UNWIND row.subject AS id
  MATCH (c:Claim {id: id})
  CREATE (f)-[:ABOUT]->(c)
}
CALL (f, row) {
  UNWIND row.concerns AS concern
  MATCH (a:Appearance {id: concern.id})
  CREATE (f)-[:CONCERNS {role: concern.role}]->(a)
}
RETURN f.id AS id, null AS before, CASE WHEN says.reconciliation IS NULL THEN 'OPENED' ELSE 'RECONCILED' END AS change
