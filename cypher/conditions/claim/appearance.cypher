// What appearances can be filtered by: s is what is known of the appearance a, $it what the filter asks for.

// known: s.stance
a.stance
// holds: stance
s.stance = $it

// known: s.certainty
a.certainty
// holds: certainty
s.certainty = $it

// known: s.confidence
a.confidence
// holds: confidence
s.confidence = $it

// known: s.speakerBasis
a.speakerBasis
// holds: speakerBasis
s.speakerBasis = $it

// known: s.claimant
head([(a)-[:MADE_BY]->(w) | w.id])
// holds: claimant
s.claimant = $it
// start 4: claimant
CALL () { MATCH (w:Entity {id: $it}) RETURN w UNION MATCH (w:Source {id: $it}) RETURN w } MATCH (w)<-[:MADE_BY]-(a:Appearance) RETURN a

// known: s.article
head([(a)-[:QUOTES]->(:Passage)<-[:HAS]-(r) | r.id])
// holds: article
s.article = $it
// start 1: article
MATCH (:Article {id: $it})-[:HAS]->(:Passage)<-[:QUOTES]-(a:Appearance) RETURN a

// known: s.source
head([(a)-[:QUOTES]->(:Passage)<-[:HAS]-(:Article)<-[:PUBLISHED]-(o) | o.id])
// holds: source
s.source = $it
// start 8: source
MATCH (:Source {id: $it})-[:PUBLISHED]->(:Article)-[:HAS]->(:Passage)<-[:QUOTES]-(a:Appearance) RETURN a

// known: s.published
head(COLLECT { MATCH (a)-[:QUOTES]->(:Passage)<-[:HAS]-(r:Article) RETURN CASE WHEN $asOf IS NULL THEN {from: r.publishedFrom, to: r.publishedTo} ELSE coalesce(head(COLLECT {
    MATCH (r)<-[:DATES]-(d:Dating) WHERE d.recordedAt <= $asOf
    RETURN {from: d.publishedFrom, to: d.publishedTo} ORDER BY d.recordedAt DESC, d.id LIMIT 1 }), {from: r.publishedFrom, to: r.publishedTo}) END })
// holds: published
(s.published.from IS NOT NULL OR s.published.to IS NOT NULL)
  AND ($it.from IS NULL OR s.published.to IS NULL OR s.published.to >= $it.from)
  AND ($it.to IS NULL OR s.published.from IS NULL OR s.published.from <= $it.to)
  AND (NOT coalesce($it.certain, false) OR ($it.from IS NULL OR s.published.from >= $it.from) AND ($it.to IS NULL OR s.published.to <= $it.to))

// holds: publishedMonthKnown
$it = coalesce(s.published.from.year = s.published.to.year AND s.published.from.month = s.published.to.month, false)

// known: s.holds
{from: a.holdsFrom, to: a.holdsTo}
// holds: holds
(s.holds.from IS NOT NULL OR s.holds.to IS NOT NULL)
  AND ($it.from IS NULL OR s.holds.to IS NULL OR s.holds.to >= $it.from)
  AND ($it.to IS NULL OR s.holds.from IS NULL OR s.holds.from <= $it.to)
  AND (NOT coalesce($it.certain, false) OR ($it.from IS NULL OR s.holds.from >= $it.from) AND ($it.to IS NULL OR s.holds.to <= $it.to))

// known: s.recorded
a.recordedAt
// holds: recorded
($it.from IS NULL OR s.recorded >= $it.from) AND ($it.to IS NULL OR s.recorded <= $it.to)
