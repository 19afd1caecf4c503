// The article that each article revises, and the one that revises it.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article, [(a)-[:REVISES]->(e) | e.id] AS earlier, [(a)<-[:REVISES]-(l) | l.id] AS later
