// A declared state; and a state nobody declared that the newest version of its article no longer tells.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['NONE>OBSERVER', 'OBSERVER>MEMBER', 'MEMBER>NONE']})
WITH p UNWIND [
  [{id: 'claim:a', slot: 'slot:a', text: 'Haiti is MEMBER of the Union.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b', slot: 'slot:b', text: 'Togo is PATRON of the Union.', state: 'PATRON', valueType: 'STATE'},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded']]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'membership'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
