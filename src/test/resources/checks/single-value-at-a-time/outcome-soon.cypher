// Becoming a member ends when membership begins, however soon; an observer is one for a while.
CREATE (status:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME',
  stabilityDays: 365, states: ['NONE', 'OBSERVER', 'ACCEDING', 'MEMBER'], transitionalStates: ['ACCEDING'],
  moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER']})
CREATE (acceding:Claim {id: 'claim:a', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is ACCEDING of the Union.',
  valueType: 'STATE', valueKey: 'ACCEDING', state: 'ACCEDING'})-[:USES]->(status)
CREATE (member:Claim {id: 'claim:b', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is MEMBER of the Union.',
  valueType: 'STATE', valueKey: 'MEMBER', state: 'MEMBER'})-[:USES]->(status)
CREATE (observer:Claim {id: 'claim:c', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is OBSERVER of the Union.',
  valueType: 'STATE', valueKey: 'OBSERVER', state: 'OBSERVER'})-[:USES]->(status)
CREATE (:Article {id: 'article:1', title: 'Before the summit', text: '…'})-[:HAS]->(p1:Passage {id: 'passage:1'})
CREATE (:Article {id: 'article:2', title: 'After the summit', text: '…'})-[:HAS]->(p2:Passage {id: 'passage:2'})
CREATE (:Article {id: 'article:3', title: 'A week before', text: '…'})-[:HAS]->(p3:Passage {id: 'passage:3'})
CREATE (acceding)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05',
  holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:QUOTES]->(p1)
CREATE (member)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-06',
  holdsBasis: 'STATED', holdsFrom: date('2022-10-06'), holdsTo: date('2022-10-06')})-[:QUOTES]->(p2)
CREATE (observer)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-09-28',
  holdsBasis: 'STATED', holdsFrom: date('2022-09-28'), holdsTo: date('2022-09-28')})-[:QUOTES]->(p3)
