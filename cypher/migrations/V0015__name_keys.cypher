// Spellings of one name find each other; the concept `namesakes` writes the keys.
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX name_short IF NOT EXISTS FOR (n:Name) ON (n.short);
