// What was said of a subject, in the order of the times it was said of; what has no time comes last.
MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)<-[:STATES]-(a:Appearance)
WHERE (NOT a:Restated OR a.supersededAt > $asOf)
  AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true) AND ($predicate IS NULL OR c.predicate = $predicate)
RETURN a.id AS appearance
ORDER BY coalesce(toString(a.holdsFrom), toString(a.holdsTo), '~'), coalesce(toString(a.holdsTo), '~'), c.text, a.id
LIMIT $limit
