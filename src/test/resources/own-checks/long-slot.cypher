// id: long-slot
// title: A slot with much text in it
// kind: RECORD
// severity: INFO
// problem: The claims of a slot are long together.
// remedy: Look at them.
// requires: summed
MATCH (c:Claim) WHERE c.id IN $focus AND c.slotLength > 10
RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {length: c.slotLength} AS detail
