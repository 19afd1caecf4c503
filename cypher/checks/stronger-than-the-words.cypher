// id: stronger-than-the-words
// title: Told as certain, said as possible
// kind: PROVENANCE
// severity: MAJOR
// problem: An article tells as certain what the speaker it rests on only called possible, likely, planned or wanted.
// remedy: Quote the speaker's own words, or find a source that is certain.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w:Entity {anonymous: false})
WHERE s.certainty IN ['PROBABLE', 'POSSIBLE', 'PLANNED', 'WANTED']
  AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
MATCH (s)-[:QUOTES]->(p:Passage)<-[:HAS]-(a:Article)
WITH c, w, s, p, a
// what is certain is looked for where it would count, not in all that is said of the claim
CALL (c, w, a) {
  MATCH (a)-[:HAS]->(q:Passage)<-[:QUOTES]-(t)-[:MADE_BY]->(:Source) MATCH (t)-[:STATES]->(x) WHERE x = c
  RETURN t, q, a AS b, 'its own voice' AS through
  UNION
  MATCH (a)-[:COPIES]-(b:Article)-[:HAS]->(q:Passage)<-[:QUOTES]-(t)-[:MADE_BY]->(:Source) MATCH (t)-[:STATES]->(x) WHERE x = c
  RETURN t, q, b, 'a copy' AS through
  UNION
  // the same speaker in two articles of one week, where he cannot have grown surer in between
  MATCH (c)<-[:STATES]-(t)-[:MADE_BY]->(w) WHERE a.publishedFrom IS NOT NULL AND t.certainty = 'CERTAIN'
  MATCH (t)-[:QUOTES]->(q:Passage)<-[:HAS]-(b:Article)
  WHERE a <> b AND duration.inDays(a.publishedFrom, b.publishedTo).days <= 7 AND duration.inDays(b.publishedFrom, a.publishedTo).days <= 7
  RETURN t, q, b, 'another article' AS through
}
WITH * WHERE t.stance = 'AFFIRMS' AND t.certainty = 'CERTAIN' AND (NOT t:Superseded OR t.supersededAt > $asOf)
  AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true)
  // what is said of another time is another matter: what was planned may have happened since
  AND coalesce(t.holdsFrom <= s.holdsTo, true) AND coalesce(s.holdsFrom <= t.holdsTo, true)
WITH * WHERE
  // somebody else in that article is certain of it: it need not rest on this speaker
  NOT EXISTS { (b)-[:HAS]->(:Passage)<-[:QUOTES]-(u:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(x)
    WHERE x = c AND EXISTS { (u)-[:MADE_BY]->(o:Entity) WHERE o <> w } AND (NOT u:Superseded OR u.supersededAt > $asOf)
      AND coalesce(u.recordedAt <= $asOf AND u.holdsFrom <= $validAt AND u.holdsTo >= $validAt, true) }
WITH c, w, s, p, a, t, q, b, through ORDER BY s.id, t.id
WITH c, collect({s: s, said: p.exact, saidIn: a.title, by: w.name, t: t, told: q.exact, toldIn: b.title, through: through}) AS met
WITH c, met, met[0] AS m, {PROBABLE: 'likely', POSSIBLE: 'possible', PLANNED: 'planned', WANTED: 'wanted'} AS words
RETURN [c.id] AS subject, null AS reconciliation, COLLECT {
    UNWIND met AS q UNWIND [{id: q.s.id, role: 'SAID'}, {id: q.t.id, role: 'TOLD'}] AS side RETURN DISTINCT side } AS concerns,
  {speaker: m.by, certainty: m.s.certainty, said: m.said, saidIn: m.saidIn, told: m.told, toldIn: m.toldIn, through: m.through,
    message: '“' + m.toldIn + '” tells as certain what ' + m.by + ' only calls ' + words[m.s.certainty] + ': “' + m.told
      + '” against “' + m.said + '”' + CASE m.saidIn WHEN m.toldIn THEN '' ELSE ' in “' + m.saidIn + '”' END} AS detail
