// Rounding, another time, another unit; the last two agree when one is converted but for rounding.
CREATE (p:Predicate {id: 'share', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 180, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'The share of Togo is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The share of Togo is 51 %.', number: 51.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '51 %', low: 51.0, high: 51.0},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'The share of Mali is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:3', holdsText: '2018-05-01', holdsFrom: date('2018-05-01'), holdsTo: date('2018-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'The share of Mali is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c1', slot: 'slot:c', text: 'The share of Chad is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'The share of Chad is 60 USD.', number: 60.0, unit: 'USD', comparison: 'EXACTLY', measure: 'USD', valueText: '60 USD', low: 60.0, high: 60.0},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d1', slot: 'slot:d', text: 'The share of Niger is at most 5 km.', number: 5.0, unit: 'km', comparison: 'AT_MOST', measure: 'metre', valueText: '5 km', high: 5000.0},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'The share of Niger is 3.2 miles.', number: 3.2, unit: 'mile', comparison: 'EXACTLY', measure: 'metre', valueText: '3.2 mile', low: 5149.9008, high: 5149.9008},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
