// What claims can be filtered by: c is the claim, k what is known of it besides, $it what the filter asks for.

// holds: text
toLower(c.text) CONTAINS toLower($it)

// holds: predicate
c.predicate = $it
// start 9: predicate
MATCH (c:Claim {predicate: $it}) USING INDEX SEEK c:Claim(predicate, sortText) WHERE c.sortText >= '' RETURN c

// facet: predicates
[c.predicate]

// known: k.subjects
[(c)-[:SUBJECT]->(e) | e.id]
// holds: subject
$it IN k.subjects
// start 2: subject
MATCH (:Entity {id: $it})<-[:SUBJECT]-(c:Claim) RETURN c

// known: k.values
[(c)-[:VALUE]->(e) | e.id]
// holds: value.entity
$it IN k.values
// start 3: value.entity
MATCH (:Entity {id: $it})<-[:VALUE]-(c:Claim) RETURN c

// holds: value.state
c.state = $it

// holds: value.quantity
c.measure IS NOT NULL AND ($it.unit IS NULL OR c.measure = $it.unit)
  AND ($it.from IS NULL OR c.high IS NULL OR c.high >= $it.from) AND ($it.to IS NULL OR c.low IS NULL OR c.low <= $it.to)

// holds: value.date
(c.dateFrom IS NOT NULL OR c.dateTo IS NOT NULL)
  AND ($it.from IS NULL OR c.dateTo IS NULL OR c.dateTo >= $it.from) AND ($it.to IS NULL OR c.dateFrom IS NULL OR c.dateFrom <= $it.to)
  AND (NOT coalesce($it.certain, false) OR ($it.from IS NULL OR c.dateFrom >= $it.from) AND ($it.to IS NULL OR c.dateTo <= $it.to))

// holds: context
c.context = $it

// holds: recorded
($it.from IS NULL OR c.recordedAt >= $it.from) AND ($it.to IS NULL OR c.recordedAt <= $it.to)

// known: k.said
COLLECT { MATCH (c)<-[:STATES]-(a:Appearance)
  WHERE coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true) RETURN {} /* known appearance */ }
// any: appearance, article, certainty, claimant, confidence, holds, published, publishedMonthKnown, source, speakerBasis, stance
any(s IN k.said WHERE true /* filter */)
// start through: appearance
CALL () { MATCH (a:Appearance {id: ''}) RETURN a /* start */ } MATCH (a)-[:STATES]->(c:Claim) RETURN DISTINCT c

// facet: sources
COLLECT { UNWIND k.said AS s RETURN DISTINCT s.source }

// facet: months
COLLECT { UNWIND k.said AS s RETURN DISTINCT CASE
  WHEN s.published.from.year = s.published.to.year AND s.published.from.month = s.published.to.month
  THEN left(toString(s.published.from), size(toString(s.published.from)) - 3) END }
