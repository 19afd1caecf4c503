// How many claims share a word.
CALL db.index.fulltext.queryNodes('claim_text', $words) YIELD node
RETURN count(node) AS total
