// What was read: dated articles in their order, then undated ones.
MATCH (a:Article) WHERE a.id > ''
MATCH (s:Source)-[:PUBLISHED]->(a)
RETURN a {.id, .title, .uri, source: s.name, published: a.publishedText, basis: a.publishedBasis,
          reason: a.publishedReason, revisedBy: head([(later:Article)-[:REVISES]->(a) | later.id]),
          appearances: COUNT { (a)-[:HAS]->(:Passage)<-[:QUOTES]-(:!Restated) }} AS article
ORDER BY a.publishedTo IS NULL, a.publishedTo, a.publishedFrom, a.title, a.id
