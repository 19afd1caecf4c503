// A list that nothing counts, and an amount that counts no list.
CREATE (k:Predicate {id: 'founder-count', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0, tolerance: 0.0, countedBy: []})
CREATE (l:Predicate {id: 'founded-by', valueType: 'ENTITY_LIST', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0, countedBy: []})
CREATE (russia:Entity {id: 'entity:russia', name: 'Russia'})
WITH k, l, russia UNWIND [
  [{id: 'claim:ac', slot: 'slot:ac', topic: 'founder-count|entity:a', predicate: 'founder-count', valueType: 'QUANTITY', text: '5 founded a.', valueText: '5 country', number: 5.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: [], qualifierTexts: [], low: 5.0, high: 5.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:al', slot: 'slot:al', topic: 'founded-by|entity:a', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China founded a.', closure: 'CLOSED', items: ['entity:russia', 'entity:china'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += row[0]
FOREACH (p IN CASE c.valueType WHEN 'QUANTITY' THEN [k] ELSE [l] END | MERGE (c)-[:USES]->(p))
FOREACH (b IN CASE WHEN 'beside' IN c.qualifierNames THEN [russia] ELSE [] END | MERGE (c)-[:QUALIFIED_BY {name: 'beside'}]->(b))
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
