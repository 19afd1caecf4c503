// The claims to check, by predicate, each with how many appearances the checks are about to see.
MATCH (c:Claim) WHERE c.id IN $focus
OPTIONAL MATCH (c)-[:USES]->(p:Predicate)
WITH p, collect({id: c.id, appearances: COUNT { (c)<-[:STATES]-() }}) AS claims
RETURN p {.*} AS predicate, claims
