// Gives a key back for which nothing was done.
MATCH (k:IdempotencyKey {id: $id}) WHERE k.token = $token
DELETE k
