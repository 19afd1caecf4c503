// The checks in use. One that is new, or whose file changed, has seen no claim yet.
UNWIND $rows AS row
MERGE (k:Check {id: row.id})
WITH k, row, coalesce(k.version = row.version AND k.retired IS NULL, false) AS known
SET k.since = CASE WHEN known THEN k.since ELSE $now END, k.caughtUp = known AND k.caughtUp
SET k += row, k.retired = null
