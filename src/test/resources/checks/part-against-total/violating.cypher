// Two states with more than all of it together, in months, and of two people; one with more than all of it, without a date.
CREATE (p:Predicate {id: 'share-of', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05, whole: 'of'})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a1', text: 'Ghana\'s share of a is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=a|'},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Ghana', 'STATE', '1'],
  [{id: 'claim:a2', slot: 'slot:a2', text: 'Togo\'s share of a is 50 %.', number: 50.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '50 %', low: 50.0, high: 50.0, scope: 'share-of|of=a|'},
    {id: 'appearance:2', holdsText: '2022-09-01', holdsFrom: date('2022-09-01'), holdsTo: date('2022-09-01'), certainty: 'PROBABLE'}, [], 'Togo', 'STATE', '2'],
  [{id: 'claim:b1', slot: 'slot:b1', text: 'Ann Smith\'s share of b is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0, scope: 'share-of|of=b|'},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Ann Smith', 'PERSON', '3'],
  [{id: 'claim:b2', slot: 'slot:b2', text: 'William Ruto\'s share of b is 70 %.', number: 70.0, unit: '%', comparison: 'ABOUT', measure: '%', valueText: '70 %', low: 70.0, high: 70.0, scope: 'share-of|of=b|'},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'William Ruto', 'PERSON', '4'],
  [{id: 'claim:d1', slot: 'slot:d1', text: 'Mali\'s share of d is 120 %.', number: 120.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '120 %', low: 120.0, high: 120.0, scope: 'share-of|of=d|'},
    {id: 'appearance:5', holdsText: '../..'}, [], 'Mali', 'STATE', '5'],
  [{id: 'claim:d2', slot: 'slot:d2', text: 'Chad\'s share of d is 30 %.', number: 30.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '30 %', low: 30.0, high: 30.0, scope: 'share-of|of=d|'},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'Chad', 'STATE', '6']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share-of'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, s, row
MERGE (e:Entity {id: 'entity:' + row[3], name: row[3], type: row[4]})
MERGE (c)-[:SUBJECT]->(e)
MERGE (g:Passage {id: 'passage:' + row[5]})
MERGE (s)-[:QUOTES]->(g)
