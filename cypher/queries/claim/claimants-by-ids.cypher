// Entities and sources, whoever can stand behind a claim.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id}) WHERE coalesce(e.recordedAt <= $asOf, true) RETURN e AS who
  UNION
  MATCH (s:Source {id: id}) WHERE coalesce(s.recordedAt <= $asOf, true) RETURN s AS who
}
RETURN who {.*, names: [(who)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text], entity: who:Entity} AS claimant
