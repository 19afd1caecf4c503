// A member that is an observer years later; the second is probable, and told of more than one time.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['NONE>OBSERVER', 'OBSERVER>MEMBER', 'MEMBER>NONE']})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Haiti is MEMBER of a.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:970', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Haiti is OBSERVER of a.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:971', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Haiti is MEMBER of b.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:980', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Haiti is OBSERVER of b.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:981', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PROBABLE'}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Haiti is MEMBER of b.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1', holdsText: '2012-05-01', holdsFrom: date('2012-05-01'), holdsTo: date('2012-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Haiti is OBSERVER of b.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:2', holdsText: '2020-05-01', holdsFrom: date('2020-05-01'), holdsTo: date('2020-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Haiti is MEMBER of b.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:3', holdsText: '../..'}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Haiti is OBSERVER of b.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:4', holdsText: '../..'}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'membership'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
