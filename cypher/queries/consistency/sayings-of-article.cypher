// What one article says, in the order of its text, and whether any other article says the same claim.
MATCH (a:Article {id: $article})-[:HAS]->(p:Passage)<-[:QUOTES]-(s:Appearance)-[:STATES]->(c:Claim)
RETURN s.id AS appearance, c.id AS claim, EXISTS {
  MATCH (c)<-[:STATES]-(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(o:Article) WHERE o.id <> $article
} AS held
ORDER BY p.start, p.end, s.id
