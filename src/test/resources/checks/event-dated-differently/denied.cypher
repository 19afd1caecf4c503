// What is denied has no date.
CREATE (p:Predicate {id: 'takes-place', valueType: 'NONE', kind: 'EVENT', cardinality: 'MANY', lastsDays: 5, apartDays: 45})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'takes-place', text: 'The Atlas League summit takes place.'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-09-15/2022-09-16', holdsBasis: 'STATED',
  holdsReason: '“2022-09-15/2022-09-16”', holdsFrom: date('2022-09-15'), holdsTo: date('2022-09-16')})
CREATE (s1)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'Piece 1'})
CREATE (c)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'DENIES', certainty: 'CERTAIN', holdsText: '2022-09-26/2022-10-02', holdsBasis: 'INFERRED',
  holdsReason: '“last week” counted from 2022-10-05', holdsFrom: date('2022-09-26'), holdsTo: date('2022-10-02')})
CREATE (s2)-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(:Article {id: 'article:2', title: 'Piece 2'})
