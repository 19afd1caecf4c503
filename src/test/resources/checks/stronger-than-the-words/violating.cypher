// The headline is sure of what Ada only called possible.
CREATE (open:Predicate {id: 'open'})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})-[:USES]->(open)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}),
  (analysts:Entity {id: 'entity:analysts', name: 'analysts', anonymous: true}), (paper:Source {id: 'source:post', name: 'Post'})
CREATE (r1:Article {id: 'article:1', title: 'Port opens'})
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:1', exact: 'The port opens.'})<-[:QUOTES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:STATES]->(c)
CREATE (a1)-[:MADE_BY]->(paper)
CREATE (r1)-[:HAS]->(:Passage {id: 'passage:2', exact: 'The port may open, Ada said.'})<-[:QUOTES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'POSSIBLE', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:STATES]->(c)
CREATE (a2)-[:MADE_BY]->(ada)
