// asOf: 2024-06-30T00:00:00Z
// validAt: 2022-05-01
// focus: claim:a1, claim:a2, claim:b1, claim:b2, claim:c1, claim:c2, claim:d1, claim:d2, claim:e1, claim:e2, claim:g1, claim:g2, claim:h1, claim:h2
// Neither the undated nor the dated one counts where it is recorded later or was taken back by then; the dated one of the next day is
// no matter either. What was taken back since counts. Nobody asks about i.
CREATE (p:Predicate {id: 'membership-status', valueType: 'STATE', kind: 'STATE', cardinality: 'ONE_AT_A_TIME', stabilityDays: 365,
  states: ['OBSERVER', 'MEMBER'], moves: ['OBSERVER>MEMBER']})
WITH p, {recordedAt: datetime('2024-09-01T00:00:00Z')} AS later, {supersededAt: datetime('2024-03-01T00:00:00Z')} AS before,
  {supersededAt: datetime('2024-09-01T00:00:00Z')} AS since, {holdsFrom: date('2022-05-02'), holdsTo: date('2022-05-02')} AS nextDay
UNWIND [['a', later, {}], ['b', {}, later], ['c', before, {}], ['d', {}, before], ['e', {}, nextDay], ['g', since, {}], ['h', {}, since], ['i', {}, {}]] AS row
UNWIND [['1', 'OBSERVER', row[1], '2004/..'], ['2', 'MEMBER', row[2], '2022-05-01']] AS side
CREATE (c:Claim {id: 'claim:' + row[0] + side[0], slot: 'slot:' + row[0], predicate: 'membership-status', text: 'Haiti is ' + side[1] + ' of ' + row[0] + '.',
  valueType: 'STATE', valueKey: side[1], state: side[1]})-[:USES]->(p)
CREATE (a:Article {id: 'article:' + row[0] + side[0], title: 'Piece ' + row[0] + side[0], publishedText: side[3]})
CREATE (c)<-[:STATES]-(s:Appearance {id: 'appearance:' + row[0] + side[0], stance: 'AFFIRMS', certainty: 'CERTAIN', holdsBasis: 'INFERRED',
  holdsText: side[3], recordedAt: datetime('2024-01-01T00:00:00Z')})
CREATE (s)-[:QUOTES]->(:Passage {id: 'passage:' + s.id})<-[:HAS]-(a)
FOREACH (day IN CASE side[0] WHEN '2' THEN [date('2022-05-01')] ELSE [] END | SET s.holdsFrom = day, s.holdsTo = day, a.publishedFrom = day, a.publishedTo = day)
SET s += side[2]
SET s:$(CASE WHEN s.supersededAt IS NULL THEN [] ELSE ['Superseded'] END)
