// A person gives an article its date. The one it came with is kept as the first dating; the article shows the newest.
MATCH (a:Article {id: $article})
MERGE (first:Dating {id: $first})
  ON CREATE SET first.recordedAt = a.recordedAt, first.publishedFrom = a.publishedFrom, first.publishedTo = a.publishedTo,
    first.publishedText = a.publishedText, first.publishedBasis = a.publishedBasis, first.publishedReason = a.publishedReason
MERGE (first)-[:DATES]->(a)
MERGE (d:Dating {id: $id})
  ON CREATE SET d += $published, d.by = $by, d.reason = $reason, d.recordedAt = $recordedAt
MERGE (d)-[:DATES]->(a)
SET a.publishedFrom = null, a.publishedTo = null
SET a += $published, a.sortPublished = coalesce($published.publishedFrom, $published.publishedTo, date('9999-12-31'))
