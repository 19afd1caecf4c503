// What articles can be filtered by: a is the article, k what is known of it besides, $it what the filter asks for.

// holds: title
toLower(a.title) CONTAINS toLower($it)

// holds: author
any(one IN a.authors WHERE toLower(one) CONTAINS toLower($it))

// known: k.sources
[(a)<-[:PUBLISHED]-(o:Source) | o.id]
// holds: source
$it IN k.sources
// start 1: source
MATCH (:Source {id: $it})-[:PUBLISHED]->(a:Article) RETURN a
// facet: sources
k.sources

// known: k.published
CASE WHEN $asOf IS NULL THEN {from: a.publishedFrom, to: a.publishedTo} ELSE coalesce(head(COLLECT {
    MATCH (a)<-[:DATES]-(d:Dating) WHERE d.recordedAt <= $asOf
    RETURN {from: d.publishedFrom, to: d.publishedTo} ORDER BY d.recordedAt DESC, d.id LIMIT 1 }), {from: a.publishedFrom, to: a.publishedTo}) END
// holds: from
k.published.to >= $it
// holds: to
k.published.from <= $it
// holds: published
(k.published.from IS NOT NULL OR k.published.to IS NOT NULL)
  AND ($it.from IS NULL OR k.published.to IS NULL OR k.published.to >= $it.from)
  AND ($it.to IS NULL OR k.published.from IS NULL OR k.published.from <= $it.to)
  AND (NOT coalesce($it.certain, false) OR ($it.from IS NULL OR k.published.from >= $it.from) AND ($it.to IS NULL OR k.published.to <= $it.to))
// holds: publishedMonthKnown
$it = coalesce(k.published.from.year = k.published.to.year AND k.published.from.month = k.published.to.month, false)
// facet: months
[CASE WHEN k.published.from.year = k.published.to.year AND k.published.from.month = k.published.to.month THEN left(toString(k.published.from), size(toString(k.published.from)) - 3) END]

// holds: recorded
($it.from IS NULL OR a.recordedAt >= $it.from) AND ($it.to IS NULL OR a.recordedAt <= $it.to)
