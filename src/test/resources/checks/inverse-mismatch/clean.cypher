// Each pair is no conflict, for the reason told.
CREATE (p:Predicate {id: 'part-of', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', stabilityDays: 365, symmetric: false, asymmetric: true})
WITH p UNWIND [
  // denied
  [{id: 'claim:a1', slot: 'slot:a1', topic: 'part-of|entity:togoa', valueKey: 'entity:benina', text: 'Togo is part of Benin (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:1', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togoa', 'benina'],
  [{id: 'claim:a2', slot: 'slot:a2', topic: 'part-of|entity:benina', valueKey: 'entity:togoa', text: 'Benin is part of Togo (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), stance: 'DENIES'}, [], 'benina', 'togoa'],
  // planned
  [{id: 'claim:b1', slot: 'slot:b1', topic: 'part-of|entity:togob', valueKey: 'entity:beninb', text: 'Togo is part of Benin (b).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:3', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togob', 'beninb'],
  [{id: 'claim:b2', slot: 'slot:b2', topic: 'part-of|entity:beninb', valueKey: 'entity:togob', text: 'Benin is part of Togo (b).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:4', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01'), certainty: 'PLANNED'}, [], 'beninb', 'togob'],
  // corrected since
  [{id: 'claim:c1', slot: 'slot:c1', topic: 'part-of|entity:togoc', valueKey: 'entity:beninc', text: 'Togo is part of Benin (c).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:5', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togoc', 'beninc'],
  [{id: 'claim:c2', slot: 'slot:c2', topic: 'part-of|entity:beninc', valueKey: 'entity:togoc', text: 'Benin is part of Togo (c).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:6', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, ['Superseded'], 'beninc', 'togoc'],
  // as two things
  [{id: 'claim:d1', slot: 'slot:d1', topic: 'part-of|entity:togod', valueKey: 'entity:benind', text: 'Togo is part of Benin (d).', predicate: 'part-of', qualifierTexts: ['mayor']},
    {id: 'appearance:7', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'togod', 'benind'],
  [{id: 'claim:d2', slot: 'slot:d2', topic: 'part-of|entity:benind', valueKey: 'entity:togod', text: 'Benin is part of Togo (d).', predicate: 'part-of', qualifierTexts: ['judge']},
    {id: 'appearance:8', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'benind', 'togod'],
  // of itself
  [{id: 'claim:e1', slot: 'slot:e1', topic: 'part-of|entity:kenya', valueKey: 'entity:kenya', text: 'Kenya is part of Kenya.', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:9', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'kenya', 'kenya'],
  // and once more of another
  [{id: 'claim:f1', slot: 'slot:f1', topic: 'part-of|entity:mali', valueKey: 'entity:chad', text: 'Mali is part of Chad.', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:10', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'mali', 'chad'],
  [{id: 'claim:f2', slot: 'slot:f2', topic: 'part-of|entity:mali', valueKey: 'entity:niger', text: 'Mali is part of Niger.', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:11', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'mali', 'niger']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'ENTITY'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, row
MERGE (u:Entity {id: 'entity:' + row[3]})
MERGE (v:Entity {id: 'entity:' + row[4]})
MERGE (c)-[:SUBJECT]->(u)
MERGE (c)-[:VALUE]->(v)
