// id: always-fails
// title: A check that fails when it runs
// kind: CONTRADICTION
// severity: INFO
// problem: None.
// remedy: None.
MATCH (c:Claim) WHERE c.id IN $focus
RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {x: 1 / (size(c.id) - size(c.id))} AS detail
