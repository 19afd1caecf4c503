// Five corners are more than this looks for.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})
CREATE (post:Source {id: 'source:post', name: 'The Post'})-[:PUBLISHED]->(r1:Article {id: 'article:1', title: 'Port opens'}),
  (wire:Source {id: 'source:wire', name: 'Wire'})-[:PUBLISHED]->(r2:Article {id: 'article:2', title: 'Opening'}),
  (echo:Source {id: 'source:echo', name: 'Echo'})-[:PUBLISHED]->(r3:Article {id: 'article:3', title: 'It opens'}),
  (star:Source {id: 'source:star', name: 'Star'})-[:PUBLISHED]->(r4:Article {id: 'article:4', title: 'Open'}),
  (sun:Source {id: 'source:sun', name: 'Sun'})-[:PUBLISHED]->(r5:Article {id: 'article:5', title: 'Opened'})
CREATE (epost:Entity {id: 'entity:post', name: 'POST'}), (ewire:Entity {id: 'entity:wire', name: 'Wire Agency'})-[:NAMED]->(:Name {text: 'the Wire'}),
  (eecho:Entity {id: 'entity:echo', name: 'Echo'}), (estar:Entity {id: 'entity:star', name: 'Star'}), (esun:Entity {id: 'entity:sun', name: 'Sun'}), (ada:Entity {id: 'entity:ada', name: 'Ada'})
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:1'})<-[:QUOTES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a1)-[:MADE_BY]->(ewire)
CREATE (r2)-[:HAS]->(:Passage {id: 'passage:2'})<-[:QUOTES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a2)-[:MADE_BY]->(eecho)
CREATE (r3)-[:HAS]->(:Passage {id: 'passage:3'})<-[:QUOTES]-(a3:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a3)-[:MADE_BY]->(estar)
CREATE (r4)-[:HAS]->(:Passage {id: 'passage:4'})<-[:QUOTES]-(a4:Appearance {id: 'appearance:4', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a4)-[:MADE_BY]->(esun)
CREATE (r5)-[:HAS]->(:Passage {id: 'passage:5'})<-[:QUOTES]-(a5:Appearance {id: 'appearance:5', stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(c)
CREATE (a5)-[:MADE_BY]->(epost)
