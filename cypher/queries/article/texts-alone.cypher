// The texts of articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article, a.text AS text
