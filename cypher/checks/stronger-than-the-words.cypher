// id: stronger-than-the-words
// title: Told as certain, said as possible
// kind: PROVENANCE
// severity: MAJOR
// problem: An article tells as certain what the speaker it rests on only called possible, likely, planned or wanted.
// remedy: Quote the speaker's own words, or find a source that is certain.
MATCH (c:Claim) WHERE c.id IN $focus AND COUNT { (c)<-[:STATES]-(s) } > 1 // it takes two
CALL (c) {
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w:Entity {anonymous: false})
  WHERE s.certainty IN ['PROBABLE', 'POSSIBLE', 'PLANNED', 'WANTED']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  MATCH (s)-[:QUOTES]->(p:Passage)<-[:HAS]-(a:Article)
  RETURN s, w, p, a
}
// what is certain is looked for where it would count, not in all that is said of the claim
CALL (c, w, a) {
  MATCH (a)-[:HAS]->(q:Passage)<-[:QUOTES]-(t)-[:MADE_BY]->(:Source) MATCH (t)-[:STATES]->(x) WHERE x = c
  RETURN t, q, a AS b, 'its own voice' AS through
  UNION
  MATCH (a)-[:COPIES]-(b:Article)-[:HAS]->(q:Passage)<-[:QUOTES]-(t)-[:MADE_BY]->(:Source)
  MATCH (t)-[:STATES]->(x) WHERE x = c
  RETURN t, q, b, 'a copy' AS through
  UNION
  // the same speaker in two articles of one week, where he cannot have grown surer in between
  MATCH (c)<-[:STATES]-(t)-[:MADE_BY]->(w) WHERE a.publishedFrom IS NOT NULL AND t.certainty = 'CERTAIN'
  MATCH (t)-[:QUOTES]->(q:Passage)<-[:HAS]-(b:Article)
  WHERE a <> b AND duration.inDays(a.publishedFrom, b.publishedTo).days <= 7
    AND duration.inDays(b.publishedFrom, a.publishedTo).days <= 7
  RETURN t, q, b, 'another article' AS through
}
WITH c, w, s, p, a, t, q, b, through
WHERE t.stance = 'AFFIRMS' AND t.certainty = 'CERTAIN' AND NOT t:Low AND (NOT t:Superseded OR t.supersededAt > $asOf)
  AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true)
  // what is said of another time is another matter: what was planned may have happened since
  AND coalesce(t.holdsFrom <= s.holdsTo, true) AND coalesce(s.holdsFrom <= t.holdsTo, true)
CALL (c, w, b) { // somebody else in that article is certain of it: it need not rest on this speaker
  MATCH (b)-[:HAS]->(:Passage)<-[:QUOTES]-(u:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'})-[:STATES]->(x)
  WHERE x = c AND NOT u:Low AND (NOT u:Superseded OR u.supersededAt > $asOf)
    AND coalesce(u.recordedAt <= $asOf AND u.holdsFrom <= $validAt AND u.holdsTo >= $validAt, true)
  MATCH (u)-[:MADE_BY]->(o:Entity) WHERE o <> w
  WITH o LIMIT 1
  RETURN count(o) AS others
}
WITH c, {s: s.id, certainty: s.certainty, said: p.exact, saidIn: a.title, by: w.name, t: t.id, told: q.exact,
  toldIn: b.title, through: through} AS one WHERE others = 0
WITH c, one ORDER BY one.s, one.t
WITH c, collect(one) AS met
WITH c, met, met[0] AS m, {PROBABLE: 'likely', POSSIBLE: 'possible', PLANNED: 'planned', WANTED: 'wanted'} AS words
RETURN [c.id] AS subject, null AS reconciliation,
  [q IN met | {id: q.s, role: 'SAID'}] + [q IN met | {id: q.t, role: 'TOLD'}] AS concerns,
  {speaker: m.by, certainty: m.certainty, said: m.said, saidIn: m.saidIn, told: m.told, toldIn: m.toldIn,
    through: m.through,
    message: '“' + m.toldIn + '” tells as certain what ' + m.by + ' only calls ' + words[m.certainty] + ': “' + m.told
      + '” against “' + m.said + '”' + CASE m.saidIn WHEN m.toldIn THEN '' ELSE ' in “' + m.saidIn + '”' END} AS detail
