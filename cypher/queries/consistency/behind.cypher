// Whether a check in use has not seen every claim.
MATCH (k:Check) WHERE k.id IN $ids AND NOT k.caughtUp
RETURN count(k) > 0 AS behind
