// id: corrected-away
// title: Only an earlier version says so
// kind: PROVENANCE
// severity: MINOR
// problem: Every appearance of the claim is in an article that was corrected since, and the words are altered or gone.
// remedy: Read the newest version; rely on the claim only if another source has it.
MATCH (c:Claim) USING INDEX c:Claim(id) WHERE c.id IN $focus AND NOT c:Restated
WITH c WHERE NOT EXISTS { // the first that stands will do
  MATCH (c)<-[:STATES]-(s) WHERE NOT s:Low AND NOT (s:Superseded AND coalesce(s.supersededAt <= $asOf, true))
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true) }
MATCH (c)<-[:STATES]-(s:Appearance)
WHERE NOT s:Low AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
MATCH (s)-[:QUOTES]->(:Passage)-[r:ANCHORED_IN]->(a:Article) WHERE NOT EXISTS { (a)<-[:REVISES]-() }
WITH c, s, a, r ORDER BY r.state, s.id
WITH c, collect({id: s.id, title: a.title, state: r.state, now: r.exact}) AS met
WITH c, met, met[0] AS m
RETURN [c.id] AS subject, null AS reconciliation, [q IN met | {id: q.id, role: q.state}] AS concerns,
  {appearances: size(met), article: m.title, state: m.state, now: m.now,
    message: CASE m.state WHEN 'CHANGED' THEN 'The newest version of “' + m.title + '” says it in other words: “' + m.now + '”. Only'
      ELSE 'The newest version of “' + m.title + '” has these words no more. Only' END
      + ' an earlier version says: “' + c.text + '”'} AS detail
