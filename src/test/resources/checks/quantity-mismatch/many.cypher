// Prices are many, and one does not exclude the other.
CREATE (p:Predicate {id: 'population', valueType: 'QUANTITY', kind: 'STATE', cardinality: 'MANY', stabilityDays: 365, tolerance: 0.05})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a', text: 'The price of oil is 80 dollars.', number: 80.0, unit: 'USD', comparison: 'EXACTLY', measure: 'USD', valueText: '80 USD', low: 80.0, high: 80.0},
    {id: 'appearance:1', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []],
  [{id: 'claim:a2', slot: 'slot:a', text: 'The price of oil is 100 dollars.', number: 100.0, unit: 'USD', comparison: 'EXACTLY', measure: 'USD', valueText: '100 USD', low: 100.0, high: 100.0},
    {id: 'appearance:2', holdsText: '2022-01-01/2022-12-31', holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'population'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
