// The other articles with the same words as each article, or much of them, in the order of their ids.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (copy:Article {textHash: a.textHash}) WHERE copy <> a RETURN copy
  UNION
  MATCH (a)-[:COPIES]-(copy:Article) RETURN copy
}
WITH a, copy WHERE coalesce(copy.recordedAt <= $asOf, true)
WITH a, copy ORDER BY copy.id
RETURN a.id AS article, collect({id: copy.id}) AS page
