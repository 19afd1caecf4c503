// Each pair is no contradiction, for the reason told.
CREATE (p:Predicate {id: 'share', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 180, tolerance: 0.05})
WITH p UNWIND [
  // within the bound
  [{id: 'claim:a1', slot: 'slot:a', text: 'The share of Togo is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The share of Togo is 30 %.', number: 30.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '30 %', low: 30.0, high: 30.0},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // two amounts are another check's
  [{id: 'claim:b1', slot: 'slot:b', text: 'The share of Mali is 50 %.', number: 50.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '50 %', low: 50.0, high: 50.0},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'The share of Mali is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // denied
  [{id: 'claim:c1', slot: 'slot:c', text: 'The share of Niger is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'The share of Niger is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'DENIES'}, []],
  // planned
  [{id: 'claim:d1', slot: 'slot:d', text: 'The share of Chad is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d2', slot: 'slot:d', text: 'The share of Chad is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PLANNED'}, []],
  // corrected since
  [{id: 'claim:e1', slot: 'slot:e', text: 'The share of Benin is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:e2', slot: 'slot:e', text: 'The share of Benin is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:10', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded']],
  // so far apart that nobody would hold one against the other
  [{id: 'claim:f1', slot: 'slot:f', text: 'The share of Ghana is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:11', holdsText: '1990-01-01', holdsFrom: date('1990-01-01'), holdsTo: date('1990-01-01')}, []],
  [{id: 'claim:f2', slot: 'slot:f', text: 'The share of Ghana is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:12', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
