// The articles in which claims appear, and that have not been compared with the others yet.
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:STATES]-(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article) WHERE NOT a:Likened
WITH DISTINCT a
RETURN a.id AS id, a.text AS text, a.publishedFrom AS from, a.publishedTo AS to ORDER BY id
