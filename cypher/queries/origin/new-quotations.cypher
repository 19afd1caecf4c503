// The passages that claims rest on and that have not been compared with the others yet; a claim that needs its article has one, and
// what it quotes is compared with nothing.
UNWIND $claims AS id
MATCH (c:Claim {id: id})<-[:STATES]-()-[:QUOTES]->(p) WHERE NOT p:Likened AND c.article IS NULL
RETURN DISTINCT p.id AS id, p.prefix AS prefix, p.exact AS exact, p.suffix AS suffix ORDER BY id
