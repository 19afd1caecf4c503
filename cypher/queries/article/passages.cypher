// The passages of an article that appearances quote.
MATCH (:Article {id: $article})-[:HAS]->(p:Passage)
RETURN p {.*} AS passage ORDER BY p.start, p.id
