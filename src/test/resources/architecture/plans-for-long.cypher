// The same pattern in sixteen branches.
MATCH (c:Claim) WHERE c.id IN $focus
CALL (c) {
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'A'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'B'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'C'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'D'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'E'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'F'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'G'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'H'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'I'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'J'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'K'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'L'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'M'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'N'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'O'})-[:MADE_BY]->(:Entity) RETURN s
  UNION
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'P'})-[:MADE_BY]->(:Entity) RETURN s
}
RETURN c, s
