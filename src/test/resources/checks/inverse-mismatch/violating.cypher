// Each a part of the other: on one day, in months, and without a date.
CREATE (p:Predicate {id: 'part-of', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', stabilityDays: 365, symmetric: false, asymmetric: true})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a1', topic: 'part-of|entity:togoa', valueKey: 'entity:benina', text: 'Togo is part of Benin (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togoa', 'benina'],
  [{id: 'claim:a2', slot: 'slot:a2', topic: 'part-of|entity:benina', valueKey: 'entity:togoa', text: 'Benin is part of Togo (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'benina', 'togoa'],
  [{id: 'claim:b1', slot: 'slot:b1', topic: 'part-of|entity:togob', valueKey: 'entity:beninb', text: 'Togo is part of Benin (b).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togob', 'beninb'],
  [{id: 'claim:b2', slot: 'slot:b2', topic: 'part-of|entity:beninb', valueKey: 'entity:togob', text: 'Benin is part of Togo (b).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:4', holdsText: '2022-09-01', holdsFrom: date('2022-09-01'), holdsTo: date('2022-09-01'), certainty: 'PROBABLE'}, [], 'beninb', 'togob'],
  [{id: 'claim:b1', slot: 'slot:b1', topic: 'part-of|entity:togob', valueKey: 'entity:beninb', text: 'Togo is part of Benin (b).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:7', holdsText: '../..'}, [], 'togob', 'beninb'],
  [{id: 'claim:c1', slot: 'slot:c1', topic: 'part-of|entity:togoc', valueKey: 'entity:beninc', text: 'Togo is part of Benin (c).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:5', holdsText: '../..'}, [], 'togoc', 'beninc'],
  [{id: 'claim:c2', slot: 'slot:c2', topic: 'part-of|entity:beninc', valueKey: 'entity:togoc', text: 'Benin is part of Togo (c).', predicate: 'part-of', qualifierTexts: []},
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
