package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.vocabulary.Predicate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a claim in one sentence that needs no other to be understood. */
final class Telling {

    private Telling() {}

    static String tell(Predicate predicate, Entity subject, @Nullable ClaimValue value,
            Map<String, Qualifier> qualifiers) {
        String told = predicate.sentence().replace("{subject}", subject.name());
        if (value != null) {
            told = told.replace("{value}", words(predicate, value));
        }
        for (Map.Entry<String, Qualifier> qualifier : qualifiers.entrySet()) {
            told = told.replace("{" + qualifier.getKey() + "}", qualifier.getValue().text());
        }
        // what stands in square brackets is told only when its part is there
        told = told.replaceAll("\\[[^\\[\\]{}]*\\{[a-z-]+}[^\\[\\]{}]*]", "").replace("[", "").replace("]", "");
        return Character.toUpperCase(told.charAt(0)) + told.substring(1);
    }

    private static String words(Predicate predicate, ClaimValue value) {
        return switch (value) {
            case EntityValue(var entity) -> entity.name();
            case EntityListValue(var entities, var closure) ->
                list(entities.stream().map(Entity::name).sorted().toList());
            case StateValue(var id) -> {
                Predicate.State state = predicate.state(id);
                yield state == null ? id : state.phrase();
            }
            case QuantityValue quantity -> Quantities.tell(quantity);
            case DateValue(var date) -> date.text();
            case TextValue(var text) -> text;
        };
    }

    private static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
