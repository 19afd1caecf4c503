// Each is told of a time that can be, or of nobody whom that date bounds.
CREATE (:Predicate {id: 'founded-on', valueType: 'DATE', kind: 'EVENT', begins: 'subject', mustExist: []}),
  (:Predicate {id: 'died-on', valueType: 'DATE', kind: 'EVENT', ends: 'subject', mustExist: []}),
  (:Predicate {id: 'visits', valueType: 'ENTITY', kind: 'EVENT', mustExist: ['subject'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'member-of', valueType: 'ENTITY', kind: 'STATE', mustExist: ['subject', 'value'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'votes', valueType: 'NONE', kind: 'EVENT', mustExist: ['council'], boundedBy: ['founded-on', 'died-on']}),
  (:Predicate {id: 'renamed-on', valueType: 'DATE', kind: 'EVENT', mustExist: []}),
  (:Predicate {id: 'admires', valueType: 'ENTITY', kind: 'STATE', mustExist: [], boundedBy: []})
WITH count(*) AS ready UNWIND [
  ['a', 'founded-on', 'Acme', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:1'}, []],
  // the very day
  ['b', 'member-of', 'Ann', 'Acme', 'value', {}, {id: 'appearance:2', holdsFrom: date('2001-01-01'), holdsTo: date('2001-01-01')}, []],
  // and perhaps since
  ['c', 'member-of', 'Ben', 'Acme', 'value', {}, {id: 'appearance:3', holdsFrom: date('1999-01-01')}, []],
  // the place may be older
  ['d', 'visits', 'Cem', 'Acme', 'value', {}, {id: 'appearance:4', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []],
  // what will be can be admired
  ['e', 'admires', 'Dan', 'Acme', 'value', {}, {id: 'appearance:5', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []],
  // denied
  ['f', 'member-of', 'Eva', 'Acme', 'value', {}, {id: 'appearance:6', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01'), stance: 'DENIES'}, []],
  // only possible
  ['g', 'member-of', 'Fay', 'Acme', 'value', {}, {id: 'appearance:7', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01'), certainty: 'POSSIBLE'}, []],
  // taken back
  ['h', 'member-of', 'Gus', 'Acme', 'value', {}, {id: 'appearance:8', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, ['Superseded']],
  ['i', 'died-on', 'Bob', '2010', '', {dateFrom: date('2010-03-04'), dateTo: date('2010-03-04')}, {id: 'appearance:9'}, []],
  // what he was is told after his death, too
  ['j', 'member-of', 'Bob', 'Acme', 'value', {}, {id: 'appearance:10', holdsFrom: date('2022-01-01'), holdsTo: date('2022-01-01')}, []],
  // the day he died
  ['k', 'visits', 'Bob', 'Haiti', 'value', {}, {id: 'appearance:11', holdsFrom: date('2010-03-04'), holdsTo: date('2010-03-04')}, []],
  // denied
  ['l', 'founded-on', 'Apex', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:12', stance: 'DENIES'}, []],
  ['m', 'member-of', 'Ann', 'Apex', 'value', {}, {id: 'appearance:13', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []],
  // only possible
  ['n', 'founded-on', 'Bank', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:14', certainty: 'POSSIBLE'}, []],
  ['o', 'member-of', 'Ann', 'Bank', 'value', {}, {id: 'appearance:15', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []],
  // taken back
  ['p', 'founded-on', 'Club', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:16'}, ['Superseded']],
  ['q', 'member-of', 'Ann', 'Club', 'value', {}, {id: 'appearance:17', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []],
  // a name may be younger
  ['r', 'renamed-on', 'Dome', '2001', '', {dateFrom: date('2001-01-01'), dateTo: date('2001-12-31')}, {id: 'appearance:18'}, []],
  ['s', 'member-of', 'Ann', 'Dome', 'value', {}, {id: 'appearance:19', holdsFrom: date('1999-01-01'), holdsTo: date('1999-01-01')}, []]] AS row
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
