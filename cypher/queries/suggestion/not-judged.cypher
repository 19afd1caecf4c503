// The claims that this model has not judged; those that need their article are judged never.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated AND c.article IS NULL AND coalesce(c.judgedBy <> $method, true)
RETURN DISTINCT c.id AS id ORDER BY id
