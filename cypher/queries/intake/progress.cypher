// How far a job is, and what became of its articles since a number, in the order in which they were done.
MATCH (j:IntakeJob {id: $job})
CALL (j) {
  MATCH (e:IntakeEntry) WHERE e.job = j.id AND e.number > $after
  WITH e ORDER BY e.number ASC LIMIT $limit
  RETURN collect(e {.*}) AS entries
}
RETURN j {.*} AS job, entries
