// Ends a job that has not ended: what waits is not begun and says so, in the order of the request; what somebody has in hand comes
// to its end. A row just where there is such a job.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime(), t.changes = coalesce(t.changes, 0) + 1
WITH t
MATCH (j:IntakeJob {id: $job})
WITH j, CASE WHEN j.doneAt IS NULL AND j.cancelledAt IS NULL THEN [true] ELSE [] END AS open
FOREACH (_ IN open | SET j.cancelledAt = datetime(), j.cancelledBy = $by, j.cancelledReason = $reason)
WITH j, open
CALL (j, open) {
  UNWIND open AS _
  MATCH (e:IntakeEntry) WHERE e.job = j.id AND e.place >= 0 AND e.due <= datetime()
  WITH e ORDER BY e.place ASC
  RETURN collect(e) AS waiting
}
WITH j, waiting, j.finished AS before, j.finished + size(waiting) AS finished
FOREACH (at IN range(0, size(waiting) - 1) | FOREACH (e IN [waiting[at]] |
  SET e.number = before + at + 1, e.failed = j.failed, e.doneAt = datetime(), e.cancelledBy = j.cancelledBy,
    e.cancelledReason = j.cancelledReason
  REMOVE e.due, e.holder, e.text, e.source, e.uri, e.authors, e.published, e.revises))
SET j.finished = finished, j.cancelled = coalesce(j.cancelled, 0) + size(waiting),
  j.state = CASE finished WHEN j.total THEN 'DONE' ELSE j.state END,
  j.doneAt = CASE WHEN j.doneAt IS NULL AND finished = j.total THEN datetime() ELSE j.doneAt END
RETURN j.id AS id
