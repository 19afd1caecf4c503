// Each pair is no conflict, for the reason told.
CREATE (p:Predicate {id: 'nth', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'MANY', ordinalWithin: 'since'})
WITH p UNWIND [
  // which came first, nobody tells
  [{id: 'claim:a2', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:1', holdsText: '../..'}, []],
  [{id: 'claim:a3', slot: 'slot:a:trip:war', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 3 since war.', number: 3.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // the same number
  [{id: 'claim:b2', slot: 'slot:b:trip:war', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b2x', slot: 'slot:x', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  // denied
  [{id: 'claim:c1', slot: 'slot:c:trip:war', topic: 'nth|entity:c', text: 'Ruto\'s trip is number 1 since war.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:c2', slot: 'slot:c:trip:war', topic: 'nth|entity:c', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'DENIES'}, []],
  // planned
  [{id: 'claim:d1', slot: 'slot:d:trip:war', topic: 'nth|entity:d', text: 'Ruto\'s trip is number 1 since war.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:d2', slot: 'slot:d:trip:war', topic: 'nth|entity:d', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PLANNED'}, []],
  // corrected since
  [{id: 'claim:e1', slot: 'slot:e:trip:war', topic: 'nth|entity:e', text: 'Ruto\'s trip is number 1 since war.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:e2', slot: 'slot:e:trip:war', topic: 'nth|entity:e', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:10', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded']],
  // somebody else
  [{id: 'claim:f1', slot: 'slot:f:trip:war', topic: 'nth|entity:f', text: 'Ruto\'s trip is number 1 since war.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:11', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:g2', slot: 'slot:g:trip:war', topic: 'nth|entity:g', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:12', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'nth'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
