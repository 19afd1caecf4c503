// Years lie between.
CREATE (p:Predicate {id: 'population', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Togo has 6 million people.', number: 6000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '6e+06 people', low: 6000000.0, high: 6000000.0},
    {id: 'appearance:1', holdsText: '2010-01-01/2010-12-31', holdsFrom: date('2010-01-01'), holdsTo: date('2010-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Togo has 9 million people.', number: 9000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '9e+06 people', low: 9000000.0, high: 9000000.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Togo has 9 million people.', number: 9000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '9e+06 people', low: 9000000.0, high: 9000000.0},
    {id: 'appearance:3', holdsText: '2023-01-01', holdsFrom: date('2023-01-01'), holdsTo: date('2023-01-01')}, []],
  // so far apart that nobody would hold one against the other
  [{id: 'claim:b1', slot: 'slot:b', text: 'Mali has 9 million people.', number: 9000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '9e+06 people', low: 9000000.0, high: 9000000.0},
    {id: 'appearance:4', holdsText: '1990-01-01', holdsFrom: date('1990-01-01'), holdsTo: date('1990-01-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Mali has 22 million people.', number: 22000000.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '2.2e+07 people', low: 22000000.0, high: 22000000.0},
    {id: 'appearance:5', holdsText: '2022-01-01', holdsFrom: date('2022-01-01'), holdsTo: date('2022-01-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'population'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
