// The claims nearest in meaning to a vector.
CALL db.index.vector.queryNodes('meaning_vector', $limit, $vector) YIELD node
MATCH (node)<-[:MEANS]-(c:!Restated) WHERE node.model = $model
WITH c, 2 * vector.similarity.cosine(node.vector, $vector) - 1 AS cosine WHERE cosine >= $near
RETURN c.id AS id, c.text AS text, cosine ORDER BY cosine DESC, id
