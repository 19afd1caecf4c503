// Each pair is no unnatural move, for the reason told.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['NONE>OBSERVER', 'OBSERVER>MEMBER', 'MEMBER>NONE']})
WITH p UNWIND [
  // a declared move
  [{id: 'claim:a1', slot: 'slot:a', text: 'Haiti is OBSERVER of a.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:970', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Haiti is MEMBER of a.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:971', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // a step up, if not a declared one
  [{id: 'claim:b1', slot: 'slot:b', text: 'Haiti is NONE of b.', state: 'NONE', valueType: 'STATE'},
    {id: 'appearance:980', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Haiti is MEMBER of b.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:981', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // a declared move down
  [{id: 'claim:c1', slot: 'slot:c', text: 'Haiti is MEMBER of c.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:990', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'Haiti is NONE of c.', state: 'NONE', valueType: 'STATE'},
    {id: 'appearance:991', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // too close: that is a contradiction
  [{id: 'claim:d1', slot: 'slot:d', text: 'Haiti is MEMBER of d.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1000', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'Haiti is OBSERVER of d.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1001', holdsText: '2022-06-01', holdsFrom: date('2022-06-01'), holdsTo: date('2022-06-01')}, []],
  // denied first
  [{id: 'claim:e1', slot: 'slot:e', text: 'Haiti is MEMBER of e.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1010', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01'), stance: 'DENIES'}, []],
  [{id: 'claim:e2', slot: 'slot:e', text: 'Haiti is OBSERVER of e.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1011', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // questioned later
  [{id: 'claim:f1', slot: 'slot:f', text: 'Haiti is MEMBER of f.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1020', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:f2', slot: 'slot:f', text: 'Haiti is OBSERVER of f.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1021', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'QUESTIONS'}, []],
  // planned first
  [{id: 'claim:g1', slot: 'slot:g', text: 'Haiti is MEMBER of g.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1030', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01'), certainty: 'PLANNED'}, []],
  [{id: 'claim:g2', slot: 'slot:g', text: 'Haiti is OBSERVER of g.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1031', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // possible later
  [{id: 'claim:h1', slot: 'slot:h', text: 'Haiti is MEMBER of h.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1040', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:h2', slot: 'slot:h', text: 'Haiti is OBSERVER of h.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1041', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'POSSIBLE'}, []],
  // corrected first
  [{id: 'claim:i1', slot: 'slot:i', text: 'Haiti is MEMBER of i.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1050', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, ['Superseded']],
  [{id: 'claim:i2', slot: 'slot:i', text: 'Haiti is OBSERVER of i.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1051', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // corrected later
  [{id: 'claim:j1', slot: 'slot:j', text: 'Haiti is MEMBER of j.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1060', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:j2', slot: 'slot:j', text: 'Haiti is OBSERVER of j.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1061', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded']],
  // a state nobody declared is another check's
  [{id: 'claim:k1', slot: 'slot:k', text: 'Haiti is PATRON of k.', state: 'PATRON', valueType: 'STATE'},
    {id: 'appearance:1070', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:k2', slot: 'slot:k', text: 'Haiti is OBSERVER of k.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1071', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // and here
  [{id: 'claim:l1', slot: 'slot:l', text: 'Haiti is MEMBER of l.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1080', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:l2', slot: 'slot:l', text: 'Haiti is PATRON of l.', state: 'PATRON', valueType: 'STATE'},
    {id: 'appearance:1081', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // of no known time
  [{id: 'claim:m1', slot: 'slot:m', text: 'Haiti is MEMBER of m.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1090', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:m2', slot: 'slot:m', text: 'Haiti is OBSERVER of m.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:1091', holdsText: '../..'}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'membership'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
