// Who followed whom may be followed by him later: told of one day, of two, and without a date.
CREATE (p:Predicate {id: 'succeeds', valueType: 'ENTITY', kind: 'EVENT', cardinality: 'MANY', stabilityDays: 0, symmetric: false, asymmetric: true})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a1', topic: 'succeeds|entity:togoa', valueKey: 'entity:benina', text: 'Togo is part of Benin (a).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togoa', 'benina'],
  [{id: 'claim:a2', slot: 'slot:a2', topic: 'succeeds|entity:benina', valueKey: 'entity:togoa', text: 'Benin is part of Togo (a).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'benina', 'togoa'],
  [{id: 'claim:b1', slot: 'slot:b1', topic: 'succeeds|entity:togob', valueKey: 'entity:beninb', text: 'Togo is part of Benin (b).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togob', 'beninb'],
  [{id: 'claim:b2', slot: 'slot:b2', topic: 'succeeds|entity:beninb', valueKey: 'entity:togob', text: 'Benin is part of Togo (b).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:4', holdsText: '2022-05-02', holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')}, [], 'beninb', 'togob'],
  [{id: 'claim:c1', slot: 'slot:c1', topic: 'succeeds|entity:togoc', valueKey: 'entity:beninc', text: 'Togo is part of Benin (c).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:5', holdsText: '../..'}, [], 'togoc', 'beninc'],
  [{id: 'claim:c2', slot: 'slot:c2', topic: 'succeeds|entity:beninc', valueKey: 'entity:togoc', text: 'Benin is part of Togo (c).', predicate: 'succeeds', qualifierTexts: []},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'beninc', 'togoc']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'ENTITY'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, row
MERGE (u:Entity {id: 'entity:' + row[3]})
MERGE (v:Entity {id: 'entity:' + row[4]})
MERGE (c)-[:SUBJECT]->(u)
MERGE (c)-[:VALUE]->(v)
