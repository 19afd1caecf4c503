// Two numbers are another check's matter: they may be one within their tolerance.
CREATE (one:Predicate {id: 'one', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'one', text: 'Haiti is OBSERVER.', valueKey: 'OBSERVER'})-[:USES]->(one)
CREATE (b:Claim {id: 'claim:b', slot: 'slot:a', predicate: 'one', text: 'Haiti is MEMBER.', valueKey: 'MEMBER'})-[:USES]->(one)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false})
CREATE (a)<-[:STATES]-(a1:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(a2:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
