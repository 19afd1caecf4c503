// What happened does not pass with time.
CREATE (open:Predicate {id: 'open', valueType: 'TEXT', kind: 'EVENT', cardinality: 'MANY', stabilityDays: 30})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'Togo signed the treaty with Mali in May.'})-[:USES]->(open)
CREATE (b:Claim {id: 'claim:b', slot: 'slot:b', predicate: 'open', text: 'Togo put its name to the treaty.'})-[:USES]->(open)
CREATE (a)-[:COMPARED {relation: 'CORROBORATES', score: 0.8, method: 'by-hand', denials: ['OTHER'], denialReasons: ['“signed” against “put its name to”: the claimant of one of them denies it'], reasons: ['90 % of the weight of “Togo put its name to the treaty.” is answered']}]->(b)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'}), (ben:Entity {id: 'entity:ben', name: 'Ben'})
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-08-05', holdsBasis: 'STATED', holdsFrom: date('2022-08-05'), holdsTo: date('2022-08-05')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'DENIES', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ben)
