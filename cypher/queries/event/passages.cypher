// The words of the articles around these claims, and the day they are of.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'})-[:QUOTES]->(p:Passage)<-[:HAS]-(r:Article)
WHERE NOT s:Low AND s.holdsTo IS NOT NULL AND r.text IS NOT NULL AND p.start IS NOT NULL
WITH c, s, r, p, CASE WHEN p.start > 400 THEN p.start - 400 ELSE 0 END AS from
RETURN DISTINCT c.id AS claim, c.text AS text, c.low AS low, c.high AS high,
  [i IN range(0, size(coalesce(c.qualifierNames, [])) - 1)
    WHERE c.predicate = 'casualties' AND c.qualifierNames[i] = 'harm' | c.qualifierTexts[i]][0] AS harm,
  r.id AS article, r.title AS title, substring(r.text, from, p.end - from + 400) AS around, p.start - from AS start,
  left(r.text, 2000) AS head, p.start AS at, s.holdsFrom AS holdsFrom, s.holdsTo AS holdsTo,
  NOT c:Restated AND NOT s:Superseded AND s.certainty IN ['CERTAIN', 'PROBABLE'] AS stands
ORDER BY claim, article, start, holdsTo
