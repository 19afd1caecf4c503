// The checks in use. One that is new, or whose file changed, has seen no claim yet, unless there are none to see.
WITH EXISTS { MATCH (c:Claim) WHERE c.id > '' } AS claims
UNWIND $rows AS row
MERGE (k:Check {id: row.id})
WITH claims, k, row, coalesce(k.version = row.version AND k.retired IS NULL, false) AS known
SET k.since = CASE WHEN known THEN k.since ELSE $now END, k.caughtUp = NOT claims OR known AND k.caughtUp
SET k += row, k.retired = null
