// Keeps the answer of who took a key.
MATCH (k:IdempotencyKey {id: $id}) WHERE k.token = $token
SET k.answer = $answer
