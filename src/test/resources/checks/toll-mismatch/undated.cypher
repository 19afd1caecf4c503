// When the one was published nobody knows.
CREATE (a:Claim {id: 'claim:a', predicate: 'open', text: 'A blast in Lund killed 22 people.'})
CREATE (b:Claim {id: 'claim:b', predicate: 'open', text: 'At least 44 people were killed.'})
CREATE (e1:Telling {id: 'telling:1', article: 'article:1', kind: 'ATTACK', day: date('2022-10-05')}), (e2:Telling {id: 'telling:2', article: 'article:2', kind: 'ATTACK', day: date('2022-10-06')})
CREATE (a)-[:COUNTS {harm: 'KILLED', telling: 'telling:1', low: 22.0, high: 22.0, words: '22', places: ['lnd', 'krn'], placeNames: ['Lund', 'Kiruna']}]->(e1), (b)-[:COUNTS {harm: 'KILLED', telling: 'telling:2', low: 44.0, high: 1.0e15, words: 'at least 44', places: ['lnd'], placeNames: ['Lund']}]->(e2)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'}), (ben:Entity {id: 'entity:ben', name: 'Ben'})
CREATE (r1:Article {id: 'article:1', publishedFrom: null, publishedTo: null})-[:HAS]->(p1:Passage {id: 'passage:1'}), (r2:Article {id: 'article:2', publishedFrom: date('2022-10-06'), publishedTo: date('2022-10-06')})-[:HAS]->(p2:Passage {id: 'passage:2'})
CREATE (a)<-[:STATES]-(s1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(s2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-10-06', holdsBasis: 'STATED', holdsFrom: date('2022-10-06'), holdsTo: date('2022-10-06')})-[:MADE_BY]->(ben)
CREATE (s1)-[:QUOTES]->(p1), (s2)-[:QUOTES]->(p2)
