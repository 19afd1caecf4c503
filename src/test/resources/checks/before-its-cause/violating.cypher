// Joined before it was founded, as a value, a subject and a qualifier; visited after his death.
CREATE (:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', begins: 'subject', mustExist: []}),
  (:Predicate {id: 'died-on', valueType: 'DATE', kind: 'EVENT', ends: 'subject', mustExist: []}),
  (:Predicate {id: 'visits', valueType: 'ENTITY', kind: 'EVENT', mustExist: ['subject'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'member-of', valueType: 'ENTITY', kind: 'STATE', mustExist: ['subject', 'value'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'votes', valueType: 'NONE', kind: 'EVENT', mustExist: ['council'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'renamed-on', valueType: 'DATE', kind: 'EVENT', mustExist: []}),
  (:Predicate {id: 'admires', valueType: 'ENTITY', kind: 'STATE', mustExist: [], boundedBy: []})
WITH count(*) AS ready UNWIND [
  ['a', 'founded-on', 'Acme', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:1', certainty: 'PROBABLE'}, []],
  ['b', 'member-of', 'Ann', 'Acme', 'value', {}, {id: 'appearance:2', holdsFrom: date('1999-01-01'), holdsTo: date('1999-12-31')}, []],
  ['b', 'member-of', 'Ann', 'Acme', 'value', {}, {id: 'appearance:3', holdsFrom: date('1998-05-01'), holdsTo: date('1998-05-01'), certainty: 'PROBABLE'}, []],
  ['c', 'votes', 'Kenya', 'Acme', 'council', {}, {id: 'appearance:4', holdsFrom: date('2000-05-01'), holdsTo: date('2000-05-01')}, []],
  ['d', 'member-of', 'Acme', 'the league', 'value', {}, {id: 'appearance:5', holdsFrom: date('1995-05-01'), holdsTo: date('1995-05-01')}, []],
  ['e', 'died-on', 'Bob', '2010', '', {dateFrom: date('2010-03-04'), dateTo: date('2010-03-04')}, {id: 'appearance:6'}, []],
  ['f', 'visits', 'Bob', 'Haiti', 'value', {}, {id: 'appearance:7', holdsFrom: date('2011-03-04'), holdsTo: date('2011-03-06')}, []]] AS row
MATCH (p:Predicate {id: row[1]})
MERGE (e:Entity {id: row[2], name: row[2]})
MERGE (c:Claim {id: 'claim:' + row[0], topic: row[1] + '|' + row[2], text: row[2] + ' ' + row[1] + ' ' + row[3] + '.'}) SET c += row[5]
MERGE (c)-[:SUBJECT]->(e)
MERGE (c)-[:USES]->(p)
CREATE (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'GIVEN'})
SET s += row[6], s:$(row[7])
FOREACH (_ IN CASE row[4] WHEN 'value' THEN [1] ELSE [] END | MERGE (o:Entity {id: row[3], name: row[3]}) MERGE (c)-[:VALUE]->(o))
FOREACH (_ IN CASE row[4] WHEN '' THEN [] WHEN 'value' THEN [] ELSE [1] END |
  MERGE (o:Entity {id: row[3], name: row[3]}) MERGE (c)-[:QUALIFIED_BY {name: row[4]}]->(o))
