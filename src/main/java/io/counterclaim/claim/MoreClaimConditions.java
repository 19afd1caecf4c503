package io.counterclaim.claim;

import io.counterclaim.api.Conditions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what else claims can be filtered: what a module that follows this one knows of them. */
public interface MoreClaimConditions {

    /** The conditions, on {@code c}, the claim. */
    Conditions conditions();

    /** The conditions on {@code a}, an appearance, and {@code s}, what is known of it; none unless the module has some. */
    default Optional<Conditions> appearances() {
        return Optional.empty();
    }

    /** The fields that are known only as they are now. */
    Set<String> ofNow();

    /** What they take besides what a filter asks for. */
    Map<String, Object> parameters();
}
