package io.counterclaim.api;

/** An answer of a mutation that did nothing: asked again under the same key, it is tried again. */
public interface NothingDone {}
