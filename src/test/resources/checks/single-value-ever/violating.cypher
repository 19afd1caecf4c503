// That years lie between the two articles does not matter: it was founded once.
CREATE (founded:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', cardinality: 'ONE_EVER', stabilityDays: 0})
CREATE (a:Claim {id: 'claim:a', slot: 'slot:union', predicate: 'founded-on', text: 'The Union was founded: 2001.',
  valueType: 'DATE', valueKey: '2001', valueText: '2001', dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')})-[:USES]->(founded)
CREATE (b:Claim {id: 'claim:b', slot: 'slot:union', predicate: 'founded-on', text: 'The Union was founded: 1996-04-26.',
  valueType: 'DATE', valueKey: '1996-04-26', valueText: '1996-04-26', dateFrom: date('1996-04-26'), dateTo: date('1996-04-26')})-[:USES]->(founded)
CREATE (a)<-[:STATES]-(:Appearance {id: 'appearance:1', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2004', holdsBasis: 'GIVEN',
  holdsFrom: date('2004-01-01'), holdsTo: date('2004-12-31')})
CREATE (b)<-[:STATES]-(:Appearance {id: 'appearance:2', stance: 'AFFIRMS', certainty: 'CERTAIN', holdsText: '2022', holdsBasis: 'GIVEN',
  holdsFrom: date('2022-01-01'), holdsTo: date('2022-12-31')})
