// The first claims without a predicate, as a reader of the articles meets them.
MATCH (c:Claim {predicate: $open})<-[:STATES]-(:Appearance)-[:QUOTES]->(p:Passage)<-[:HAS]-(a:Article)
WHERE NOT c:Restated
WITH a, p, c ORDER BY a.publishedTo IS NULL, a.publishedTo, a.title, a.id, p.start
WITH DISTINCT c LIMIT $first
RETURN c.text AS text
