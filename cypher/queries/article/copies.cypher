// The other articles with the same words as each article, in the order of their ids.
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (copy:Article {textHash: a.textHash}) WHERE copy <> a
RETURN a.id AS article, copy.id AS copy ORDER BY copy
