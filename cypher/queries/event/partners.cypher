// The claims with tolls of the same tellings: what else an article tells decides whether its tolls are held against others.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:COUNTS]->(:Telling)<-[:COUNTS]-(o:Claim)
RETURN DISTINCT o.id AS id ORDER BY id
