// The article that revises each article, among those that were recorded at a moment.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article, COLLECT {
  MATCH way = (a)<-[:REVISES*]-(l) WHERE coalesce(l.recordedAt <= $asOf, true) RETURN {id: l.id} ORDER BY length(way) LIMIT 1 } AS page
