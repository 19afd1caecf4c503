// One page of the appearances that each claimant made, in the order of their recording.
UNWIND $owners AS owner
CALL (owner) {
  MATCH (e:Entity {id: owner}) RETURN e AS who
  UNION
  MATCH (s:Source {id: owner}) RETURN s AS who
}
CALL (who) {
  MATCH (who)<-[:MADE_BY]-(a:Appearance)
  WHERE (NOT a:Restated OR a.supersededAt > $asOf)
    AND ($stance IS NULL OR a.stance = $stance) AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
  WITH a, {} AS s /* known */ WHERE true /* filter */
  WITH a, [toString(a.recordedAt), a.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: a.id}) AS page
}
RETURN owner, page, CASE WHEN $counted
  THEN COUNT { MATCH (who)<-[:MADE_BY]-(a:Appearance) WHERE (NOT a:Restated OR a.supersededAt > $asOf)
    AND ($stance IS NULL OR a.stance = $stance) AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
    WITH a, {} AS s /* known */ WHERE true /* filter */ RETURN a } END AS total
