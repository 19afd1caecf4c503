// Counted in the same year, and long before; members are no observers.
CREATE (k:Predicate {id: 'member-count', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.0, counts: 'membership-list', countedBy: []})
CREATE (l:Predicate {id: 'membership-list', valueType: 'ENTITY_LIST', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, countedBy: ['member-count']})
CREATE (russia:Entity {id: 'entity:russia', name: 'Russia'})
WITH k, l, russia UNWIND [
  [{id: 'claim:ac', slot: 'slot:ac', topic: 'member-count|entity:a', predicate: 'member-count', valueType: 'QUANTITY', text: '6 founded a.', valueText: '6 country', number: 6.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: ['status'], qualifierTexts: ['is a member of'], low: 6.0, high: 6.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:al', slot: 'slot:al', topic: 'membership-list|entity:a', predicate: 'membership-list', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo founded a.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo'], qualifierNames: ['status'], qualifierTexts: ['is a member of']},
    {id: 'appearance:2', holdsText: '2022-09-01', holdsFrom: date('2022-09-01'), holdsTo: date('2022-09-01')}, []],
  [{id: 'claim:bc', slot: 'slot:bc', topic: 'member-count|entity:b', predicate: 'member-count', valueType: 'QUANTITY', text: '6 founded b.', valueText: '6 country', number: 6.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: ['status'], qualifierTexts: ['is a member of'], low: 6.0, high: 6.0},
    {id: 'appearance:3', holdsText: '2010-01-01', holdsFrom: date('2010-01-01'), holdsTo: date('2010-01-01')}, []],
  [{id: 'claim:bl', slot: 'slot:bl', topic: 'membership-list|entity:b', predicate: 'membership-list', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo founded b.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo'], qualifierNames: ['status'], qualifierTexts: ['is a member of']},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // another status
  [{id: 'claim:dc', slot: 'slot:dc', topic: 'member-count|entity:d', predicate: 'member-count', valueType: 'QUANTITY', text: '6 founded d.', valueText: '6 country', number: 6.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: ['status'], qualifierTexts: ['is a member of'], low: 6.0, high: 6.0},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:dl', slot: 'slot:dl', topic: 'membership-list|entity:d', predicate: 'membership-list', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo founded d.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo'], qualifierNames: ['status'], qualifierTexts: ['is an observer of']},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += row[0]
FOREACH (p IN CASE c.valueType WHEN 'QUANTITY' THEN [k] ELSE [l] END | MERGE (c)-[:USES]->(p))
FOREACH (b IN CASE WHEN 'beside' IN c.qualifierNames THEN [russia] ELSE [] END | MERGE (c)-[:QUALIFIED_BY {name: 'beside'}]->(b))
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
