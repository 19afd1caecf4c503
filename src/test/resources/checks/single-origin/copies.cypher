// One text in two places.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}), (officials:Entity {id: 'entity:officials', name: 'officials', anonymous: true})
CREATE (post:Source {id: 'source:post', name: 'Post'})-[:PUBLISHED]->(r1:Article {id: 'article:1', title: 'Port opens', publishedText: '2022-10-05', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')}),
  (wire:Source {id: 'source:wire', name: 'Wire'})-[:PUBLISHED]->(r2:Article {id: 'article:2', title: 'Opening', publishedText: '2022-10-06', publishedFrom: date('2022-10-06'), publishedTo: date('2022-10-06')}),
  (echo:Source {id: 'source:echo', name: 'Echo'})-[:PUBLISHED]->(r3:Article {id: 'article:3', title: 'It opens'})
CREATE (ewire:Entity {id: 'entity:wire', name: 'Wire', anonymous: false})
CREATE (r3)-[:COPIES {overlap: .95, alike: .9}]->(r1)
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:1', exact: 'It opens, said Ada.'})<-[:QUOTES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a1)-[:MADE_BY]->(ada)
CREATE (r3)-[:HAS]->(:Passage {id: 'passage:2', exact: 'It will be opened.'})<-[:QUOTES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a2)-[:MADE_BY]->(officials)
