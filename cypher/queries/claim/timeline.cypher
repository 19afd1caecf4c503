// What was said of a subject, in the order of the times it was said of; what has no time comes last.
MATCH (:Entity {id: $subject})<-[:SUBJECT]-(c:Claim)<-[:STATES]-(a:Appearance)
WHERE NOT a:Restated AND ($predicate IS NULL OR c.predicate = $predicate)
RETURN a.id AS appearance
ORDER BY coalesce(toString(a.holdsFrom), toString(a.holdsTo), '~'), coalesce(toString(a.holdsTo), '~'), c.text, a.id
LIMIT $limit
