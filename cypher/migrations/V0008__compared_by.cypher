// What checks look claims up by, and the numbers they compare.
CREATE INDEX claim_scope IF NOT EXISTS FOR (n:Claim) ON (n.scope);
