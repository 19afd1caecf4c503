// The next claims by id.
MATCH (c:Claim) WHERE c.id > $after
RETURN c.id AS id ORDER BY c.id LIMIT $size
