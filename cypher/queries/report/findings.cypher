// What a filter leaves of what the checks found, each with its claims and the words it concerns.
CALL () {
  MATCH (f:Finding) WHERE f.sortKey > '' RETURN f /* start */
}
WITH DISTINCT f
WITH f, {} AS k /* known */ WHERE true /* filter */
WITH f
MATCH (f)-[:FOUND_BY]->(k:Check)
RETURN f {
  .id, .check, .kind, .severity, .status, .message, .reconciliation, .because,
  detailNames: coalesce(f.detailNames, []), detailValues: coalesce(f.detailValues, []),
  title: k.title, remedy: k.remedy,
  waiver: head(COLLECT {
    MATCH (w:Waiver)-[:WAIVES]->(f) WHERE w.until IS NULL OR w.until >= $today
    RETURN w.reason ORDER BY w.until DESC
  }),
  sides: COLLECT {
    MATCH (f)-[:ABOUT]->(c:Claim)
    RETURN {claim: c.id, text: c.text, appearances: COLLECT {
      MATCH (f)-[concerns:CONCERNS]->(a:Appearance)-[:STATES]->(c)
      MATCH (a)-[:QUOTES]->(p:Passage)<-[:HAS]-(article:Article)<-[:PUBLISHED]-(s:Source)
      MATCH (a)-[:MADE_BY]->(who)
      RETURN {
        id: a.id, role: concerns.role, claimant: CASE a.speakerBasis WHEN 'UNKNOWN' THEN 'unknown speaker' ELSE who.name END,
        ownVoice: who:Source, speakerBasis: a.speakerBasis, confidence: a.confidence,
        // UTF-16 units are not always characters: where they are not, the few words before must do
        before: [b IN [right(left(article.text, p.start), 500)] WHERE c.article IS NOT NULL | CASE WHEN b ENDS WITH p.prefix THEN b ELSE p.prefix END][0],
        relayedBy: head([(a)-[:RELAYED_BY]->(e:Entity) | e.name]), stance: a.stance, certainty: a.certainty,
        holds: a.holdsText, exact: p.exact, start: p.start, end: p.end, article: article.id, title: article.title,
        uri: article.uri, source: s.name, published: article.publishedText, basis: article.publishedBasis
      } ORDER BY article.publishedTo IS NULL, article.publishedTo, article.title, article.id, p.start, a.id
    }} ORDER BY c.text, c.id
  }
} AS finding
ORDER BY f.sortKey
