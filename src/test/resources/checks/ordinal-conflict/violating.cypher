// Two numbers for one day, and a third trip before the second; another telling fits, but does not mend it.
CREATE (p:Predicate {id: 'nth', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'MANY', ordinalWithin: 'since'})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 1 since war.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:a2', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b:trip:war', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:3', holdsText: '2022-12-01', holdsFrom: date('2022-12-01'), holdsTo: date('2022-12-01')}, []],
  [{id: 'claim:b3', slot: 'slot:b:trip:war', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 3 since war.', number: 3.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:4', holdsText: '2022-06-01/2022-06-30', holdsFrom: date('2022-06-01'), holdsTo: date('2022-06-30'), certainty: 'PROBABLE'}, []],
  [{id: 'claim:b2', slot: 'slot:b:trip:war', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:5', holdsText: '2022-01-01', holdsFrom: date('2022-01-01'), holdsTo: date('2022-01-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'nth'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
