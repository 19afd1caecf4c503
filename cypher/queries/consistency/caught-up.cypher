// Every claim has been seen by the checks in use.
MATCH (k:Check) WHERE k.id IN $ids AND NOT k.caughtUp
SET k.caughtUp = true
