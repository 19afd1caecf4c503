// Each pair is no contradiction, for the reason told.
CREATE (p:Predicate {id: 'population', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  // bounds are another check's
  [{id: 'claim:a1', slot: 'slot:a', text: 'Togo has 8 million people.', number: 8000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '8e+06 people', low: 8000000.0, high: 8000000.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Togo has more than 9 million people.', number: 9000000.0, unit: 'people', comparison: 'MORE', measure: 'people', valueText: '9e+06 people', low: 9000000.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  // denied
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has 20 million people.', number: 20000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:3', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Mali has 25 million people.', number: 25000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2.5e+07 people', low: 25000000.0, high: 25000000.0},
    {id: 'appearance:4', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31'), stance: 'DENIES'}, []],
  // hoped for
  [{id: 'claim:c1', slot: 'slot:c', text: 'Niger has 20 million people.', number: 20000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:5', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'Niger has 26 million people.', number: 26000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2.6e+07 people', low: 26000000.0, high: 26000000.0},
    {id: 'appearance:6', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31'), certainty: 'WANTED'}, []],
  // corrected since
  [{id: 'claim:d1', slot: 'slot:d', text: 'Chad has 14 million people.', number: 14000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '1.4e+07 people', low: 14000000.0, high: 14000000.0},
    {id: 'appearance:7', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'Chad has 18 million people.', number: 18000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '1.8e+07 people', low: 18000000.0, high: 18000000.0},
    {id: 'appearance:8', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, ['Superseded']],
  // the same in other words
  [{id: 'claim:e1', slot: 'slot:e', text: 'Benin has 12 million people.', number: 12000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '1.2e+07 people', low: 12000000.0, high: 12000000.0},
    {id: 'appearance:9', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:e2', slot: 'slot:e', text: 'Benin has about 12 million people.', number: 12000000.0, unit: 'people', comparison: 'ABOUT', measure: 'people', valueText: '1.2e+07 people', low: 12000000.0, high: 12000000.0},
    {id: 'appearance:10', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  // within the range
  [{id: 'claim:f1', slot: 'slot:f', text: 'Ghana has between 30 and 34 million people.', number: 30000000.0, unit: 'people', comparison: 'BETWEEN', measure: 'people', valueText: '3e+07-3.4e+07 people', low: 30000000.0, high: 34000000.0, upTo: 34000000.0},
    {id: 'appearance:11', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:f2', slot: 'slot:f', text: 'Ghana has 33 million people.', number: 33000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '3.3e+07 people', low: 33000000.0, high: 33000000.0},
    {id: 'appearance:12', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  // another question
  [{id: 'claim:g1', slot: 'slot:g', text: 'Kenya has 55 million people.', number: 55000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '5.5e+07 people', low: 55000000.0, high: 55000000.0},
    {id: 'appearance:13', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:h1', slot: 'slot:h', text: 'Gabon has 2 million people.', number: 2000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2e+06 people', low: 2000000.0, high: 2000000.0},
    {id: 'appearance:14', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'population'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
