// Told rounder, or within what the predicate allows.
CREATE (p:Predicate {id: 'population', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Togo has about 8 million people.', number: 8000000.0, unit: 'people', comparison: 'ABOUT', measure: 'people', valueText: '8e+06 people', low: 8000000.0, high: 8000000.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Togo has 8.6 million people.', number: 8600000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '8.6e+06 people', low: 8600000.0, high: 8600000.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has 20 million people.', number: 20000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2e+07 people', low: 20000000.0, high: 20000000.0},
    {id: 'appearance:3', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Mali has 20.9 million people.', number: 20900000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2.09e+07 people', low: 20900000.0, high: 20900000.0},
    {id: 'appearance:4', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'population'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
