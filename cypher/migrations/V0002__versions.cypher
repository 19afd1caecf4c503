// An article is found again by where it was published. V0003 gives the key to what is there.
CREATE INDEX article_canonical_uri IF NOT EXISTS FOR (n:Article) ON (n.canonicalUri);
// A version is revised once: two corrections that arrive together make a chain and no fork.
CREATE CONSTRAINT revised_once IF NOT EXISTS FOR ()-[r:REVISES]-() REQUIRE r.earlier IS UNIQUE;
