// Articles with their sources.
UNWIND $ids AS id
MATCH (s:Source)-[:PUBLISHED]->(a:Article {id: id})
RETURN a {.*} AS article, s {.*} AS source
