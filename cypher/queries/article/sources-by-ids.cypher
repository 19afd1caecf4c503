// Sources.
UNWIND $ids AS id
MATCH (s:Source {id: id}) WHERE coalesce(s.recordedAt <= $asOf, true)
RETURN s {.*} AS source
