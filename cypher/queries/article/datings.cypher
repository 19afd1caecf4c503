// The dates that articles were given since they came in, and the one they came with, in the order of their recording.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:DATES]-(d:Dating)
WITH id, d ORDER BY d.recordedAt, d.id
RETURN id AS article, collect(d {.*}) AS datings
