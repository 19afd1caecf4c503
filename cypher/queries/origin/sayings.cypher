// Whoever affirms each claim now, where, in which words, passed on by whom, and which of the articles copy one another. Left out are
// appearances of low confidence, and those whose speaker nobody knows.
// A claim can be told thousands of times, so what leads away from a saying, or an article, is walked along once.
UNWIND $claims AS id
MATCH (:Claim {id: id})<-[:STATES]-(s {stance: 'AFFIRMS'}) WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.speakerBasis <> 'UNKNOWN', true)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
MATCH (s)-[e:QUOTES|MADE_BY|RELAYED_BY]->(x)
WITH id, s, type(e) AS to, x
WITH id, s, collect(CASE to WHEN 'QUOTES' THEN x END)[0] AS p, collect(CASE to WHEN 'MADE_BY' THEN x END)[0] AS w,
  collect(CASE to WHEN 'RELAYED_BY' THEN x END) AS relays
MATCH (p)<-[:HAS]-(a:Article) WHERE w IS NOT NULL
OPTIONAL MATCH (a)-[e:PUBLISHED|COPIES|REVISES]-(x)
WITH id, s, p, w, relays, a, e, type(e) AS to, x
WITH id, s, p, w, relays, a, collect(CASE to WHEN 'PUBLISHED' THEN x END)[0] AS o,
  collect(CASE to WHEN 'COPIES' THEN {article: x.id, overlap: e.overlap} END) AS copies,
  CASE WHEN 'REVISES' IN collect(to) THEN [a] ELSE [] END AS version
WITH o, collect({claim: id, id: s.id, words: p.exact, w: w, relays: relays, article: a {.id, .title, .textHash, .publishedText,
  from: a.publishedFrom, copies: copies, dated: CASE WHEN $asOf IS NOT NULL THEN head(COLLECT {
    MATCH (a)<-[:DATES]-(d:Dating) WHERE d.recordedAt <= $asOf RETURN d {.*, from: d.publishedFrom} ORDER BY d.recordedAt DESC LIMIT 1 }) END,
  first: coalesce(head(COLLECT {
    UNWIND version AS v
    MATCH (v)-[:REVISES*0..]->(f) WHERE NOT EXISTS { (f)-[:REVISES]->() } RETURN f.id }), a.id)}}) AS said
WITH o.name AS source, said
UNWIND said AS q
WITH q.w AS w, collect(q {.claim, .id, .words, .relays, .article, source: source}) AS said
WITH said, w {.id, .name, named: w:Source OR NOT coalesce(w.anonymous, false), voice: w:Source,
    names: COLLECT { MATCH (w)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) RETURN n.text }} AS claimant
UNWIND said AS q
UNWIND CASE q.relays WHEN [] THEN [null] ELSE q.relays END AS r
WITH r, collect(q {.claim, .id, .words, .article, .source, claimant: claimant}) AS said
WITH said, r {.id, .name, .anonymous, names: COLLECT { MATCH (r)-[m:NAMED]->(n) WHERE coalesce(m.recordedAt <= $asOf, true) RETURN n.text }} AS relayedBy
UNWIND said AS q
WITH q, q.article AS article, relayedBy
RETURN q.claim AS claim, q.id AS id, q.words AS words, article {.*, source: q.source} AS article, q.claimant AS claimant, relayedBy
ORDER BY claim, id
