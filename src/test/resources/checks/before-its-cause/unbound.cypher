// focus: claim:a, claim:b, claim:c, claim:d
// What will be can be admired, and a name may be younger than its bearer.
CREATE (founded:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', begins: 'subject', mustExist: []}),
  (renamed:Predicate {id: 'renamed-on', valueType: 'DATE', kind: 'EVENT', mustExist: []}),
  (admires:Predicate {id: 'admires', valueType: 'ENTITY', kind: 'STATE', mustExist: ['subject'], boundedBy: ['founded-on']}),
  (member:Predicate {id: 'member-of', valueType: 'ENTITY', kind: 'STATE', mustExist: ['subject', 'value'], boundedBy: ['founded-on']}),
  (acme:Entity {id: 'Acme', name: 'Acme'}), (dome:Entity {id: 'Dome', name: 'Dome'}), (ann:Entity {id: 'Ann', name: 'Ann'})
CREATE (a:Claim {id: 'claim:a', topic: 'founded-on|Acme', text: 'Acme was founded in 2001.', dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')})-[:USES]->(founded),
  (b:Claim {id: 'claim:b', topic: 'admires|Ann', text: 'Ann admires Acme.'})-[:USES]->(admires),
  (c:Claim {id: 'claim:c', topic: 'renamed-on|Dome', text: 'Dome was renamed in 2001.', dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')})-[:USES]->(renamed),
  (d:Claim {id: 'claim:d', topic: 'member-of|Ann', text: 'Ann is a member of Dome.'})-[:USES]->(member),
  (a)-[:SUBJECT]->(acme), (b)-[:SUBJECT]->(ann), (b)-[:VALUE]->(acme), (c)-[:SUBJECT]->(dome), (d)-[:SUBJECT]->(ann), (d)-[:VALUE]->(dome)
WITH [a, b, c, d] AS claims UNWIND claims AS c
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + c.id, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '1999',
  holdsFrom: date('1999-01-01'), holdsTo: date('1999-12-31')})
