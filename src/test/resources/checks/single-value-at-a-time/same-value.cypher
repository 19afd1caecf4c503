// One value twice: another spelling of the claim, and no other value.
CREATE (status:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME',
  stabilityDays: 365, states: ['NONE', 'OBSERVER', 'ACCEDING', 'MEMBER'], moves: ['OBSERVER>ACCEDING', 'ACCEDING>MEMBER']})
CREATE (old:Claim {id: 'claim:a', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is OBSERVER of the Union.',
  valueType: 'STATE', valueKey: 'OBSERVER', state: 'OBSERVER'})-[:USES]->(status)
CREATE (new:Claim {id: 'claim:b', slot: 'slot:haiti', predicate: 'membership-status', text: 'Haiti is an OBSERVER of the Union.',
  valueType: 'STATE', valueKey: 'OBSERVER', state: 'OBSERVER'})-[:USES]->(status)
CREATE (:Article {id: 'article:1', title: 'An older piece', text: '…'})-[:HAS]->(p1:Passage {id: 'passage:1'})
CREATE (:Article {id: 'article:2', title: 'A newer piece', text: '…'})-[:HAS]->(p2:Passage {id: 'passage:2'})
CREATE (old)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:QUOTES]->(p1)
CREATE (new)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:QUOTES]->(p2)
