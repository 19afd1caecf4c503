package io.counterclaim.event;

import java.util.Locale;

/** Kinds of events, those first that leave no doubt where a sentence has words of several. */
public enum EventKind {
    ATTACK, CRASH, QUAKE, STORM, FIRE, COLLAPSE;

    /** As people write it: "attack". */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
