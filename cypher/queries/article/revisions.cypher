// The article that each article revises.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:REVISES]->(earlier:Article)
RETURN a.id AS article, earlier.id AS earlier
