// It happens once: some time up to 1996, and some time from 2001 on. Nothing bounds the one below, or the other above.
CREATE (p:Predicate {id: 'founded-by', valueType: 'ENTITY', kind: 'EVENT', cardinality: 'ONE_EVER', lastsDays: 1, apartDays: 0})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'founded-by', text: 'Mali founded the Atlas League.'})-[:USES]->(p)
CREATE (c)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '../1996-04-26', holdsBasis: 'INFERRED',
  holdsReason: 'told as past by the article', holdsTo: date('1996-04-26')})
CREATE (s1)-[:QUOTES]->(:Passage {id: 'passage:1'})<-[:HAS]-(:Article {id: 'article:1', title: 'Piece 1'})
CREATE (c)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2001-06-15/..', holdsBasis: 'STATED',
  holdsReason: '“since 15 June 2001”', holdsFrom: date('2001-06-15')})
CREATE (s2)-[:QUOTES]->(:Passage {id: 'passage:2'})<-[:HAS]-(:Article {id: 'article:2', title: 'Piece 2'})
