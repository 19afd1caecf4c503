// What happened is the same only where the event is told and the day known.
CREATE (p:Predicate {id: 'killed', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'ONE_AT_A_TIME', stabilityDays: 1, tolerance: 0.1, qualifiers: ['event']})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'Killed in Togo, flood: 12.', number: 12.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '12 people', low: 12.0, high: 12.0, qualifierNames: ['event']},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'Killed in Togo, flood: 30.', number: 30.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '30 people', low: 30.0, high: 30.0, qualifierNames: ['event']},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // which event, nobody tells
  [{id: 'claim:b1', slot: 'slot:b', text: 'Killed in Mali: 12.', number: 12.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '12 people', low: 12.0, high: 12.0, qualifierNames: []},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b', text: 'Killed in Mali: 30.', number: 30.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '30 people', low: 30.0, high: 30.0, qualifierNames: []},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // some time in the year
  [{id: 'claim:c1', slot: 'slot:c', text: 'Killed in Chad, flood: 12.', number: 12.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '12 people', low: 12.0, high: 12.0, qualifierNames: ['event']},
    {id: 'appearance:5', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:c2', slot: 'slot:c', text: 'Killed in Chad, flood: 30.', number: 30.0, unit: 'people', comparison: 'EXACTLY', measure: 'people', valueText: '30 people', low: 30.0, high: 30.0, qualifierNames: ['event']},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'killed'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
