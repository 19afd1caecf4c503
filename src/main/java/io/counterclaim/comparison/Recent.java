package io.counterclaim.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out lately, up to a number of texts; the one not asked for the longest goes first. */
final class Recent<V> {
    private final Map<String, V> kept;
    private final Function<String, V> work;

    Recent(int most, Function<String, V> work) {
        this.work = work;
        this.kept = new LinkedHashMap<>(256, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(String text) {
        synchronized (kept) {
            V known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        // outside of the lock: it may take long, and two who do it at once come to the same
        V made = work.apply(text);
        synchronized (kept) {
            kept.put(text, made);
        }
        return made;
    }
}
