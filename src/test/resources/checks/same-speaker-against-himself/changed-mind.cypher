// Months lie between; willingness is expected to last thirty days.
CREATE (talks:Predicate {id: 'willing', valueType: 'NONE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 30})
CREATE (c:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'willing', text: 'Mali is willing to negotiate.'})-[:USES]->(talks)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false}),
  (officials:Entity {id: 'entity:officials', name: 'officials', anonymous: true}), (paper:Source {id: 'source:post', name: 'Post'})
CREATE (c)<-[:STATES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-05-01', holdsBasis: 'STATED', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')})-[:MADE_BY]->(ada)
CREATE (c)<-[:STATES]-(a2:Appearance {id: 'appearance:2', stance: 'DENIES', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
