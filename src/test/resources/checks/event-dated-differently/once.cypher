// It happens once, however far apart the dates are.
CREATE (p:Predicate {id: 'takes-place', valueType: 'NONE', kind: 'EVENT', cardinality: 'ONE_EVER', lastsDays: 1, apartDays: 0})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'takes-place', text: 'The Atlas League summit takes place.'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '1996-04-26', holdsBasis: 'STATED',
  holdsReason: '“1996-04-26”', holdsFrom: date('1996-04-26'), holdsTo: date('1996-04-26')})
CREATE (s1)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'Piece 1'})
CREATE (c)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2001-06-15', holdsBasis: 'STATED',
  holdsReason: '“2001-06-15”', holdsFrom: date('2001-06-15'), holdsTo: date('2001-06-15')})
CREATE (s2)-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(:Article {id: 'article:2', title: 'Piece 2'})
