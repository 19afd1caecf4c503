// One may have many of them at a time.
CREATE (p:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'MANY', stabilityDays: 365,
  states: ['OBSERVER', 'ACCEDING'], moves: ['OBSERVER>ACCEDING']})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is an observer of the Union.', valueKey: 'OBSERVER', state: 'OBSERVER'})-[:USES]->(p)
CREATE (o:Claim {id: 'claim:b', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is becoming a member of the Union.', valueKey: 'ACCEDING', state: 'ACCEDING'})-[:USES]->(p)
CREATE (a1:Article {id: 'article:1', title: 'Piece 1', publishedText: '2004/..', publishedBasis: 'INFERRED', publishedFrom: date('2004-01-01')})
CREATE (a2:Article {id: 'article:2', title: 'Piece 2', publishedText: '2022-10-05', publishedBasis: 'INFERRED', publishedFrom: date('2022-10-05'), publishedTo: date('2022-10-05')})
CREATE (c)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2004/..', holdsBasis: 'INFERRED', holdsFrom: date('2004-01-01')})
CREATE (s1)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(a1)
CREATE (o)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
CREATE (s2)-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(a2)
