// One page of the claims by their predicate, and then by their text, read along the index.
MATCH (c:Claim) WHERE c.predicate >= $from AND c.sortText IS NOT NULL AND [c.predicate, c.sortText, c.id] > $after AND NOT c:Restated
  AND ($text IS NULL OR toLower(c.text) CONTAINS toLower($text))
  AND ($asOf IS NULL OR c.recordedAt <= $asOf)
  AND ($stance IS NULL OR EXISTS { (c)<-[:STATES]-(:Appearance {stance: $stance}) })
WITH c ORDER BY c.predicate ASC, c.sortText ASC, c.id ASC LIMIT $limit
RETURN collect({key: [c.predicate, c.sortText, c.id], id: c.id}) AS page, CASE WHEN $counted THEN COUNT { MATCH (one:Claim) WHERE one.sortText >= '' AND NOT one:Restated
  AND ($text IS NULL OR toLower(one.text) CONTAINS toLower($text))
  AND ($asOf IS NULL OR one.recordedAt <= $asOf)
  AND ($stance IS NULL OR EXISTS { (one)<-[:STATES]-(:Appearance {stance: $stance}) })
} END AS total
