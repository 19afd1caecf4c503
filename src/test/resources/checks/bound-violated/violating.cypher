// An amount above its bound, one below, two bounds that leave nothing between, one without a date, and a range.
CREATE (p:Predicate {id: 'share', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 180, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'The share of Togo is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The share of Togo is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'The share of Mali is at least 100 %.', number: 100.0, unit: '%', comparison: 'AT_LEAST', measure: '%', valueText: '100 %', low: 100.0},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'The share of Mali is at least 100 %.', number: 100.0, unit: '%', comparison: 'AT_LEAST', measure: '%', valueText: '100 %', low: 100.0},
    {id: 'appearance:4', holdsText: '../..'}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'The share of Mali is about 80 %.', number: 80.0, unit: '%', comparison: 'ABOUT', measure: '%', valueText: '80 %', low: 80.0, high: 80.0},
    {id: 'appearance:5', holdsText: '2022-06-01', holdsFrom: date('2022-06-01'), holdsTo: date('2022-06-01'), certainty: 'PROBABLE'}, []],
  [{id: 'claim:c1', slot: 'slot:c', text: 'The share of Chad is above 70 %.', number: 70.0, unit: '%', comparison: 'MORE', measure: '%', valueText: '70 %', low: 70.0},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'The share of Chad is at most 40 %.', number: 40.0, unit: '%', comparison: 'AT_MOST', measure: '%', valueText: '40 %', high: 40.0},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d1', slot: 'slot:d', text: 'The share of Niger is above 70 %.', number: 70.0, unit: '%', comparison: 'MORE', measure: '%', valueText: '70 %', low: 70.0},
    {id: 'appearance:8', holdsText: '../..'}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'The share of Niger is between 20 and 30 %.', number: 20.0, unit: '%', comparison: 'BETWEEN', measure: '%', valueText: '20-30 %', low: 20.0, high: 30.0, upTo: 30.0},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
