// Puts a job with its articles into the queue, unless it is there already or too many articles wait.
// Answers the digest of the job that was there, null when none was, and how many articles wait.
MERGE (t:Turn {name: 'intake'})
SET t.takenAt = datetime()
WITH t, COUNT { MATCH (e:IntakeEntry) WHERE e.due > datetime({epochSeconds: 0}) } AS waiting
OPTIONAL MATCH (known:IntakeJob {id: $id})
WITH known.digest AS known, waiting
FOREACH (_ IN CASE WHEN known IS NULL AND waiting + size($entries) <= $most THEN [1] ELSE [] END |
  CREATE (j:IntakeJob {id: $id, digest: $digest, sortKey: $sortKey, submittedAt: datetime(), state: 'QUEUED', total: size($entries),
    finished: 0, failed: 0})
  FOREACH (row IN $entries |
    CREATE (j)-[:TAKES]->(e:IntakeEntry) SET e = row, e.job = $id, e.due = datetime(), e.tries = 0))
RETURN known, waiting
