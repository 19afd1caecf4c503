// An entity is merged once: of two merges that arrive together, one is refused.
CREATE CONSTRAINT merged_once IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() REQUIRE r.merged IS UNIQUE;
