// Kenya supports the one and the other: of no side is said that it is none.
CREATE (stands:Predicate {id: 'stands', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 90,
  states: ['FOR', 'NONE'], impartialStates: ['NONE']})
CREATE (fights:Predicate {id: 'fights', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', adversarial: true, impartialStates: []})
CREATE (kenya:Entity {id: 'entity:kenya'}), (togo:Entity {id: 'entity:togo'}), (mali:Entity {id: 'entity:mali'})
CREATE (one:Claim {id: 'claim:1', topic: 'stands|entity:kenya', slot: 'slot:1', state: 'FOR', text: 'Kenya is in support of Mali.'})
  -[:USES]->(stands), (one)-[:SUBJECT]->(kenya), (one)-[:QUALIFIED_BY {name: 'party'}]->(mali)
CREATE (other:Claim {id: 'claim:2', topic: 'stands|entity:kenya', slot: 'slot:2', state: 'FOR', text: 'Kenya is in support of Togo.'})
  -[:USES]->(stands), (other)-[:SUBJECT]->(kenya), (other)-[:QUALIFIED_BY {name: 'party'}]->(togo)
CREATE (war:Claim {id: 'claim:3', topic: 'fights|entity:mali', slot: 'slot:3', text: 'Mali is in conflict with Togo.'})
  -[:USES]->(fights), (war)-[:SUBJECT]->(mali), (war)-[:VALUE]->(togo)
WITH [one, other, war] AS claims UNWIND claims AS c
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:' + c.id, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
