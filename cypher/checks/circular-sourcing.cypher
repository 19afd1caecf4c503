// id: circular-sourcing
// title: They have it from each other
// kind: PROVENANCE
// severity: MAJOR
// problem: Each of these publishers has the claim from another of them, so that none of them is its source.
// remedy: Look for who said it first; do not count any of these as support.
MATCH (c:Claim) WHERE c.id IN $focus AND COUNT { (c)<-[:STATES]-(s) } > 1 // it takes two
MATCH (c)<-[:STATES]-(s:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)<-[:PUBLISHED]-(p:Source)
WHERE s.stance IN ['AFFIRMS', 'REPORTS']
  AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
MATCH (s)-[:MADE_BY|RELAYED_BY]->(e:Entity)
// a publisher is told from an entity by its name alone, whatever its case and with or without "the"
WITH c, s, a, p, [n IN [p.name, e.name] + COLLECT { MATCH (e)-[:NAMED]->(x) RETURN x.text } |
  CASE WHEN toLower(n) STARTS WITH 'the ' THEN substring(toLower(n), 4) ELSE toLower(n) END] AS names
WITH c, collect({id: s.id, title: a.title, paper: p.name, by: names[0], cites: names[1..]}) AS said
WITH c, said, [q IN said | q.by] AS papers
UNWIND said AS q
UNWIND q.cites AS cited
WITH c, q, cited WHERE cited IN papers AND cited <> q.by
WITH c, q.by AS from, cited AS to, q ORDER BY from, to, q.title, q.id
WITH c, from, to, collect(q) AS via
WITH c, collect({from: from, to: to, paper: via[0].paper, title: via[0].title, ids: [v IN via | v.id]}) AS links
// round two, three or four of them
CALL (links) {
  UNWIND links AS k UNWIND links AS l
  WITH k, l WHERE l.from = k.to AND l.to = k.from
  RETURN [k, l] AS ring
  UNION
  UNWIND links AS k UNWIND links AS l UNWIND links AS m
  WITH k, l, m WHERE l.from = k.to AND m.from = l.to AND m.to = k.from
  RETURN [k, l, m] AS ring
  UNION
  UNWIND links AS k UNWIND links AS l
  WITH links, k, l WHERE l.from = k.to
  UNWIND links AS m UNWIND links AS n
  WITH k, l, m, n WHERE m.from = l.to AND n.from = m.to AND n.to = k.from
  RETURN [k, l, m, n] AS ring
}
WITH c, ring ORDER BY size(ring), ring[0].from, ring[1].from, ring[2].from
WITH c, collect(ring) AS rings
WITH c, rings, rings[0] AS ring
RETURN [c.id] AS subject, null AS reconciliation,
  reduce(ids = [], r IN rings | reduce(of = ids, l IN r | of + [id IN l.ids | {id: id, role: 'CITES'}])) AS concerns,
  {publishers: [l IN ring | l.paper], articles: [l IN ring | l.title], steps: size(ring),
    message: reduce(t = '', i IN range(0, size(ring) - 1) | t + CASE i WHEN 0 THEN '' WHEN size(ring) - 1 THEN ', and '
      ELSE ', ' END + ring[i].paper + ' (“' + ring[i].title + '”) has it from ' + ring[(i + 1) % size(ring)].paper)
      + ': “' + c.text + '”'} AS detail
