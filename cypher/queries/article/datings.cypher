// The dates that articles were given since they came in, and the one they came with, in the order of their recording.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:DATES]-(d:Dating) WHERE coalesce(d.recordedAt <= $asOf, true)
WITH id, d ORDER BY d.recordedAt, d.id
WITH id, collect(d {.*}) AS datings WHERE any(d IN datings WHERE d.by IS NOT NULL)
RETURN id AS article, datings
