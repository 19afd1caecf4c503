// The next claims by slot: those that may disagree stand together, so that what is said of them is read and found once.
MATCH (c:Claim) WHERE c.slot >= $slot AND NOT (c.slot = $slot AND c.id <= $id)
RETURN c.slot AS slot, c.id AS id ORDER BY c.slot, c.id LIMIT $size
