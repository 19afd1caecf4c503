// There and back again, years apart each time: neither replaced the other for good.
CREATE (status:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME',
  stabilityDays: 365, states: ['NONE', 'OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER', 'ACCEDING>OBSERVER']})
CREATE (old:Claim {id: 'claim:a', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is OBSERVER of the Union.',
  valueType: 'STATE', valueKey: 'OBSERVER', state: 'OBSERVER'})-[:USES]->(status)
CREATE (new:Claim {id: 'claim:b', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is ACCEDING of the Union.',
  valueType: 'STATE', valueKey: 'ACCEDING', state: 'ACCEDING'})-[:USES]->(status)
CREATE (:Article {id: 'article:1', title: 'An older piece', text: '…'})-[:HAS]->(p1:Passage {id: 'passage:1'})
CREATE (:Article {id: 'article:2', title: 'A newer piece', text: '…'})-[:HAS]->(p2:Passage {id: 'passage:2'})
CREATE (old)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2013~', holdsBasis: 'INFERRED',
  holdsFrom: date('2012-01-01'), holdsTo: date('2014-12-31')})-[:QUOTES]->(p1)
CREATE (new)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:QUOTES]->(p2)
CREATE (old)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2026', holdsBasis: 'GIVEN',
  holdsFrom: date('2026-01-01'), holdsTo: date('2026-12-31')})-[:QUOTES]->(p1)
