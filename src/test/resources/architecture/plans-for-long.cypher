// The same pattern in sixteen branches.
MATCH (c:Claim) WHERE c.id IN $focus
CALL (c) {
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'A'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'B'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'C'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'D'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'E'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'F'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'G'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'H'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'I'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'J'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'K'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'L'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'M'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'N'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'O'})-[:NAMED]->(:Name) RETURN s
  UNION
  MATCH (c)-[:SUBJECT]->(s:Entity {name: 'P'})-[:NAMED]->(:Name) RETURN s
}
RETURN c, s
