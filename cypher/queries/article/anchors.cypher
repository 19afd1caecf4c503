// Where the words of passages stand in the newest versions of their articles.
UNWIND $ids AS id
MATCH (:Passage {id: id})-[r:ANCHORED_IN]->(a:Article) WHERE NOT EXISTS { (a)<-[:REVISES]-() }
RETURN id AS passage, a.id AS article, r {.*} AS anchor
