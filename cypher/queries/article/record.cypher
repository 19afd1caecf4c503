// One article with its source. Answers whether it was new.
MERGE (s:Source {id: $source.id})
  ON CREATE SET s.name = $source.name, s.reliability = $source.reliability, s.recordedAt = $recordedAt
MERGE (a:Article {id: $id})
  ON CREATE SET a += $properties, a.sortTitle = left($properties.title, 100), a.recordedAt = $recordedAt,
    a.sortPublished = coalesce($properties.publishedFrom, $properties.publishedTo, date('9999-12-31')), a.isNew = true
WITH s, a, coalesce(a.isNew, false) AS created
REMOVE a.isNew
MERGE (s)-[:PUBLISHED]->(a)
RETURN created
