// What becomes of findings is numbered in the order in which it is committed, so that who listens can go on where he was.
CREATE INDEX finding_event_number IF NOT EXISTS FOR (n:FindingEvent) ON (n.number);
CREATE INDEX finding_changed IF NOT EXISTS FOR (n:Finding) ON (n.changed);
