// One date is in the other, only more exact; a claim is no other than itself; and amounts, another check compares.
CREATE (founded:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:union', predicate: 'founded-on', text: 'The Union was founded: 2001.',
  valueType: 'DATE', valueKey: '2001', valueText: '2001', dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')})-[:USES]->(founded)
CREATE (b:Claim {id: 'claim:b', slot: 'slot:union', predicate: 'founded-on', text: 'The Union was founded: 2001-06-15.',
  valueType: 'DATE', valueKey: '2001-06-15', valueText: '2001-06-15', dateFrom: date('2001-06-15'), dateTo: date('2001-06-15')})-[:USES]->(founded)
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2004', holdsBasis: 'GIVEN',
  holdsFrom: date('2004-01-01'), holdsTo: date('2004-12-31')})
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})
CREATE (born:Predicate {id: 'born-in', valueType: 'ENTITY', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
CREATE (c:Claim {id: 'claim:c', slot: 'slot:ann', predicate: 'born-in', text: 'Ann was born in Mali.',
  valueType: 'ENTITY', valueKey: 'entity:mali', valueText: 'Mali'})-[:USES]->(born)
CREATE (c)<-[:STATES]-(:Appearance {id: 'appearance:3', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})
CREATE (count:Predicate {id: 'founder-count', valueType: 'QUANTITY', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
WITH count UNWIND ['5', '6'] AS n
CREATE (d:Claim {id: 'claim:' + n, slot: 'slot:founders', predicate: 'founder-count', text: n + ' founded the Union.',
  valueType: 'QUANTITY', valueKey: n, valueText: n})-[:USES]->(count)
CREATE (d)<-[:STATES]-(:Appearance {id: 'appearance:' + n, stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})
