// How many different texts affirm each claim: copies of one text, and versions of one article, count once.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(:Passage)<-[:HAS]-(:Article)
  -[:REVISES*0..]->(first:Article)
WHERE NOT s:Superseded AND NOT EXISTS { (first)-[:REVISES]->() }
RETURN c.id AS claim, count(DISTINCT first.textHash) AS origins
