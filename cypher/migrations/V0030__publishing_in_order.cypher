// The day by which articles are put in the order of their publishing: the earliest it can be, or the latest where nothing bounds that, and
// after all others where nothing is known.
UNWIND ['sortPublished'] AS property
CALL db.createProperty(property);
MATCH (a:Article) WHERE a.sortTitle >= '' AND a.sortPublished IS NULL
CALL (a) { SET a.sortPublished = coalesce(a.publishedFrom, a.publishedTo, date('9999-12-31')) } IN TRANSACTIONS OF 10000 ROWS;
