// A list that goes on leaves room for one who is said by himself.
CREATE (founders:Predicate {id: 'founded-by', valueType: 'ENTITY_LIST', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
CREATE (mali:Entity {id: 'entity:mali', name: 'Mali'}), (niger:Entity {id: 'entity:niger', name: 'Niger'}), (chad:Entity {id: 'entity:chad', name: 'Chad'})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:founders', predicate: 'founded-by', text: 'The Union was founded by Mali, Niger.',
  valueType: 'ENTITY_LIST', valueKey: 'OPEN:mali,niger', closure: 'OPEN', items: ['entity:mali', 'entity:niger']})-[:USES]->(founders)
CREATE (a)-[:VALUE]->(mali), (a)-[:VALUE]->(niger)
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN',
  holdsText: '2022-10-05', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})
CREATE (founder:Predicate {id: 'has-founder', isItem: true, valueType: 'ENTITY', kind: 'EVENT', cardinality: 'MANY', stabilityDays: 0})
CREATE (a)-[:ENTAILS]->(m:Claim {id: 'claim:mali', slot: 'slot:founder', predicate: 'has-founder', text: 'Mali is a founder of the Union.',
  valueType: 'ENTITY', valueKey: 'entity:mali'})-[:USES]->(founder)
CREATE (m)-[:VALUE]->(mali)
CREATE (c:Claim {id: 'claim:chad', slot: 'slot:founder', predicate: 'has-founder', text: 'Chad is a founder of the Union.',
  valueType: 'ENTITY', valueKey: 'entity:chad'})-[:USES]->(founder)
CREATE (c)-[:VALUE]->(chad)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '../..', holdsBasis: 'UNKNOWN'})
