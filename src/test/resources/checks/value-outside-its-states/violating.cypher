// A state nobody declared, a claim of a state without one, and an amount where a state belongs.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: ['NONE>OBSERVER', 'OBSERVER>MEMBER', 'MEMBER>NONE']})
WITH p UNWIND [
  [{id: 'claim:a', slot: 'slot:a', text: 'Haiti is PATRON of the Union.', state: 'PATRON', valueType: 'STATE'},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // corrected since
  [{id: 'claim:a', slot: 'slot:a', text: 'Haiti is PATRON of the Union.', state: 'PATRON', valueType: 'STATE'},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded']],
  [{id: 'claim:b', slot: 'slot:b', text: 'Togo is of the Union.', valueType: 'STATE'},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c', slot: 'slot:c', text: 'Mali is 7 of the Union.', valueType: 'QUANTITY', number: 7.0},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'membership'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
