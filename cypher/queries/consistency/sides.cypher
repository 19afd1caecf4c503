// The sides of findings: each claim, by its id, with the appearances concerned, by the part they play. A claim without one is
// shown too.
MATCH (f:Finding) WHERE f.id IN $ids
WITH f, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s
CALL (f, s) {
  // once for each finding, not for each of its claims
  CALL (s) {
    MATCH (s)-[r:CONCERNS|CONCERNED]->(a:Appearance)-[:STATES]->(c:Claim)
    WITH c.id AS claim, r.role AS role, a.id AS id ORDER BY id
    WITH claim, role, collect(id) AS ids
    RETURN collect({claim: claim, role: role, ids: ids}) AS concerned
  }
  MATCH (f)-[:ABOUT]->(c:Claim)
  WITH c.id AS id, [one IN concerned WHERE one.claim = c.id] AS parts
  UNWIND CASE parts WHEN [] THEN [{role: 'SUBJECT', ids: []}] ELSE parts END AS part
  WITH id, part.role AS role, part.ids AS appearances ORDER BY id, role
  RETURN collect({role: role, id: id, appearances: appearances}) AS page
}
RETURN f.id AS finding, page
