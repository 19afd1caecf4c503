// The claims of the same events: what else an article tells decides whether its tolls are held against others.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:PART_OF]->(:Event)<-[:PART_OF]-(o:Claim)
RETURN DISTINCT o.id AS id ORDER BY id
