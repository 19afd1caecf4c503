// Years lie between.
CREATE (p:Predicate {id: 'part-of', valueType: 'ENTITY', kind: 'STATE', cardinality: 'MANY', stabilityDays: 365, symmetric: false, asymmetric: true})
WITH p UNWIND [
  [{id: 'claim:a1', slot: 'slot:a1', topic: 'part-of|entity:togoa', valueKey: 'entity:benina', text: 'Togo is part of Benin (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:1', holdsText: '2010-01-01', holdsFrom: date('2010-01-01'), holdsTo: date('2010-01-01')}, [], 'togoa', 'benina'],
  [{id: 'claim:a2', slot: 'slot:a2', topic: 'part-of|entity:benina', valueKey: 'entity:togoa', text: 'Benin is part of Togo (a).', predicate: 'part-of', qualifierTexts: []},
    {id: 'appearance:2', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'), holdsTo: date('2022-05-01')}, [], 'benina', 'togoa']] AS row
MERGE (c:Claim {id: row[0].id}) SET c += {valueType: 'ENTITY'}, c += row[0]
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[1], s:$(row[2])
WITH c, row
MERGE (u:Entity {id: 'entity:' + row[3]})
MERGE (v:Entity {id: 'entity:' + row[4]})
MERGE (c)-[:SUBJECT]->(u)
MERGE (c)-[:VALUE]->(v)
