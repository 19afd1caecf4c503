// Some of the claims that a check looks at later.
MATCH (k:Check)-[:FAILED_ON {postponed: true}]->(c:Claim) WHERE k.id > ''
RETURN DISTINCT c.id AS id LIMIT $most
