package io.counterclaim.extraction;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.predicate.Assembler;
import io.counterclaim.extraction.reference.Gazetteer.Known;
import io.counterclaim.extraction.reference.Gazetteer.Use;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.UnitNames;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.Entailment;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes claims of parts that somebody names, the way they are made of what is read: the same parts give the same claim,
 * whoever names them.
 */
@Component
public final class ToldClaims {
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    ToldClaims(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /** The state, organisation or person that everybody knows by that name, or null. */
    public @Nullable Entity known(String name) {
        Known known = gazetteer.find(name);
        return known == null || known.use() == Use.DEMONYM ? null : known.entity();
    }

    /** The entity of that type and name, whether or not it is recorded. */
    public Entity entity(String name, EntityType type) {
        Entity known = known(name);
        return known != null && known.type() != type
                ? Entity.of(type, Gazetteer.spelling(name), List.of(name), type == EntityType.GROUP)
                : gazetteer.entity(name, type);
    }

    /** The one spelling of a unit: "percent" is "%", "barrels/day" is "barrel/day". */
    public String unit(String unit) {
        String[] parts = unit.split("/", 2);
        return UnitNames.of(parts[0]) + (parts.length < 2 ? "" : UnitNames.per(parts[1]));
    }

    /** The claim of a predicate; told in a sentence, with its parts in their order. */
    public Claim claim(Predicate predicate, Entity subject, @Nullable ClaimValue value,
            Map<String, Qualifier> qualifiers) {
        return Assembler.claim(predicate, subject, value, qualifiers);
    }

    /** The claim that no predicate fits, in a sentence of its own. */
    public Claim open(@Nullable Entity subject, String sentence) {
        String text = sentence.strip().replaceAll("[\\s\\u00A0]+", " ");
        text = text.matches(".*[.!?…][”’\"')]*$") ? text : text + ".";
        int first = text.offsetByCodePoints(0, 1);
        String told = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return Claim.of(told, Claim.OPEN, subject, new TextValue(told), Map.of());
    }

    /** What a list says of each of its items; nothing where its predicate says nothing of them. */
    public List<Claim> entailed(Claim list) {
        Entailment entails = vocabulary.predicate(list.predicate()).entails();
        Entity whole = list.subject();
        if (entails == null || whole == null || !(list.value() instanceof EntityListValue(var items, var closure))) {
            return List.of();
        }
        Predicate of = vocabulary.predicate(entails.predicate());
        String role = entails.qualifier();
        if (role == null) {
            return items.stream().map(item -> claim(of, whole, new EntityValue(item), list.qualifiers())).toList();
        }
        Qualifier told = list.qualifiers().get(String.valueOf(entails.value()));
        return of.states().stream().filter(state -> told != null && state.phrase().equals(told.text())).findFirst()
                .map(state -> items.stream().map(item -> claim(of, item, new StateValue(state.id()),
                        Map.of(role, Qualifier.of(whole)))).toList())
                .orElse(List.of());
    }
}
