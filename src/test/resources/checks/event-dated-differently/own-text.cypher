// One text dates it in two ways.
CREATE (p:Predicate {id: 'takes-place', valueType: 'NONE', kind: 'EVENT', cardinality: 'MANY', lastsDays: 5, apartDays: 45})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'takes-place', text: 'The Atlas League summit takes place.'})-[:USES]->(p)
CREATE (r:Article {id: 'article:1', title: 'Piece 1'})
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-09-15', holdsBasis: 'STATED',
  holdsReason: '“15 September 2022”', holdsFrom: date('2022-09-15'), holdsTo: date('2022-09-15')})-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(r)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-04', holdsBasis: 'INFERRED',
  holdsReason: '“yesterday” counted from 2022-10-05', holdsFrom: date('2022-10-04'), holdsTo: date('2022-10-04')})-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(r)
