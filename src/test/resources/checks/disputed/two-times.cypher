// Ben denied it years later, and Cleo at the time: only that is shown.
CREATE (talks:Predicate {id: 'willing', valueType: 'NONE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 30})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'willing', text: 'Mali is willing to negotiate.'})-[:USES]->(talks)
CREATE (one:Entity {id: 'entity:one', name: 'Ada'}), (other:Entity {id: 'entity:other', name: 'Ben'})
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2021', holdsBasis: 'GIVEN',
  holdsFrom: date('2021-01-01'), holdsTo: date('2021-12-31')})-[:MADE_BY]->(one)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'DENIES', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(other)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'DENIES', certainty: 'CERTAIN', holdsText: '2021-12', holdsBasis: 'STATED',
  holdsFrom: date('2021-12-01'), holdsTo: date('2021-12-31')})-[:MADE_BY]->(:Entity {id: 'entity:third', name: 'Cleo'})
