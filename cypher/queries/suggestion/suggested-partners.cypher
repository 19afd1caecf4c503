// The claims that the model takes for contradictions of these.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[r:SUGGESTED {method: $method}]-(o:Claim)
RETURN DISTINCT o.id AS id ORDER BY id
