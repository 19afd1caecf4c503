// Where no move is declared, none is unnatural.
CREATE (p:Predicate {id: 'membership', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: ['NONE', 'OBSERVER', 'MEMBER'], moves: []})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Haiti is MEMBER of a.', state: 'MEMBER', valueType: 'STATE'},
    {id: 'appearance:970', holdsText: '2010-05-01', holdsFrom: date('2010-05-01'), holdsTo: date('2010-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Haiti is OBSERVER of a.', state: 'OBSERVER', valueType: 'STATE'},
    {id: 'appearance:971', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'membership'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
