// Eight millions and nine in one year; the second pair is told of one day, with a third telling long before.
// The third pair is told without a date, the fourth of times that are too close.
CREATE (p:Predicate {id: 'population', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Togo has 8 million people.', number: 8000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '8e+06 people', low: 8000000.0, high: 8000000.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Togo has 9 million people.', number: 9000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '9e+06 people', low: 9000000.0, high: 9000000.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has about 20 million people.', number: 20000000.0, unit: 'people', comparison: 'ABOUT', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:3', holdsText: '2010-01-01', holdsFrom: date('2010-01-01'), holdsTo: date('2010-01-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has about 20 million people.', number: 20000000.0, unit: 'people', comparison: 'ABOUT', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has about 20 million people.', number: 20000000.0, unit: 'people', comparison: 'ABOUT', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:10', holdsText: '../..'}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Mali has between 24 and 26 million people.', number: 24000000.0, unit: 'people', comparison: 'BETWEEN', measure: 'people', valueText: '2.4e+07-2.6e+07 people', low: 24000000.0, high: 26000000.0, upTo: 26000000.0},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PROBABLE'}, []],
  [{id: 'claim:c1', slot: 'slot:c', text: 'Niger has 20 million people.', number: 20000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:6', holdsText: '../..'}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'Niger has 26 million.', number: 26000000.0, unit: '', comparison: 'EXACTLY', measure: '', valueText: '2.6e+07', low: 26000000.0, high: 26000000.0},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d1', slot: 'slot:d', text: 'Chad has 14 million people.', number: 14000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '1.4e+07 people', low: 14000000.0, high: 14000000.0},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'Chad has 18 million people.', number: 18000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '1.8e+07 people', low: 18000000.0, high: 18000000.0},
    {id: 'appearance:9', holdsText: '2022-09-01', holdsFrom: date('2022-09-01'), holdsTo: date('2022-09-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'population'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
