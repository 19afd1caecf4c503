// The sides of findings: each claim, by its id, with the appearances concerned, by the part they play. A claim without one is
// shown too.
MATCH (f:Finding) WHERE f.id IN $ids
WITH f, CASE WHEN $asOf IS NULL THEN f ELSE coalesce(head(COLLECT { MATCH (f)-[:WAS]->(w:FormerFinding) WHERE w.until > $asOf RETURN w ORDER BY w.until LIMIT 1 }), f) END AS s
CALL (f, s) {
  MATCH (f)-[:ABOUT]->(c:Claim)
  WITH s, c, COLLECT { MATCH (s)-[r:CONCERNS|CONCERNED]->(a:Appearance)-[:STATES]->(c)
    RETURN {role: r.role, id: a.id} ORDER BY r.role, a.id } AS concerned
  // no OPTIONAL MATCH: coalesce(r.role, …) of a missing r was null there
  UNWIND CASE concerned WHEN [] THEN [{role: 'SUBJECT', id: null}] ELSE concerned END AS one
  WITH c, one.role AS role, collect(one.id) AS appearances ORDER BY c.id, role
  RETURN collect({role: role, id: c.id, appearances: appearances}) AS page
}
RETURN f.id AS finding, page
