// Writes down what became of an article of a job, under the next number of that job. What was submitted is not kept twice.
// Nothing happens when the lease was lost to another holder.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime(), t.changes = coalesce(t.changes, 0) + 1
WITH t
MATCH (e:IntakeEntry {id: $id}) WHERE e.holder = $holder
MATCH (j:IntakeJob {id: e.job})
WITH e, j, j.finished + 1 AS number, j.failed + $failed AS failed
SET e += $outcome, e.number = number, e.failed = failed, e.doneAt = datetime(),
  j.finished = number, j.failed = failed, j.cancelled = coalesce(j.cancelled, 0) + $cancelled,
  j.state = CASE number WHEN j.total THEN 'DONE' ELSE 'RUNNING' END,
  j.doneAt = CASE number WHEN j.total THEN datetime() END
REMOVE e.due, e.holder, e.text, e.source, e.uri, e.authors, e.published, e.revises
RETURN number
