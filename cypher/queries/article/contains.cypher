// Whether an article is recorded.
RETURN EXISTS { MATCH (:Article {id: $id}) } AS found
