package io.counterclaim.testing.violations;

import org.neo4j.driver.Value;

/** Breaks two rules: it stands in a package that is not null-marked, and a record knows the database driver. */
record RecordThatKnowsTheDriver(Value value) {}
