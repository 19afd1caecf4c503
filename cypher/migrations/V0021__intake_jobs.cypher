// Articles that wait to be taken in, by when their turn is; those of a job in their order, and in the order they were done.
CREATE CONSTRAINT intake_job_id IF NOT EXISTS FOR (n:IntakeJob) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT intake_entry_id IF NOT EXISTS FOR (n:IntakeEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX intake_job_order IF NOT EXISTS FOR (n:IntakeJob) ON (n.sortKey);
CREATE INDEX intake_entry_due IF NOT EXISTS FOR (n:IntakeEntry) ON (n.due);
CREATE INDEX intake_entry_place IF NOT EXISTS FOR (n:IntakeEntry) ON (n.job, n.place);
CREATE INDEX intake_entry_number IF NOT EXISTS FOR (n:IntakeEntry) ON (n.job, n.number);
