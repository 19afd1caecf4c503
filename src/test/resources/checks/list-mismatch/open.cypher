// A list that says it goes on names one who is not in the whole list.
CREATE (founders:Predicate {id: 'founded-by', valueType: 'ENTITY_LIST', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
CREATE (mali:Entity {id: 'entity:mali', name: 'Mali'}), (niger:Entity {id: 'entity:niger', name: 'Niger'}), (chad:Entity {id: 'entity:chad', name: 'Chad'})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:founders', predicate: 'founded-by', text: 'The Union was founded by Mali, Niger.',
  valueType: 'ENTITY_LIST', valueKey: 'CLOSED:mali,niger', closure: 'CLOSED', items: ['entity:mali', 'entity:niger']})-[:USES]->(founders)
CREATE (a)-[:VALUE]->(mali), (a)-[:VALUE]->(niger)
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2022-10-05', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
CREATE (b:Claim {id: 'claim:b', slot: 'slot:founders', predicate: 'founded-by', text: 'The Union was founded by Chad.',
  valueType: 'ENTITY_LIST', valueKey: 'OPEN:chad', closure: 'OPEN', items: ['entity:chad']})-[:USES]->(founders)
CREATE (b)-[:VALUE]->(chad)
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2022-10-05', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
