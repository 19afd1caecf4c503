// id: same-speaker-against-himself
// title: One speaker says one thing and its opposite
// kind: CONTRADICTION
// severity: MAJOR
// problem: One named speaker affirms what he denies elsewhere, or affirms two values where there can be one.
// remedy: Read both passages: he changed his mind, was quoted wrongly, or one of the two is another person.
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate)
CALL (f, p) {
  RETURN f AS o UNION
  // where there can be many values, a slot can be all that is said of a subject: it is not even sought
  WITH f, CASE
    WHEN p.cardinality IN ['ONE_AT_A_TIME', 'ONE_EVER'] AND p.valueType IN ['STATE', 'ENTITY'] THEN f.slot END AS slot
  MATCH (o:Claim {slot: slot}) WHERE o.valueKey <> f.valueKey
  RETURN o
}
WITH DISTINCT p, CASE WHEN f.id < o.id THEN f ELSE o END AS a, CASE WHEN f.id < o.id THEN o ELSE f END AS b
// first whoever speaks on the side of which less is said
WITH *, CASE WHEN COUNT { (a)<-[:STATES]-(s) } < COUNT { (b)<-[:STATES]-(s) } THEN [a, b] ELSE [b, a] END AS sides
CALL (a, b, sides) {
  WITH sides[0] AS few, sides[1] AS many, CASE WHEN a = b THEN 'DENIES' ELSE 'AFFIRMS' END AS stance
  MATCH (few)<-[:STATES]-(s:Appearance {stance: stance}) WHERE s.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  MATCH (s)-[:MADE_BY]->(v:Entity {anonymous: false})
  WITH many, collect({by: v, s: s}) AS said, collect(DISTINCT v) AS speakers WHERE said <> []
  MATCH (many)<-[:STATES]-(t:Appearance {stance: 'AFFIRMS'})-[:MADE_BY]->(w)
  WHERE w IN speakers AND t.certainty IN ['CERTAIN', 'PROBABLE']
    AND NOT t:Low AND (NOT t:Superseded OR t.supersededAt > $asOf)
    AND coalesce(t.recordedAt <= $asOf AND t.holdsFrom <= $validAt AND t.holdsTo >= $validAt, true)
  UNWIND [q IN said WHERE q.by = w] AS q RETURN w, q.s AS s, t
}
WITH p, a, b, w, CASE WHEN sides[0] = b THEN t ELSE s END AS x, CASE WHEN sides[0] = b THEN s ELSE t END AS y
WITH p, a, b, w, x, y, CASE WHEN x.holdsBasis <> 'UNKNOWN' THEN x END AS xd,
  CASE WHEN y.holdsBasis <> 'UNKNOWN' THEN y END AS yd
WITH *, coalesce(p.stabilityDays, 0) AS lasts, CASE
  WHEN xd.holdsTo < yd.holdsFrom THEN duration.inDays(xd.holdsTo, yd.holdsFrom).days
  WHEN yd.holdsTo < xd.holdsFrom THEN duration.inDays(yd.holdsTo, xd.holdsFrom).days END AS gap
// what lasts can be so at one time and not at another; what happened, happened
WITH a, b, lasts, {x: x, y: y, w: w, who: w.name, gap: gap,
  apart: coalesce(p.kind = 'STATE' AND p.cardinality <> 'ONE_EVER' AND gap >= lasts, false)} AS m
ORDER BY m.apart, m.gap, m.w.id, m.x.id, m.y.id
WITH a, b, lasts, collect(m) AS met
WITH a, b, lasts, met[0] AS m, [q IN met WHERE q.apart = met[0].apart] AS shown
RETURN [a.id, b.id] AS subject, CASE WHEN m.apart THEN 'DIFFERENT_TIME' END AS reconciliation,
  [q IN shown[..10] | {id: q.x.id, role: 'AFFIRMS'}]
    + [q IN shown[..10] | {id: q.y.id, role: CASE WHEN a = b THEN 'DENIES' ELSE 'OTHER' END}] AS concerns,
  {speaker: m.who, one: m.x.holdsText, other: m.y.holdsText, gapDays: m.gap, stabilityDays: lasts,
    speakers: COLLECT { UNWIND shown AS q RETURN DISTINCT q.who AS name ORDER BY name },
    because: m.who + ' says the two of ' + m.x.holdsText + ' and of ' + m.y.holdsText + ', ' + m.gap
      + ' days apart; this is expected to last ' + lasts + ' days',
    message: m.who + CASE WHEN a = b THEN ' both affirms and denies: “' + a.text + '”'
      ELSE ' says “' + a.text + '” and “' + b.text + '”; only one of the two can be so at one time.' END} AS detail
