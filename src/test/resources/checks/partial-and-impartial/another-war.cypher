// As violating; and one of the two is in conflict with a third, of which the check has nothing to say.
CREATE (stands:Predicate {id: 'stands', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 90,
  states: ['FOR', 'NONE'], impartialStates: ['NONE']})
CREATE (fights:Predicate {id: 'fights', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', adversarial: true, impartialStates: []})
CREATE (kenya:Entity {id: 'entity:kenya', name: 'Kenya'}), (togo:Entity {id: 'entity:togo', name: 'Togo'}),
  (somalia:Entity {id: 'entity:somalia', name: 'Somalia'}), (ada:Entity {id: 'entity:ada', name: 'Ada'})
CREATE (none:Claim {id: 'claim:none', topic: 'stands|entity:kenya', slot: 'slot:war', state: 'NONE', text: 'Kenya takes no side in the Somalia war.'})
  -[:USES]->(stands), (none)-[:SUBJECT]->(kenya), (none)-[:QUALIFIED_BY {name: 'party'}]->(somalia)
CREATE (side:Claim {id: 'claim:side', topic: 'stands|entity:kenya', slot: 'slot:aims', state: 'FOR', text: 'Kenya is in support of the aims of Togo.'})
  -[:USES]->(stands), (side)-[:SUBJECT]->(kenya), (side)-[:QUALIFIED_BY {name: 'party'}]->(togo)
CREATE (war:Claim {id: 'claim:war', topic: 'fights|entity:somalia', slot: 'slot:fights', text: 'Somalia is in conflict with Togo.'})
  -[:USES]->(fights), (war)-[:SUBJECT]->(somalia), (war)-[:VALUE]->(togo)
CREATE (none)<-[:STATES]-(:Appearance {id: 'appearance:none', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-06T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (side)<-[:STATES]-(:Appearance {id: 'appearance:side', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-06T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (war)<-[:STATES]-(:Appearance {id: 'appearance:war', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-06T00:00:00Z'),
  holdsText: '2022', holdsBasis: 'STATED', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})-[:MADE_BY]->(ada)
CREATE (mali:Entity {id: 'entity:mali', name: 'Mali'})
CREATE (other:Claim {id: 'claim:with-mali', topic: 'fights|entity:somalia', slot: 'slot:fights-mali', text: 'Somalia is in conflict with Mali.'})
  -[:USES]->(fights), (other)-[:SUBJECT]->(somalia), (other)-[:VALUE]->(mali)
CREATE (other)<-[:STATES]-(:Appearance {id: 'appearance:with-mali', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-06T00:00:00Z'),
  holdsText: '2022', holdsBasis: 'STATED', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})-[:MADE_BY]->(ada)
