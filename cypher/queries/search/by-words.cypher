// The claims whose text shares most with the words, best first, and how near in meaning each is.
CALL db.index.fulltext.queryNodes('claim_text', $words, {limit: $limit}) YIELD node, score WHERE NOT node:Restated
RETURN node.id AS id, node.text AS text, score, [(node)-[:MEANS]->(m:Meaning {model: $model})
  | 2 * vector.similarity.cosine(m.vector, $vector) - 1][0] AS cosine
ORDER BY score DESC, id
