// Two things are counted: other doings, or since another time.
CREATE (p:Predicate {id: 'nth', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'MANY', ordinalWithin: 'since'})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a:summit:rebellion', topic: 'nth|entity:a', text: 'Ruto\'s summit is number 1 since rebellion.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['summit', 'rebellion']},
    {id: 'appearance:1', holdsText: '../..'}, []],
  [{id: 'claim:a2', slot: 'slot:a:trip:pandemic', topic: 'nth|entity:a', text: 'Ruto\'s trip is number 2 since pandemic.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'pandemic']},
    {id: 'appearance:2', holdsText: '2021-06-01', holdsFrom: date('2021-06-01'), holdsTo: date('2021-06-01')}, []],
  [{id: 'claim:b1', slot: 'slot:b:trip:pandemic', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 1 since pandemic.', number: 1.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'pandemic']},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []],
  [{id: 'claim:b2', slot: 'slot:b:trip:war', topic: 'nth|entity:b', text: 'Ruto\'s trip is number 2 since war.', number: 2.0, qualifierNames: ['event', 'since'], qualifierTexts: ['trip', 'war']},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, []]] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'QUANTITY', predicate: 'nth'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
