package io.counterclaim.consistency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A step that enriches the graph around claims before the checks look at them: what needs more than a check's one
 * statement, or what several checks read. Declared as a bean, or as a file in {@code cypher/concepts}.
 */
public interface Concept {

    /** Lower case words with hyphens; checks name it in {@code // requires:}. */
    String id();

    /** One sentence that tells what it writes. */
    default String title() {
        return id();
    }

    /** The ids of the concepts whose work it reads. */
    List<String> requires();

    /** Another one whenever it would write something else for the same claims, so that checks which require it run anew. */
    default String version() {
        return "1";
    }

    /** Why it does not run as the application is set up, in one sentence; empty when it does. */
    default Optional<String> idle() {
        return Optional.empty();
    }

    /**
     * Writes what it knows around these claims, in the caller's transaction. Again for the same claims it changes
     * nothing.
     *
     * @return the ids of the claims that may have to be checked because of what it wrote, those given or others; the
     *     same however often it is called
     * @throws NotYetException when its work for some of them is done beside the checks and is not done yet
     * @throws RuntimeException when it cannot; nothing of its work is kept then, and no check that requires it runs
     */
    Collection<String> enrich(Collection<String> claimIds);
}
