// id: event-dated-differently
// title: One event, two dates
// kind: CONTRADICTION
// severity: MAJOR
// problem: What happened once is told to have happened at two times that no one event can have.
// remedy: Look at what each date rests on: often an article was published again later, and "last week" with it.
// applies: kind=EVENT
MATCH (c:Claim) WHERE c.id IN $focus AND COUNT { (c)<-[:STATES]-(s) } > 1 // it takes two
MATCH (c)-[:USES]->(p:Predicate {kind: 'EVENT'}) WHERE p.cardinality = 'ONE_EVER' OR p.apartDays > 0
MATCH (c)<-[:STATES]-(s:Appearance {stance: 'AFFIRMS', certainty: 'CERTAIN'}) WHERE s.holdsBasis <> 'UNKNOWN'
  AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
WITH c, p, s ORDER BY s.id
// many tell the same date; dates are compared, not tellings. An end that nothing bounds conflicts with nothing.
WITH c, p, s.holdsFrom AS from, s.holdsTo AS to, collect(s) AS told WHERE from <= to
WITH c, p, collect({from: from, to: to, told: told}) AS dates
UNWIND dates AS x UNWIND dates AS y
WITH c, p, x, y, duration.inDays(x.to, y.from).days AS gap, duration.inDays(x.from, y.to).days AS span,
  coalesce(p.lastsDays, 1) AS lasts, p.apartDays AS apart, p.cardinality = 'ONE_EVER' AS once
WHERE gap >= lasts AND (once OR span <= apart OR gap >= apart) // else the dates are too vague to tell one from two
WITH *, CASE WHEN NOT once AND gap >= apart THEN 'DIFFERENT_TIME' END AS reason
ORDER BY reason IS NOT NULL, gap, x.from, y.from, x.to, y.to
WITH c, lasts, apart, once, collect({x: x, y: y, gap: gap, span: span, reason: reason}) AS met
WITH *, met[0] AS m, [q IN met WHERE q.reason IS NULL OR met[0].reason IS NOT NULL] AS shown
CALL (m) { // the articles of the two that are shown
  UNWIND [m.x.told[0], m.y.told[0]] AS s
  MATCH (s)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
  RETURN collect({says: s.holdsText, basis: s.holdsBasis, why: s.holdsReason, title: a.title}) AS told
}
WITH *, told[0] AS one, told[1] AS other
WITH *, one.says + ' ends ' + m.x.to + ' and ' + other.says + ' begins ' + m.gap + ' days later' AS arithmetic
RETURN [c.id] AS subject, m.reason AS reconciliation,
  reduce(ids = [], q IN shown | ids + [t IN q.x.told[..20] | {id: t.id, role: 'EARLIER'}]
    + [t IN q.y.told[..20] | {id: t.id, role: 'LATER'}]) AS concerns,
  {one: one.says, oneBasis: one.basis, oneReason: one.why, other: other.says, otherBasis: other.basis,
    otherReason: other.why, gapDays: m.gap, spanDays: m.span, lastsDays: lasts, apartDays: apart, happensOnce: once,
    because: arithmetic + '; from ' + apart + ' days on, that is another occurrence',
    message: '“' + c.text + '” is dated ' + one.says + ' by “' + one.title + '” (' + one.basis + ': ' + one.why
      + ') and ' + other.says + ' by “' + other.title + '” (' + other.basis + ': ' + other.why + '). ' + CASE
      WHEN m.reason IS NOT NULL THEN 'These are two occurrences.' ELSE arithmetic + '; ' + CASE WHEN once
      THEN 'it happens once.' ELSE 'one occurrence takes ' + lasts + ' days at most, and the next is ' + apart
      + ' days away at least.' END END} AS detail
