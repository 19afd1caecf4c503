// id: passing
// title: Has a state that passes looked at again when anything else is told of its slot.
MATCH (f:Claim) WHERE f.id IN $focus
MATCH (f)-[:USES]->(p:Predicate) WHERE p.transitionalStates <> []
MATCH (c:Claim {slot: f.slot}) WHERE c.state IN p.transitionalStates
RETURN DISTINCT c.id AS claim
