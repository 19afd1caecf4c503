// Articles with their sources and texts.
UNWIND $ids AS id
MATCH (s:Source)-[:PUBLISHED]->(a:Article {id: id})
RETURN a {.id, .title, .uri, .authors, .publishedFrom, .publishedTo, .publishedText, .publishedBasis, .publishedReason, .recordedAt} AS article,
  s {.*} AS source, a.text AS text
