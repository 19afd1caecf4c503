// The passages that claims rest on and that have not been compared with the others yet.
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:STATES]-()-[:QUOTES]->(p) WHERE NOT p:Likened
RETURN DISTINCT p.id AS id, p.prefix AS prefix, p.exact AS exact, p.suffix AS suffix ORDER BY id
