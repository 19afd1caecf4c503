// Claims of one topic tell the same of one subject, whatever narrows them: a check finds by one seek what may not sit
// well with a claim of another slot. V0012 gives the key to what is there.
CREATE INDEX claim_topic IF NOT EXISTS FOR (n:Claim) ON (n.topic);
