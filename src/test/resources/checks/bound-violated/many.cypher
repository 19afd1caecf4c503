// Prices are many, and one does not exclude the other.
CREATE (p:Predicate {id: 'share', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'MANY', stabilityDays: 180, tolerance: 0.05})
WITH p UNWIND [
  // two prices
  [{id: 'claim:a1', slot: 'slot:a', text: 'The share of Togo is below 50 %.', number: 50.0, unit: '%', comparison: 'LESS', measure: '%', valueText: '50 %', high: 50.0},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The share of Togo is 60 %.', number: 60.0, unit: '%', comparison: 'EXACTLY', measure: '%', valueText: '60 %', low: 60.0, high: 60.0},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'share'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
