// In one article Ada calls it possible and is sure of it: the article gives both.
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'The port opens.'})
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false})
CREATE (r:Article {id: 'article:1', title: 'Port opens', publishedText: '2022-10-05', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')})
WITH c, ada, r UNWIND ['POSSIBLE', 'CERTAIN'] AS certainty
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + certainty, stance: 'AFFIRMS', certainty: certainty, holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + certainty, exact: certainty})<-[:HAS]-(r)
