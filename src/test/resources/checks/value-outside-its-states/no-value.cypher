// A predicate that takes no value, and a claim that has none.
CREATE (p:Predicate {id: 'ready', valueType: 'NONE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, states: [], moves: []})
WITH p UNWIND [
  [{id: 'claim:a', slot: 'slot:a', text: 'Haiti is ready.'},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {predicate: 'ready'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
