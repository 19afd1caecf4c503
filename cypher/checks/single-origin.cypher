// id: single-origin
// title: Many articles, one voice
// kind: PROVENANCE
// severity: MINOR
// problem: Several articles affirm the claim, and all of them have it from one origin.
// remedy: Count them once; look for somebody who knows it of their own.
// requires: origins
MATCH (c:Claim) WHERE c.id IN $focus AND COUNT { (c)<-[:STATES]-(s) } > 1 // it takes two
CALL (c) { // most of what many say has two origins among the first that are read
  MATCH (c)<-[:STATES]-(s {stance: 'AFFIRMS'})
  WHERE coalesce(s.speakerBasis <> 'UNKNOWN', true) AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  OPTIONAL MATCH (s)-[:FROM_ORIGIN]->(o:Origin)
  WITH DISTINCT coalesce(o.id, s.id) AS origin LIMIT 2
  RETURN count(origin) AS origins
}
WITH c WHERE origins = 1
CALL (c) {
  MATCH (c)<-[:STATES]-(s {stance: 'AFFIRMS'})-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article)
  WHERE coalesce(s.speakerBasis <> 'UNKNOWN', true) AND NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
    AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
  MATCH (a)-[:REVISES*0..]->(first:Article) WHERE NOT EXISTS { (first)-[:REVISES]->() }
  OPTIONAL MATCH (s)-[:FROM_ORIGIN]->(o:Origin)
  WITH s, a, first, o ORDER BY a.publishedFrom, a.title, s.id
  RETURN collect(DISTINCT s.id) AS said, collect(DISTINCT a.title) AS titles, count(DISTINCT first) AS articles,
    head(collect(o.because)) AS because
}
WITH c, said, titles, articles, because WHERE articles > 1
RETURN [c.id] AS subject, null AS reconciliation, [id IN said | {id: id, role: 'ONE_ORIGIN'}] AS concerns,
  {articles: titles, appearances: size(said), reasons: because,
    message: toString(articles) + ' articles affirm this, and they count as one voice, because '
      + reduce(t = because[0], r IN because[1..5] | t + '; ' + r)
      + CASE WHEN size(because) > 5 THEN '; and so on' ELSE '' END + ': “' + c.text + '”'} AS detail
