// The claims that people took out of each event, in the order of their recording.
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN id AS event, COLLECT {
  MATCH (e)-[:MERGED_INTO*0..]-(:Event)<-[s:SEPARATED_FROM]-(c:Claim)
  RETURN {claim: c.id, by: s.by, reason: s.reason, recordedAt: s.recordedAt} ORDER BY s.recordedAt, c.id
} AS separations
