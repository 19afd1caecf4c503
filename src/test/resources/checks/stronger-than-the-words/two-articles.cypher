// Two articles of one week tell what Ada said, one of them as certain.
CREATE (open:Predicate {id: 'open'})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})-[:USES]->(open)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}),
  (analysts:Entity {id: 'entity:analysts', name: 'analysts', anonymous: true}), (paper:Source {id: 'source:post', name: 'Post'})
CREATE (r1:Article {id: 'article:1', title: 'Port may open', publishedText: '2022-10-05', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')})
CREATE (r2:Article {id: 'article:2', title: 'Port opens', publishedText: '2022-10-06', publishedFrom: date('2022-10-06'), publishedTo: date('2022-10-06')})
CREATE (r2)-[:HAS]->(:Passage {id: 'passage:1', exact: 'The port opens.'})<-[:QUOTES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a1)-[:MADE_BY]->(ada)
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:2', exact: 'The port may open, Ada said.'})<-[:QUOTES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'POSSIBLE'})-[:STATES]->(c)
CREATE (a2)-[:MADE_BY]->(ada)
