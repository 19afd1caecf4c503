// id: single-anonymous-source
// title: Nobody who affirms it has a name
// kind: PROVENANCE
// severity: MINOR
// problem: Everybody who affirms the claim is a speaker or a group whom nobody names.
// remedy: Find a source with a name before relying on it.
MATCH (c:Claim) WHERE c.id IN $focus
  AND NOT EXISTS { (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w) WHERE NOT coalesce(w.anonymous OR s.speakerBasis = 'UNKNOWN', false)
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true) }
MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(who)
WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
OPTIONAL MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
WITH c, s, CASE s.speakerBasis WHEN 'UNKNOWN' THEN 'unknown speaker' ELSE who.name END AS who, a ORDER BY who, a.title, s.id
WITH c, collect({id: s.id, who: who,
  told: '“' + who + '”' + coalesce(' in “' + a.title + '”', ''), title: a.title}) AS said
WITH c, said, COLLECT { UNWIND said AS q RETURN DISTINCT q.told AS told ORDER BY told LIMIT 5 } AS told,
  COLLECT { UNWIND said AS q RETURN DISTINCT q.who AS who ORDER BY who } AS speakers,
  COLLECT { UNWIND said AS q RETURN DISTINCT q.title AS title ORDER BY title } AS titles
RETURN [c.id] AS subject, null AS reconciliation, [q IN said | {id: q.id, role: 'ONLY_SOURCE'}] AS concerns,
  {speaker: speakers, article: titles, affirming: size(said),
    message: 'Only ' + reduce(all = told[0], i IN range(1, size(told) - 1) | all + CASE i WHEN size(told) - 1 THEN ' and '
      ELSE ', ' END + told[i]) + CASE size(told) WHEN 1 THEN ' affirms' ELSE ' affirm' END + ' this: “' + c.text
      + '”'} AS detail
