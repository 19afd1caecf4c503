// id: value-outside-its-states
// title: A value that its predicate does not know
// kind: RECORD
// severity: MAJOR
// problem: A claim has a state its predicate does not declare, or a value of another type than its predicate's.
// remedy: Correct what recorded the claim, or declare the state in the predicate's file.
MATCH (c:Claim) WHERE c.id IN $focus
MATCH (c)-[:USES]->(p:Predicate)
WITH c, p, coalesce(c.valueType, 'NONE') AS type
WITH *, CASE WHEN type <> p.valueType THEN 'has a value of type ' + type + ', but “' + p.id + '” takes ' + p.valueType
  WHEN type = 'STATE' AND NOT coalesce(c.state IN p.states, false) THEN 'has the state ' + coalesce(c.state, 'of no name')
    + ', but “' + p.id + '” knows only ' + reduce(t = p.states[0], s IN p.states[1..] | t + ', ' + s)
  END AS wrong
WHERE wrong IS NOT NULL
MATCH (c)<-[:STATES]-(s:Appearance)
WHERE NOT s:Low AND (NOT s:Superseded OR s.supersededAt > $asOf)
  AND coalesce(s.recordedAt <= $asOf AND s.holdsFrom <= $validAt AND s.holdsTo >= $validAt, true)
WITH c, p, type, wrong, s ORDER BY s.id
WITH c, p, type, wrong, collect({id: s.id, role: 'OUTSIDE'}) AS told
RETURN [c.id] AS subject, null AS reconciliation, told[..20] AS concerns,
  {predicate: p.id, type: type, expectedType: p.valueType, state: c.state, states: p.states, appearances: size(told),
    message: '“' + c.text + '” ' + wrong + '.'} AS detail
