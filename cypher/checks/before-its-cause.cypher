// id: before-its-cause
// title: Before it began, or after its end
// kind: CONTRADICTION
// severity: MAJOR
// problem: Somebody or something is told to do or be what only the living can, at a time before it came into being or after its end.
// remedy: Compare the two passages: one of the dates is wrong, or one name stands for two.
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate)
CALL (f, p) {
  UNWIND p.boundedBy AS id // the lives of those who must be there for this
  MATCH (f)-[r:SUBJECT|VALUE|QUALIFIED_BY]->(e:Entity) WHERE coalesce(r.name, toLower(type(r))) IN p.mustExist
  MATCH (b:Claim {topic: id + '|' + e.id})
  RETURN f AS c, b, e
  UNION // what needs the one whose life this bounds
  WITH f, p WHERE p.begins IS NOT NULL OR p.ends IS NOT NULL
  MATCH (f)-[:SUBJECT]->(e:Entity)<-[r:SUBJECT|VALUE|QUALIFIED_BY]-(c:Claim)-[:USES]->(q:Predicate)
  WHERE coalesce(r.name, toLower(type(r))) IN q.mustExist
  RETURN c, f AS b, e
}
WITH DISTINCT c, b, e
MATCH (b)-[:USES]->(q:Predicate)
MATCH (c)-[:USES]->(p:Predicate) WHERE q.ends IS NULL OR p.kind = 'EVENT' // what he was, is told after his death, too
CALL (c) {
  MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH s ORDER BY s.id
  RETURN collect({id: s.id, role: 'OUTSIDE'})[..10] AS told, min(s.holdsTo) AS last, max(s.holdsFrom) AS first
}
WITH *, CASE WHEN q.ends IS NULL THEN duration.inDays(last, b.dateFrom).days ELSE duration.inDays(b.dateTo, first).days END AS days
WHERE days > 0
CALL (b) {
  MATCH (b)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS'}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  WITH s ORDER BY s.id
  RETURN collect({id: s.id, role: 'BOUND'})[..10] AS bound
}
WITH * WHERE bound <> []
RETURN [c.id, b.id] AS subject, null AS reconciliation, told + bound AS concerns,
  {name: e.name, told: CASE WHEN q.ends IS NULL THEN last ELSE first END, bound: CASE WHEN q.ends IS NULL THEN b.dateFrom ELSE b.dateTo END, days: days,
    message: '“' + c.text + '” is told of ' + CASE WHEN q.ends IS NULL THEN last + ' at the latest, which is ' + days + ' days before “'
      ELSE first + ' at the earliest, which is ' + days + ' days after “' END + b.text + '”'} AS detail
