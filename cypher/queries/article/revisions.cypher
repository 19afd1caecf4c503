// The article that each article revises, and the one that revises it, among those that were recorded at a moment.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article,
  COLLECT { MATCH way = (a)-[:REVISES*]->(e) WHERE coalesce(e.recordedAt <= $asOf, true) RETURN e.id ORDER BY length(way) LIMIT 1 } AS earlier,
  COLLECT { MATCH way = (a)<-[:REVISES*]-(l) WHERE coalesce(l.recordedAt <= $asOf, true) RETURN l.id ORDER BY length(way) LIMIT 1 } AS later
