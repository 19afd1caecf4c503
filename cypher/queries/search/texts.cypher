// What these claims say.
UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE NOT c:Restated AND c.text IS NOT NULL
RETURN DISTINCT c.id AS id, c.text AS text
