// The rules call it a contradiction already: opposed-claims tells of it.
CREATE (open:Predicate {id: 'open', valueType: 'TEXT', kind: 'STATE', cardinality: 'MANY', stabilityDays: 30})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:a', predicate: 'open', text: 'Togo backs the aims of Mali.'})-[:USES]->(open)
CREATE (b:Claim {id: 'claim:b', slot: 'slot:b', predicate: 'open', text: 'The mediator favours nobody.'})-[:USES]->(open)
CREATE (a)-[:SUGGESTED {model: 'tiny', score: 0.93, cosine: 0.81}]->(b)
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada'}), (ben:Entity {id: 'entity:ben', name: 'Ben'})
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ada)
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', recordedAt: datetime('2022-10-07T00:00:00Z'),
  holdsText: '2022-10-05', holdsBasis: 'STATED', holdsFrom: date('2022-10-05'), holdsTo: date('2022-10-05')})-[:MADE_BY]->(ben)
CREATE (b)-[:COMPARED {relation: 'CONTRADICTS', score: 0.8, method: 'by-hand', reasons: ['“backs” against “favours”']}]->(a)
