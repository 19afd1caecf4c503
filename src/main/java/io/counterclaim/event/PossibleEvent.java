package io.counterclaim.event;

/**
 * Another event that may be the same one.
 *
 * @param because what speaks for it
 */
record PossibleEvent(Event event, String because) {}
