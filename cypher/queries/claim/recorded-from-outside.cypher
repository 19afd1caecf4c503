// What people and other tools took out of an article, as far as it stands.
MATCH (:Article {id: $article})-[:HAS]->(:Passage)<-[:QUOTES]-(a:Appearance)
WHERE NOT a:Superseded AND EXISTS { (a)-[:EXTRACTED_IN]->(x:Extraction) WHERE x.kind IS NOT NULL }
RETURN a.id AS id ORDER BY id
