// The claims that this method has not compared, without those that need their article: they are compared with nothing.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated AND c.article IS NULL AND coalesce(c.comparedBy <> $method, true)
RETURN DISTINCT c.id AS id ORDER BY id
