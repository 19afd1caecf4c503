// One page of those who take a stance on each claim, by name. What a corrected article no longer says counts no more,
// nor, unless asked for, does what is of low confidence, or of a speaker nobody knows.
UNWIND $owners AS owner
MATCH (c:Claim {id: owner})
CALL (c) {
  MATCH (c)<-[:STATES]-(a:Appearance {stance: $stance})-[:MADE_BY]->(w) WHERE (NOT a:Superseded OR a.supersededAt > $asOf)
    AND ($low OR NOT a:Low) AND ($unknown OR coalesce(a.speakerBasis <> 'UNKNOWN', true))
    AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
  WITH w, a, {} AS s /* known */ WHERE true /* filter */
  WITH DISTINCT w, [w.name, w.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: w.id}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN COUNT {
  MATCH (c)<-[:STATES]-(a:Appearance {stance: $stance})-[:MADE_BY]->(w) WHERE (NOT a:Superseded OR a.supersededAt > $asOf)
    AND ($low OR NOT a:Low) AND ($unknown OR coalesce(a.speakerBasis <> 'UNKNOWN', true))
    AND coalesce(a.recordedAt <= $asOf AND a.holdsFrom <= $validAt AND a.holdsTo >= $validAt, true)
  WITH w, a, {} AS s /* known */ WHERE true /* filter */ RETURN DISTINCT w
} END AS total
