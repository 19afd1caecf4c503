package io.counterclaim.testing.violations.circle;

import io.counterclaim.testing.violations.circle.inner.Inner;

/** Breaks a rule: it uses a package that uses its own. */
public record Outer(Inner inner) {}
