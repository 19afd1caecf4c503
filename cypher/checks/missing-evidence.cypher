// id: missing-evidence
// title: Words that are not where they should be
// kind: PROVENANCE
// severity: CRITICAL
// problem: An appearance quotes no passage, or its passage is not in the article at the place it tells.
// remedy: Take the article in again; if this comes back, the reader or the extractor counts characters wrongly.
// focus: appearances
MATCH (s:Appearance) WHERE s.id IN $focus
MATCH (s)-[:STATES]->(c)
WHERE NOT s:Low AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
OPTIONAL MATCH (s)-[:QUOTES]->(p:Passage)
OPTIONAL MATCH (p)<-[:HAS]-(a:Article)
// nearly every passage is where it says, in as many characters
WITH c, s, p, a WHERE NOT coalesce(size(p.exact) = p.end - p.start AND substring(a.text, p.start, size(p.exact)) = p.exact, false)
// Passages count UTF-16 units; substring() and size() count code points; split(…, '') takes a text apart into units.
// So before a passage stand at most `pairs` code points fewer than units. Of nearly every text a glance says: none.
WITH a, collect([c, s, p]) AS quotes, CASE WHEN a.text =~ '[\\x{0}-\\x{FFFF}]*+' THEN 0
  ELSE coalesce(size(split(a.text, '')) - size(a.text), 0) END AS pairs
UNWIND quotes AS q
WITH a, pairs, q[0] AS c, q[1] AS s, q[2] AS p
WITH *, CASE WHEN p.exact =~ '[\\x{0}-\\x{FFFF}]*+' THEN size(p.exact) ELSE size(split(p.exact, '')) END AS units
WITH c, s, CASE WHEN p IS NULL THEN 'quotes no passage' WHEN a IS NULL THEN 'quotes a passage of no article'
  WHEN p.start IS NULL OR p.end IS NULL OR p.exact IS NULL OR a.text IS NULL THEN 'quotes a passage without words'
  WHEN units <> p.end - p.start THEN 'quotes words of another length than its passage'
  WHEN none(n IN range(0, CASE WHEN pairs < p.start THEN pairs ELSE p.start END)
    WHERE substring(a.text, p.start - n, size(p.exact)) = p.exact
      AND (pairs = 0 OR size(split(left(a.text, p.start - n), '')) = p.start))
  THEN 'quotes words that “' + a.title + '” does not have at ' + p.start END AS wrong
WHERE wrong IS NOT NULL
WITH c, s, wrong ORDER BY s.id
WITH c, collect({id: s.id, wrong: wrong}) AS met
RETURN [c.id] AS subject, null AS reconciliation, [q IN met | {id: q.id, role: 'WITHOUT_EVIDENCE'}] AS concerns,
  {appearances: size(met), message: 'An appearance of “' + c.text + '” ' + met[0].wrong + '.'} AS detail
