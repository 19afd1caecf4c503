// How many claims share a word.
CALL db.index.fulltext.queryNodes('claim_text', $words) YIELD node WHERE NOT node:Restated
RETURN count(node) AS total
