// Gives articles whose turn it is to a holder, for as long as a lease lasts: another holder gets them when that has run out.
// The articles of a job fall due at one moment and go in the order in which they were submitted.
// The lock on the turn is taken before anything is read, so that no two holders get the same.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime(), t.changes = coalesce(t.changes, 0) + 1
WITH t
CALL (t) {
  MATCH (e:IntakeEntry) WHERE e.due <= datetime()
  RETURN e ORDER BY e.due, e.job, e.place LIMIT $most
}
MATCH (j:IntakeJob {id: e.job})
SET e.due = datetime() + duration({seconds: $lease}), e.holder = $holder, e.tries = e.tries + 1, j.state = 'RUNNING'
RETURN e {.*, cancelledBy: j.cancelledBy, cancelledReason: j.cancelledReason} AS entry ORDER BY e.job, e.place
