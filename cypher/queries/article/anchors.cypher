// Where the words of passages stand in the newest versions of their articles.
UNWIND $ids AS id
MATCH (:Passage {id: id})-[r:ANCHORED_IN]->(a:Article)
WHERE coalesce(a.recordedAt <= $asOf, true) AND NOT EXISTS { (a)<-[:REVISES*]-(l) WHERE coalesce(l.recordedAt <= $asOf, true) }
RETURN id AS passage, a.id AS article, r {.*} AS anchor
