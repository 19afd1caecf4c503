// No tolerance at all: 1,987 is 2,000 to two digits, and 1,600 is not.
CREATE (p:Predicate {id: 'length', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_EVER', stabilityDays: 0, tolerance: 0.0})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'The wall is 1,987 metres long.', number: 1987.0, unit: 'metre', comparison: 'EXACTLY', measure: 'metre', valueText: '1987 metre', low: 1987.0, high: 1987.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The wall is about 2,000 metres long.', number: 2000.0, unit: 'metre', comparison: 'ABOUT', measure: 'metre', valueText: '2000 metre', low: 2000.0, high: 2000.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'The dam is 1,600 metres long.', number: 1600.0, unit: 'metre', comparison: 'EXACTLY', measure: 'metre', valueText: '1600 metre', low: 1600.0, high: 1600.0},
    {id: 'appearance:3', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'The dam is 2,000 metres long.', number: 2000.0, unit: 'metre', comparison: 'EXACTLY', measure: 'metre', valueText: '2000 metre', low: 2000.0, high: 2000.0},
    {id: 'appearance:4', holdsText: '2024-01-01', holdsFrom: date('2024-01-01'), holdsTo: date('2024-01-01')}, []],
  [{id: 'claim:c1', slot: 'slot:c', text: 'The pier is between 10 and 20 metres long.', number: 10.0, unit: 'metre', comparison: 'BETWEEN', measure: 'metre', valueText: '10-20 metre', low: 10.0, high: 20.0, upTo: 20.0},
    {id: 'appearance:5', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'The pier is 9.6 metres long.', number: 9.6, unit: 'metre', comparison: 'EXACTLY', measure: 'metre', valueText: '9.6 metre', low: 9.6, high: 9.6},
    {id: 'appearance:6', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'length'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
