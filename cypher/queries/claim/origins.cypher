// How many different texts affirm each claim: copies of one text count once.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)<-[:STATES]-(:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
RETURN c.id AS claim, count(DISTINCT a.textHash) AS origins
