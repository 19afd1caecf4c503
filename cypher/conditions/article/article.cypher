// What articles can be filtered by: a is the article, k what is known of it besides, $it what the filter asks for.

// holds: title
toLower(a.title) CONTAINS toLower($it)

// holds: author
any(one IN a.authors WHERE toLower(one) CONTAINS toLower($it))

// known: k.sources
[(a)<-[:PUBLISHED]-(o:Source) | o.id]
// holds: source
$it IN k.sources

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

// holds: recorded
($it.from IS NULL OR a.recordedAt >= $it.from) AND ($it.to IS NULL OR a.recordedAt <= $it.to)
