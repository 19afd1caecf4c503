package io.counterclaim.testing.violations.circle.inner;

import io.counterclaim.testing.violations.circle.Outer;

/** Breaks a rule: it uses a package that uses its own. */
public record Inner(Outer outer) {}
