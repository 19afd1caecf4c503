// The articles that share bands with these ones and are no versions of them. What shares few is not even read: the lines
// that an outlet puts under everything fall into a band with everything of that outlet.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:IN_BAND]->(:Band)<-[:IN_BAND]-(o:Article)
WITH a, o, count(*) AS shared WHERE shared >= $shared AND NOT EXISTS { (a)-[:REVISES*]-(o) }
WITH o, collect(a.id) AS with
RETURN o.id AS id, o.text AS text, o.publishedFrom AS from, o.publishedTo AS to, with ORDER BY id
