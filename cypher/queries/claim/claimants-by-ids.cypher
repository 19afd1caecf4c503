// Entities and sources, whoever can stand behind a claim.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id}) RETURN e AS who
  UNION
  MATCH (s:Source {id: id}) RETURN s AS who
}
RETURN who {.*, names: [(who)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text], entity: who:Entity} AS claimant
