// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a, claim:b, claim:c, claim:d, claim:e, claim:f
// Two papers have it from Ada. That Ben says it too was recorded later, taken back by then, or is told of the next day, in a, b and c;
// in d it counts. In e and f the second paper does not. Nobody asks about g.
CREATE (ada:Entity {id: 'entity:ada', name: 'Ada', anonymous: false}), (ben:Entity {id: 'entity:ben', name: 'Ben', anonymous: false})
WITH ada, ben, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', {}, later], ['b', {}, before], ['c', {}, nextDay], ['d', {}, {}], ['e', later, later], ['f', before, later], ['g', {}, later]] AS row
CREATE (c:Claim {id: 'claim:' + row[0], slot: 'slot:' + row[0], predicate: 'open', text: 'Port ' + row[0] + ' opens.'})
WITH c, row, ada, ben UNWIND [['1', ada, {}], ['2', ada, row[1]], ['3', ben, row[2]]] AS side
WITH c, row, side, side[1] AS who
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'STATED', holdsText: '2022-05-01', holdsFrom: date('2022-05-01'),
  holdsTo: date('2022-05-01'), recordedAt: datetime('2024-01-01T00:00:00Z')})-[:MADE_BY]->(who)
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + row[0] + side[0], exact: 'It opens.'})<-[:HAS]-(:Article {id: 'article:' + row[0] + side[0], title: 'Paper ' + side[0]})
SET s += side[2]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
