// Forgets some keys whose time is over.
MATCH (k:IdempotencyKey) WHERE k.expiresAt < $now
WITH k LIMIT 100
DELETE k
