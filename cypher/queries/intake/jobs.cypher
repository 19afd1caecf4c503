// One page of the jobs, oldest first, read along the index.
MATCH (j:IntakeJob) WHERE j.sortKey >= $from AND [j.sortKey, j.id] > $after
WITH j ORDER BY j.sortKey ASC, j.id ASC LIMIT $limit
RETURN collect({key: [j.sortKey, j.id], id: j.id}) AS page, CASE WHEN $counted THEN COUNT {
  MATCH (one:IntakeJob) WHERE one.sortKey > ''
} END AS total
