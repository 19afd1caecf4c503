// Claims that are told more than once, with the origins that are kept of each. A claim that is told once has none.
UNWIND $claims AS id
MATCH (c:Claim {id: id}) WHERE COUNT { (c)<-[:STATES]-() } > 1
RETURN c.id AS claim, COLLECT {
  MATCH (c)<-[:STATES]-(s)-[:FROM_ORIGIN]->(o:Origin)
  WITH o, s.id AS member ORDER BY member
  WITH o, collect(member) AS members ORDER BY o.id
  RETURN {id: o.id, because: o.because, members: members}
} AS origins
