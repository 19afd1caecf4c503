// The quotations of other articles that share a band with these ones.
UNWIND $ids AS id
MATCH (p:Passage {id: id})<-[:HAS]-(a:Article)
MATCH (p)-[:IN_BAND]->(:Band)<-[:IN_BAND]-(q:Passage)<-[:HAS]-(b:Article)
WHERE a <> b
WITH DISTINCT p, q, a, b WHERE NOT EXISTS { (a)-[:REVISES*]-(b) }
WITH q, collect(p.id) AS with
RETURN q.id AS id, q.prefix AS prefix, q.exact AS exact, q.suffix AS suffix, with ORDER BY id
