// Somebody says so in a fourth article: nobody knows who, so it is no second voice.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}), (officials:Entity {id: 'entity:officials', name: 'officials', anonymous: true})
CREATE (post:Source {id: 'source:post', name: 'Post'})-[:PUBLISHED]->(r1:Article {id: 'article:1', title: 'Port opens', publishedText: '2022-10-05', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')}),
  (wire:Source {id: 'source:wire', name: 'Wire'})-[:PUBLISHED]->(r2:Article {id: 'article:2', title: 'Opening', publishedText: '2022-10-06', publishedFrom: date('2022-10-06'), publishedTo: date('2022-10-06')}),
  (echo:Source {id: 'source:echo', name: 'Echo'})-[:PUBLISHED]->(r3:Article {id: 'article:3', title: 'It opens'})
CREATE (ewire:Entity {id: 'entity:wire', name: 'Wire', anonymous: false})
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:1', exact: 'It opens, said Ada.'})<-[:QUOTES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a1)-[:MADE_BY]->(ada)
CREATE (r2)-[:HAS]->(:Passage {id: 'passage:2', exact: 'Ada said: it opens.'})<-[:QUOTES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a2)-[:MADE_BY]->(ada)
CREATE (r3)-[:HAS]->(:Passage {id: 'passage:3', exact: 'Officials told Wire that it opens.'})<-[:QUOTES]-(a3:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a3)-[:MADE_BY]->(officials)
CREATE (a3)-[:RELAYED_BY]->(ewire)
CREATE (:Source {id: 'source:herald', name: 'Herald'})-[:PUBLISHED]->(r4:Article {id: 'article:4', title: 'Soon open'})
CREATE (r4)-[:HAS]->(:Passage {id: 'passage:4', exact: '“The gates open,” it was heard.'})<-[:QUOTES]-(a4:Appearance {id: 'appearance:4', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'UNKNOWN'})-[:STATES]->(c)
CREATE (a4)-[:MADE_BY]->(:Entity {id: 'entity:unnamed', name: 'unnamed speaker', anonymous: true})
