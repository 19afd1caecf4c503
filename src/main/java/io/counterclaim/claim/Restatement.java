package io.counterclaim.claim;

import io.counterclaim.article.Claimant;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of kept entities what was said of those that were merged into them. */
final class Restatement {
    private final Map<String, Entity> kept;

    /** By the id of each merged entity the one that was kept. */
    Restatement(Map<String, Entity> kept) {
        this.kept = kept;
    }

    /** The same sayings, in the same order, about and by the kept entities. */
    List<AppearanceDraft> of(List<AppearanceDraft> drafts) {
        if (kept.isEmpty()) {
            return drafts;
        }
        Map<String, String> ids = new HashMap<>();
        drafts.forEach(draft -> ids.put(draft.id(), restated(draft, draft.entailedBy()).id()));
        return drafts.stream().map(draft -> {
            String whole = draft.entailedBy();
            return restated(draft, whole == null ? null : ids.getOrDefault(whole, whole));
        }).toList();
    }

    private AppearanceDraft restated(AppearanceDraft draft, @Nullable String entailedBy) {
        Claimant claimant = draft.claimant() instanceof Entity entity ? resolved(entity) : draft.claimant();
        Entity relayedBy = draft.relayedBy() == null ? null : resolved(draft.relayedBy());
        return new AppearanceDraft(of(draft.claim()), claimant, relayedBy, draft.stance(), draft.certainty(),
                draft.holds(), draft.passage(), draft.checkWorthy(), draft.assessment(), entailedBy);
    }

    /** The claim about the kept entities, in words that name them; itself when it names no merged one. */
    Claim of(Claim claim) {
        var names = new TreeMap<String, String>();
        Entity subject = claim.subject() == null ? null : resolved(claim.subject(), names);
        var qualifiers = new TreeMap<String, Claim.Qualifier>();
        claim.qualifiers().forEach((name, qualifier) -> qualifiers.put(name,
                qualifier.entity() == null ? qualifier : Claim.Qualifier.of(resolved(qualifier.entity(), names))));
        ClaimValue value = value(claim.value(), names);
        if (names.isEmpty()) {
            return claim;
        }
        Claim restated = Claim.of(renamed(claim.text(), names), claim.predicate(), subject, value, qualifiers);
        return claim.article() == null ? restated : restated.within(claim.article());
    }

    private @Nullable ClaimValue value(@Nullable ClaimValue value, Map<String, String> names) {
        return switch (value) {
            case EntityValue(var entity) -> new EntityValue(resolved(entity, names));
            case EntityListValue(var entities, var closure) -> {
                var byId = new LinkedHashMap<String, Entity>();
                entities.stream().map(entity -> resolved(entity, names)).forEach(e -> byId.putIfAbsent(e.id(), e));
                yield new EntityListValue(List.copyOf(byId.values()), closure);
            }
            case null, default -> value;
        };
    }

    private Entity resolved(Entity entity, Map<String, String> names) {
        Entity resolved = resolved(entity);
        if (!resolved.id().equals(entity.id())) {
            names.put(entity.name(), resolved.name());
        }
        return resolved;
    }

    private Entity resolved(Entity entity) {
        return kept.getOrDefault(entity.id(), entity);
    }

    /** All at once, so that a name put in is not replaced in its turn. */
    private static String renamed(String text, Map<String, String> names) {
        String any = String.join("|", names.keySet().stream().map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])").matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(names.getOrDefault(match.group(), match.group())));
    }
}
