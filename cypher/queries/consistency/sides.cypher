// The sides of findings: each claim with the appearances concerned, by the part they play. A claim without one is shown too.
MATCH (f:Finding) WHERE f.id IN $ids
CALL (f) {
  MATCH (f)-[:ABOUT]->(c:Claim)
  OPTIONAL MATCH (f)-[r:CONCERNS]->(a:Appearance)-[:STATES]->(c)
  WITH c, coalesce(r.role, 'SUBJECT') AS role, a ORDER BY c.id, role, a.id
  WITH c, role, collect(a.id) AS appearances ORDER BY c.id, role
  RETURN collect({role: role, claim: c.id, appearances: appearances}) AS sides
}
RETURN f.id AS finding, sides
