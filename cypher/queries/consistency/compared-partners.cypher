// The claims that these were found to stand to in some way.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[r:COMPARED {method: $method}]-(o:Claim)
RETURN DISTINCT o.id AS id ORDER BY id
