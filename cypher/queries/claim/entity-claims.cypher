// One page of the claims about each entity: it is their subject, their value, or what narrows them.
UNWIND $owners AS owner
MATCH (e:Entity {id: owner})
CALL (e) {
  MATCH (e)<-[:SUBJECT|VALUE|QUALIFIED_BY]-(c:Claim)
  WHERE coalesce(c.recordedAt <= $asOf, true) AND (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) })
    AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
    AND ($predicate IS NULL OR c.predicate = $predicate)
  WITH DISTINCT c
  WITH c, {} AS k /* known */ WHERE true /* filter */
  WITH c, [c.text, c.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: c.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (e)<-[:SUBJECT|VALUE|QUALIFIED_BY]-(c:Claim)
  WHERE coalesce(c.recordedAt <= $asOf, true) AND (NOT c:Restated OR $asOf IS NOT NULL AND NOT EXISTS { (c)<-[again:RESTATES]-() WHERE coalesce(again.recordedAt <= $asOf, true) })
    AND ($validAt IS NULL OR EXISTS { (c)<-[:STATES]-(v:Appearance) WHERE (NOT v:Superseded OR v.supersededAt > $asOf)
    AND coalesce(v.recordedAt <= $asOf AND v.holdsFrom <= $validAt AND v.holdsTo >= $validAt, true) })
    AND ($predicate IS NULL OR c.predicate = $predicate)
  WITH DISTINCT c
  WITH c, {} AS k /* known */ WHERE true /* filter */ RETURN c } END AS total
