// The claims whose text shares most with the words, best first.
CALL db.index.fulltext.queryNodes('claim_text', $words, {limit: $limit}) YIELD node, score WHERE NOT node:Restated
RETURN node.id AS id, score ORDER BY score DESC, id
