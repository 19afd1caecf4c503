package io.counterclaim.consistency;

import io.counterclaim.consistency.Trial.Own;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what checks found about the words of an article from what they found about held claims alone. A claim that is held
 * already may conflict with others through what others said of it, at another time, and not through this article.
 */
final class OwnConcern {
    /** Checks name so many appearances of a side at most: where there are more, the article's may be left out. */
    private static final int NAMED = 10;

    private OwnConcern() {}

    static boolean of(Found found, Collection<Own> sayings) {
        Set<String> claims = sayings.stream().map(own -> own.claim().id()).collect(Collectors.toSet());
        Set<String> unknownElsewhere = sayings.stream().filter(own -> !own.held()).map(own -> own.claim().id())
                .collect(Collectors.toSet());
        Set<String> words = sayings.stream().map(own -> own.appearance().id()).collect(Collectors.toSet());
        Map<String, Long> named = found.concerns().stream().collect(
                Collectors.groupingBy(concern -> String.valueOf(concern.get("role")), Collectors.counting()));
        return found.concerns().stream().anyMatch(concern -> words.contains(String.valueOf(concern.get("id"))))
                || found.subject().stream().anyMatch(unknownElsewhere::contains)
                || found.subject().stream().anyMatch(claims::contains)
                        && named.values().stream().anyMatch(many -> many >= NAMED);
    }
}
