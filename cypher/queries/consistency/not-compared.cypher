// The claims that this method has not compared.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated AND coalesce(c.comparedBy <> $method, true)
RETURN DISTINCT c.id AS id ORDER BY id
