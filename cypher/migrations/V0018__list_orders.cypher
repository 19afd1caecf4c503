// Lists of all claims and of all articles are read along an index, page by page. Texts and titles may be longer than an index
// takes: the first hundred characters decide, then the id. V0020 gives them to what is there.
CREATE INDEX claim_text_order IF NOT EXISTS FOR (n:Claim) ON (n.sortText);
CREATE INDEX claim_predicate_order IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.sortText);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX article_title_order IF NOT EXISTS FOR (n:Article) ON (n.sortTitle);
