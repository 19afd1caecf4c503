// asOf: 2024-06-30T00:00:00Z
// focus: claim:a, claim:b, claim:c, claim:d, claim:g, claim:h
// On neither side counts what is recorded later or was taken back by then; what was taken back since does. Nobody asks about i.
CREATE (p:Predicate {id: 'takes-place', valueType: 'NONE', kind: 'EVENT', cardinality: 'MANY', lastsDays: 5, apartDays: 45})
WITH p, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'takes-place', text: 'Summit ' + row[0] + ' takes place.'})-[:USES]->(p)
WITH c, row UNWIND [['1', date('2022-09-15'), row[1]], ['2', date('2022-09-25'), row[2]]] AS side
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED',
  holdsText: toString(side[1]), holdsReason: 'on that day', holdsFrom: side[1], holdsTo: side[1], recordedAt: datetime('2024-01-01T00:00:00Z')})
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + s.id})<-[:HAS]-(:Article {id: 'article:' + s.id, title: 'Piece ' + row[0] + side[0]})
SET s += side[2]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
