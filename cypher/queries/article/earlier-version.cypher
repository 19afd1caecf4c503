// The article that each article revises, among those that were recorded at a moment.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article, COLLECT {
  MATCH way = (a)-[:REVISES*]->(e) WHERE coalesce(e.recordedAt <= $asOf, true) RETURN {id: e.id} ORDER BY length(way) LIMIT 1 } AS page
