// id: duplicate-entity
// title: Perhaps one and the same
// kind: RECORD
// severity: MINOR
// problem: Two entities of one kind have names that are the same but for case, accents, titles, legal forms, order or initials.
// remedy: Merge them with mergeEntities if they are one; else waive the finding.
// requires: namesakes
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:SUBJECT|VALUE|QUALIFIED_BY]->(e:Entity)-[:NAMED]->(n:Name)
WITH DISTINCT e, n WHERE NOT (e)-[:MERGED_INTO]->() AND n.key <> '' AND NOT coalesce(e.anonymous, false)
CALL (e, n) {
  // a family name alone makes nobody the same
  MATCH (m:Name {key: n.key}) WHERE e.type <> 'PERSON' OR n.words > 1 RETURN m, false AS short
  UNION
  MATCH (m:Name {short: n.short}) WHERE e.type = 'PERSON' AND n.initial <> m.initial RETURN m, true AS short
}
MATCH (o:Entity)-[:NAMED]->(m) WHERE o.id <> e.id AND o.type = e.type AND NOT (o)-[:MERGED_INTO]->() AND NOT coalesce(o.anonymous, false)
WITH DISTINCT short, CASE WHEN e.id < o.id THEN [e, n, o, m] ELSE [o, m, e, n] END AS q ORDER BY short, q[1].text, q[3].text
WITH q[0] AS a, q[2] AS b, collect({one: q[1].text, other: q[3].text, short: short}) AS alike
// The same two stand for the entities, whichever claim is looked at.
CALL (a, b) {
  UNWIND [a, b] AS who
  CALL (who) { MATCH (x:Claim)-[:SUBJECT|VALUE|QUALIFIED_BY]->(who) WHERE NOT x:Restated RETURN x ORDER BY x.id LIMIT 1 }
  RETURN collect(x) AS xs
}
WITH * WHERE any(x IN xs WHERE x.id IN $focus)
CALL (a, b, xs) {
  UNWIND [0, 1] AS i
  WITH i, xs[i] AS x
  MATCH (x)<-[:STATES]-(s:Appearance)
  WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH i, s ORDER BY i, s.id
  WITH i, collect({id: s.id, role: ['ONE', 'OTHER'][i]})[..5] AS some
  RETURN collect(some) AS told
}
WITH * WHERE size(told) = 2
RETURN [x IN xs | x.id] AS subject, null AS reconciliation, told[0] + told[1] AS concerns,
  {one: a.id, other: b.id, type: a.type, names: [q IN alike[..5] | q.one + ' / ' + q.other], alike: size(alike),
    message: '“' + a.name + '” and “' + b.name + '” may be one and the same ' + toLower(a.type) + ': the one is named “' + alike[0].one
      + '”, the other “' + alike[0].other + '”, ' + CASE WHEN alike[0].short THEN 'an initial for the first name.'
      WHEN alike[0].one = alike[0].other THEN 'the same name.' ELSE 'the same but for case, accents, titles, legal forms or order.' END} AS detail
