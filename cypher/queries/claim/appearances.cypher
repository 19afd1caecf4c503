// One page of the appearances of each claim, in the order of their recording.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)<-[:STATES]-(a:Appearance)
  WHERE ($stance IS NULL OR a.stance = $stance)
    AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
  WITH a, {} AS s /* known */ WHERE true /* filter */
  WITH a, [toString(a.recordedAt), a.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: a.id}) AS page
}
RETURN owner, page, CASE WHEN $counted
  THEN COUNT { MATCH (c)<-[:STATES]-(a:Appearance) WHERE ($stance IS NULL OR a.stance = $stance)
    AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
    WITH a, {} AS s /* known */ WHERE true /* filter */ RETURN a } END AS total
