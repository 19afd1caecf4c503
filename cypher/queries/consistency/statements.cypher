// What these claims say, and what kind of value they give to which question.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.text AS text, c.slot AS slot, c.predicate AS predicate, c.valueType AS valueType
