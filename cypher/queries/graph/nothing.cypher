// Reads nothing: what is wanted is the bookmark that comes with the answer.
RETURN 0 AS nothing
