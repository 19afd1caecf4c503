// Articles without their texts, with their sources, and the date that each was known to have at a moment.
UNWIND $ids AS id
MATCH (s:Source)-[:PUBLISHED]->(a:Article {id: id}) WHERE coalesce(a.recordedAt <= $asOf, true)
RETURN a {.id, .title, .uri, .authors, .publishedFrom, .publishedTo, .publishedText, .publishedBasis, .publishedReason, .recordedAt} AS article,
  s {.*} AS source, CASE WHEN $asOf IS NOT NULL THEN head(COLLECT {
  MATCH (a)<-[:DATES]-(d:Dating) WHERE d.recordedAt <= $asOf RETURN d {.*} ORDER BY d.recordedAt DESC, d.id LIMIT 1 }) END AS dated
