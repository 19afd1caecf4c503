// The other versions of the article that stands at a URI, or has an id, newest first.
CALL () {
  MATCH (a:Article {canonicalUri: $uri}) RETURN a
  UNION
  MATCH (a:Article {id: $id}) RETURN a
}
WITH a WHERE a.id <> $article ORDER BY a.recordedAt DESC, a.id LIMIT 1
MATCH (a)-[:REVISES*0..]-(v:Article)
RETURN v {.id, .textHash, .publishedFrom, .publishedTo} AS version
ORDER BY COUNT { (v)<-[:REVISES*]-() }
