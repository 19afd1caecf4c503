// Whether a check came, or was changed, after a claim was looked at is asked for each claim that is counted by its consistency.
CREATE INDEX check_since IF NOT EXISTS FOR (n:Check) ON (n.since);
