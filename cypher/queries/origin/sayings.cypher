// Whoever affirms each claim now, where, in which words, passed on by whom, and which of the articles copy one another.
UNWIND $claims AS id
MATCH (c:Claim {id: id})<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(p:Passage)<-[:HAS]-(a:Article)
WHERE NOT s:Superseded
MATCH (s)-[:MADE_BY]->(w)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Source)
OPTIONAL MATCH (s)-[:RELAYED_BY]->(r:Entity)
RETURN c.id AS claim, s.id AS id, p.exact AS words,
  a {.id, .title, .textHash, .publishedText, from: a.publishedFrom, to: a.publishedTo, source: o.name,
    first: head([(a)-[:REVISES*0..]->(f) WHERE NOT EXISTS { (f)-[:REVISES]->() } | f.id]),
    copies: [(a)-[k:COPIES]-(b:Article) | {article: b.id, overlap: k.overlap}]} AS article,
  w {.id, .name, named: w:Source OR NOT coalesce(w.anonymous, false), voice: w:Source,
    names: [(w)-[:NAMED]->(n) | n.text]} AS claimant,
  r {.id, .name, .anonymous, names: [(r)-[:NAMED]->(n) | n.text]} AS relayedBy
ORDER BY claim, id
