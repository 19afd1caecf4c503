// A whole list of two against five others, a list that goes on and names more than are counted, and the bounds.
// When it was told does not matter: it was founded once.
CREATE (k:Predicate {id: 'founder-count', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0, tolerance: 0.0, counts: 'founded-by', beside: 'beside', countedBy: []})
CREATE (l:Predicate {id: 'founded-by', valueType: 'ENTITY_LIST', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0, countedBy: ['founder-count']})
CREATE (russia:Entity {id: 'entity:russia', name: 'Russia'})
WITH k, l, russia UNWIND [
  [{id: 'claim:ac', slot: 'slot:ac', topic: 'founder-count|entity:a', predicate: 'founder-count', valueType: 'QUANTITY', text: '5 others founded a.', valueText: '5 country', number: 5.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: ['beside'], qualifierTexts: ['Russia'], low: 5.0, high: 5.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:al', slot: 'slot:al', topic: 'founded-by|entity:a', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China founded a.', closure: 'CLOSED', items: ['entity:russia', 'entity:china'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:bc', slot: 'slot:bc', topic: 'founder-count|entity:b', predicate: 'founder-count', valueType: 'QUANTITY', text: '3 founded b.', valueText: '3 country', number: 3.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: [], qualifierTexts: [], low: 3.0, high: 3.0},
    {id: 'appearance:3', holdsText: '2001-06-15', holdsFrom: date('2001-06-15'), holdsTo: date('2001-06-15')}, []],
  [{id: 'claim:bl', slot: 'slot:bl', topic: 'founded-by|entity:b', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo, Chad founded b.', closure: 'OPEN', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo', 'entity:chad'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:dc', slot: 'slot:dc', topic: 'founder-count|entity:d', predicate: 'founder-count', valueType: 'QUANTITY', text: '4 founded d.', valueText: '4 country', number: 4.0, unit: 'country', measure: 'country', comparison: 'LESS', qualifierNames: [], qualifierTexts: [], high: 4.0},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:dl', slot: 'slot:dl', topic: 'founded-by|entity:d', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo founded d.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:ec', slot: 'slot:ec', topic: 'founder-count|entity:e', predicate: 'founder-count', valueType: 'QUANTITY', text: '4 founded e.', valueText: '4 country', number: 4.0, unit: 'country', measure: 'country', comparison: 'MORE', qualifierNames: [], qualifierTexts: [], low: 4.0},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:el', slot: 'slot:el', topic: 'founded-by|entity:e', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo founded e.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:gc', slot: 'slot:gc', topic: 'founder-count|entity:g', predicate: 'founder-count', valueType: 'QUANTITY', text: '10 founded g.', valueText: '10 country', number: 10.0, unit: 'country', measure: 'country', comparison: 'ABOUT', qualifierNames: [], qualifierTexts: [], low: 10.0, high: 10.0},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:gl', slot: 'slot:gl', topic: 'founded-by|entity:g', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo, Chad, Benin, Niger founded g.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo', 'entity:chad', 'entity:benin', 'entity:niger'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:10', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PROBABLE'}, []],
  [{id: 'claim:hc', slot: 'slot:hc', topic: 'founder-count|entity:h', predicate: 'founder-count', valueType: 'QUANTITY', text: '6 founded h.', valueText: '6 country', number: 6.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: [], qualifierTexts: [], low: 6.0, high: 6.0},
    {id: 'appearance:11', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:hl', slot: 'slot:hl', topic: 'founded-by|entity:h', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo, Chad, Benin, Niger founded h.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo', 'entity:chad', 'entity:benin', 'entity:niger'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:12', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:hl', slot: 'slot:hl', topic: 'founded-by|entity:h', predicate: 'founded-by', valueType: 'ENTITY_LIST', text: 'Russia, China, Mali, Togo, Chad, Benin, Niger founded h.', closure: 'CLOSED', items: ['entity:russia', 'entity:china', 'entity:mali', 'entity:togo', 'entity:chad', 'entity:benin', 'entity:niger'], qualifierNames: [], qualifierTexts: []},
    {id: 'appearance:13', holdsText: '../..'}, []],
  [{id: 'claim:hc', slot: 'slot:hc', topic: 'founder-count|entity:h', predicate: 'founder-count', valueType: 'QUANTITY', text: '6 founded h.', valueText: '6 country', number: 6.0, unit: 'country', measure: 'country', comparison: 'EXACTLY', qualifierNames: [], qualifierTexts: [], low: 6.0, high: 6.0},
    {id: 'appearance:14', holdsText: '../..'}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += row[0]
FOREACH (p IN CASE c.valueType WHEN 'QUANTITY' THEN [k] ELSE [l] END | MERGE (c)-[:USES]->(p))
FOREACH (b IN CASE WHEN 'beside' IN c.qualifierNames THEN [russia] ELSE [] END | MERGE (c)-[:QUALIFIED_BY {name: 'beside'}]->(b))
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
