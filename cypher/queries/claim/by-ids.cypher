// Claims with the entities they are about.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c {.*} AS claim,
  [(c)-[:SUBJECT]->(e) | e {.*, names: [(e)-[:NAMED]->(n) | n.text]}] AS subjects,
  [(c)-[:VALUE]->(e) | e {.*, names: [(e)-[:NAMED]->(n) | n.text]}] AS values,
  [(c)-[q:QUALIFIED_BY]->(e) | {name: q.name, entity: e {.*, names: [(e)-[:NAMED]->(n) | n.text]}}] AS qualifiers
