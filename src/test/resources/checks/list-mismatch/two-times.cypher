// Years lie between two of the tellings, and none between the other two: only those are shown.
CREATE (founders:Predicate {id: 'founded-by', valueType: 'ENTITY_LIST', kind: 'EVENT', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365})
CREATE (mali:Entity {id: 'entity:mali', name: 'Mali'}), (niger:Entity {id: 'entity:niger', name: 'Niger'}), (chad:Entity {id: 'entity:chad', name: 'Chad'})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:founders', predicate: 'founded-by', text: 'The Union was founded by Mali, Niger.',
  valueType: 'ENTITY_LIST', valueKey: 'CLOSED:mali,niger', closure: 'CLOSED', items: ['entity:mali', 'entity:niger']})-[:USES]->(founders)
CREATE (a)-[:VALUE]->(mali), (a)-[:VALUE]->(niger)
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2004', holdsBasis: 'GIVEN',
  holdsFrom: date('2004-01-01'), holdsTo: date('2004-12-31')})
CREATE (b:Claim {id: 'claim:b', slot: 'slot:founders', predicate: 'founded-by', text: 'The Union was founded by Chad, Mali.',
  valueType: 'ENTITY_LIST', valueKey: 'CLOSED:chad,mali', closure: 'CLOSED', items: ['entity:chad', 'entity:mali']})-[:USES]->(founders)
CREATE (b)-[:VALUE]->(chad), (b)-[:VALUE]->(mali)
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2022-10-05', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2004-05', holdsBasis: 'GIVEN',
  holdsFrom: date('2004-05-01'), holdsTo: date('2004-05-31')})
