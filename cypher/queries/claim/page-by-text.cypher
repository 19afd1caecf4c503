// One page of the claims by their text, read along the index.
MATCH (c:Claim) WHERE c.sortText >= $from AND [c.sortText, c.id] > $after
  AND (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) }) AND coalesce(c.recordedAt <= $asOf, true)
  AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
WITH c, {} AS k /* known */ WHERE true /* filter */
WITH c ORDER BY c.sortText ASC, c.id ASC LIMIT $limit
WITH collect({key: [c.sortText, c.id], id: c.id}) AS page
RETURN page, CASE WHEN $counted THEN COUNT {
  MATCH (c:Claim) WHERE c.sortText >= '' AND (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) }) AND coalesce(c.recordedAt <= $asOf, true)
  AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) }) WITH c, {} AS k /* known */ WHERE true /* filter */ RETURN c
} END AS total
