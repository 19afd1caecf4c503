// The articles in which claims appear, and that have not been compared with the others yet. Passages are compared after
// their articles, so one that was compared is not asked whose it is.
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:STATES]-()-[:QUOTES]->(p) WHERE NOT p:Likened
MATCH (p)<-[:HAS]-(a:Article) WHERE NOT a:Likened
WITH DISTINCT a
RETURN a.id AS id, a.text AS text, a.publishedFrom AS from, a.publishedTo AS to ORDER BY id
