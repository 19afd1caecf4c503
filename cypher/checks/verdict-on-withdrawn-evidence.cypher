// id: verdict-on-withdrawn-evidence
// title: The verdict stands, its evidence does not
// kind: RECORD
// severity: MAJOR
// problem: A review rests on words that were withdrawn, or corrected away, since it was written.
// remedy: Look at what is left, and review the claim again.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)<-[:REVIEWS]-(r:Review) WHERE coalesce(r.recordedAt <= $asOf, true)
WITH c, r ORDER BY r.recordedAt DESC, r.id // who reviewed again has looked again
WITH c, r.by AS by, head(collect(r)) AS r
MATCH (r)-[:RESTS_ON]->(s:Superseded) WHERE NOT s:Low AND coalesce(s.supersededAt > r.recordedAt, true)
  AND coalesce(s.supersededAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
MATCH (s)-[:MADE_BY]->(who)
// the same word of the same mouth in a later version is the same evidence
WITH c, r, by, s, who WHERE NOT EXISTS {
  (c)<-[:STATES]-(t:Appearance {stance: s.stance})-[:MADE_BY]->(w) WHERE w = who
    AND NOT t:Low AND (NOT t:Superseded OR t.supersededAt > $asOf)
    AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true) }
OPTIONAL MATCH (s)<-[:WITHDRAWS]-(w:Withdrawal)
OPTIONAL MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
WITH c, r, by, s, who, a, w ORDER BY by, s.id
WITH c, collect({id: s.id, by: by, verdict: r.verdict, who: who.name, says: s.stance, from: coalesce(a.title, 'an unknown article'),
  why: CASE WHEN w IS NOT NULL THEN w.by + ' withdrew it: ' + w.reason
    WHEN s:Restated THEN 'it is told of another entity since' ELSE 'the article was corrected' END}) AS met
WITH c, met, met[0] AS m
RETURN [c.id] AS subject, null AS reconciliation, [q IN met | {id: q.id, role: 'WITHDRAWN'}] AS concerns,
  {reviewer: m.by, verdict: m.verdict, claimant: m.who, stance: m.says, article: m.from, why: m.why, appearances: size(met),
    message: 'The verdict ' + m.verdict + ' of ' + m.by + ' on “' + c.text + '” rests on what ' + m.who + ' said in “'
      + m.from + '”, which does not stand any more: ' + m.why + '.'} AS detail
