// How many claims share a word, besides those of these ids.
CALL db.index.fulltext.queryNodes('claim_text', $words) YIELD node WHERE NOT node:Restated AND NOT node.id IN $besides
RETURN count(node) AS total
