// A predicate whose values are parts of nothing.
CREATE (p:Predicate {id: 'share-of', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a1', text: 'Ghana\'s share of a is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=a|'},
    {id: 'appearance:36', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Ghana', 'STATE', '36'],
  [{id: 'claim:a2', slot: 'slot:a2', text: 'Togo\'s share of a is 50 %.', number: 50.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '50 %', low: 50.0, high: 50.0, scope: 'share-of|of=a|'},
    {id: 'appearance:37', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Togo', 'STATE', '37']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share-of'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, s, row
MERGE (e:Entity {id: 'entity:' + row[3], name: row[3], type: row[4]})
MERGE (c)-[:SUBJECT]->(e)
MERGE (g:Passage {id: 'passage:' + row[5]})
MERGE (s)-[:QUOTES]->(g)
