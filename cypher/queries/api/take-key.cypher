// Takes a key for a mutation, unless it is taken: of two who want it at once, the constraint lets one be first. Answers whether
// it was taken by that, and else what for, and the answer that was given; null while it is still being worked out. A key
// whose time is over, or whose holder has not answered within the lease, is free again.
MERGE (k:IdempotencyKey {id: $id})
  ON CREATE SET k.token = $token, k.expiresAt = $expiresAt
SET k.lockedAt = $now
WITH k, k.token = $token OR k.expiresAt <= $now OR k.answer IS NULL AND k.takenAt < $lease AS mine
FOREACH (_ IN CASE WHEN mine THEN [1] ELSE [] END |
  SET k.token = $token, k.input = $input, k.takenAt = $now, k.expiresAt = $expiresAt
  REMOVE k.answer)
RETURN mine, k.input AS input, k.answer AS answer
