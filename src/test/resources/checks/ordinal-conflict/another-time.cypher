// The second came before the third.
CREATE (p:Predicate {id: 'nth', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'MANY', ordinalWithin: 'since'})
WITH p UNWIND [
  [{id: 'claim:a2', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:1', holdsText: '2022-01-01', holdsFrom: date('2022-01-01'), holdsTo: date('2022-01-01')}, []],
  [{id: 'claim:a3', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 3 since war.', number: 3.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:2', holdsText: '2022-12-01', holdsFrom: date('2022-12-01'), holdsTo: date('2022-12-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'nth'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
