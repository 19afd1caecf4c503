// Findings are read in the order in which they were found, of each kind, and worst first those of one check;
// articles in the order of their recording and publishing.
CREATE INDEX finding_first_seen IF NOT EXISTS FOR (n:Finding) ON (n.kind, n.firstSeen);
CREATE INDEX finding_check_order IF NOT EXISTS FOR (n:Finding) ON (n.check, n.sortKey);
CREATE INDEX finding_last_seen IF NOT EXISTS FOR (n:Finding) ON (n.kind, n.lastSeen);
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedAt);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.sortPublished);
