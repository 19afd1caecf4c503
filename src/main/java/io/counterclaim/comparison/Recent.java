package io.counterclaim.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.function.SingletonSupplier;

/** What was worked out lately, up to a number of texts; the one not asked for the longest goes first. */
final class Recent<V> {
    private final Map<String, SingletonSupplier<V>> kept;
    private final Function<String, V> work;

    Recent(int most, Function<String, V> work) {
        this.work = work;
        this.kept = new LinkedHashMap<>(256, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, SingletonSupplier<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Who asks for what another is working out waits for that one. */
    V of(String text) {
        SingletonSupplier<V> made;
        synchronized (kept) {
            made = kept.computeIfAbsent(text, key -> SingletonSupplier.of(() -> work.apply(key)));
        }
        return made.obtain();
    }
}
