// A year and a day of the next: they may be of one week or of two years.
CREATE (p:Predicate {id: 'takes-place', valueType: 'NONE', kind: 'EVENT', cardinality: 'MANY', lastsDays: 5, apartDays: 45})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'takes-place', text: 'The Atlas League summit takes place.'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2021', holdsBasis: 'STATED',
  holdsReason: '“2021”', holdsFrom: date('2021-01-01'), holdsTo: date('2021-12-31')})
CREATE (s1)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'Piece 1'})
CREATE (c)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-01-10', holdsBasis: 'STATED',
  holdsReason: '“2022-01-10”', holdsFrom: date('2022-01-10'), holdsTo: date('2022-01-10')})
CREATE (s2)-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(:Article {id: 'article:2', title: 'Piece 2'})
