// Claims with the entities they are about.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE coalesce(c.recordedAt <= $asOf, true)
RETURN c {.*} AS claim,
  [(c)-[:SUBJECT]->(e) | e {.*, names: [(e)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text]}] AS subjects,
  [(c)-[:VALUE]->(e) | e {.*, names: [(e)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text]}] AS values,
  [(c)-[q:QUALIFIED_BY]->(e) | {name: q.name, entity: e {.*, names: [(e)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) | n.text]}}] AS qualifiers
