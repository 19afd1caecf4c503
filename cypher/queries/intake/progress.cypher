// How far a job is, and what became of its articles behind a number, in the order in which they were done; and how often the
// queue had changed before this was read.
OPTIONAL MATCH (t:Turn {name: 'intake'})
WITH coalesce(t.changes, 0) AS changes
MATCH (j:IntakeJob {id: $job})
WITH changes, j, j {.*} AS job
CALL (j) {
  MATCH (e:IntakeEntry) WHERE e.job = j.id AND e.number > $after
  WITH e ORDER BY e.number ASC LIMIT $limit
  RETURN collect(e {.*}) AS entries
}
RETURN changes, job, entries
