// id: short-text
// title: A claim of few characters
// kind: RECORD
// severity: INFO
// problem: The claim is hardly a sentence.
// remedy: Look at its passage.
MATCH (c:Claim) WHERE c.id IN $focus AND size(c.text) < 10
RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {} AS detail
