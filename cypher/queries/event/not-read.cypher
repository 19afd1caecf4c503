// The claims that may speak of an event and were not read for it by this method, or were said again or taken back since.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE (NOT c:Restated OR EXISTS { (c)-[:PART_OF]->(:Event) }) AND (c.predicate = 'casualties' OR c.text =~ $words)
  AND coalesce(c.readForEvents <> $method + ' ' + COUNT { (c)<-[:STATES]-() } + ' ' + COUNT { (c)<-[:STATES]-(s) WHERE NOT s:Superseded }, true)
RETURN DISTINCT c.id AS id ORDER BY id
