// One page of the articles of each job, in the order they were submitted.
UNWIND $owners AS owner
MATCH (j:IntakeJob {id: owner})
CALL (j) {
  MATCH (e:IntakeEntry) WHERE e.job = j.id AND e.place >= 0
  WITH e, [right('00000' + e.place, 6), e.id] AS key WHERE $after IS NULL OR key > $after
  ORDER BY key ASC LIMIT $limit
  RETURN collect({key: key, id: e.id, entry: e {.*, text: null}}) AS page
}
RETURN owner, page, CASE WHEN $counted THEN j.total END AS total
