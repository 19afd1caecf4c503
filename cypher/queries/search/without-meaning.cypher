// The claims whose sentence the model has not read yet.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE c.text IS NOT NULL AND NOT EXISTS { (c)-[:MEANS]->(:Meaning {model: $model}) }
RETURN DISTINCT c.id AS id, c.text AS text
