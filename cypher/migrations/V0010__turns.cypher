// Who holds a turn holds the lock on its node: processes that share a graph check one after the other.
CREATE CONSTRAINT turn_name IF NOT EXISTS FOR (n:Turn) REQUIRE n.name IS UNIQUE;
