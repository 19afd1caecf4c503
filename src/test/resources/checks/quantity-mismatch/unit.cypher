// Kilometres and miles are converted: once they agree, once they do not. Percent and dollars are not.
CREATE (p:Predicate {id: 'length', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_EVER', stabilityDays: 0, tolerance: 0.01})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'The road is 5 km long.', number: 5.0, unit: 'km', comparison: 'EXACTLY', measure: 'metre', valueText: '5 km', low: 5000.0, high: 5000.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The road is 3.1 miles long.', number: 3.1, unit: 'mile', comparison: 'EXACTLY', measure: 'metre', valueText: '3.1 mile', low: 4988.9664, high: 4988.9664},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'The wall is 5 km long.', number: 5.0, unit: 'km', comparison: 'EXACTLY', measure: 'metre', valueText: '5 km', low: 5000.0, high: 5000.0},
    {id: 'appearance:3', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'The wall is 5 miles long.', number: 5.0, unit: 'mile', comparison: 'EXACTLY', measure: 'metre', valueText: '5 mile', low: 8046.72, high: 8046.72},
    {id: 'appearance:4', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:c1', slot: 'slot:c', text: 'The debt is 70 %.', number: 70.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '70 %', low: 70.0, high: 70.0},
    {id: 'appearance:5', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'The debt is 70 USD.', number: 70.0, unit: 'USD', comparison: 'EXACTLY', measure: 'USD', valueText: '70 USD', low: 70.0, high: 70.0},
    {id: 'appearance:6', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'length'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
