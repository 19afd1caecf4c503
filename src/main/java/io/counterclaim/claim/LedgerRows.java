package io.counterclaim.claim;

import io.counterclaim.article.Passage;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.time.TimeSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as rows of parameters: each node once, however many appearances share it, and in the order of ids: two who
 * record the same entities at once lock them in one order.
 */
final class LedgerRows {
    private final Map<String, AppearanceDraft> drafts = new LinkedHashMap<>();

    LedgerRows(Collection<AppearanceDraft> drafts) {
        drafts.forEach(draft -> this.drafts.putIfAbsent(draft.id(), draft));
    }

    List<Map<String, Object>> entities() {
        var names = new TreeMap<Entity, TreeSet<String>>(Comparator.comparing(Entity::id));
        var byId = new HashMap<String, Entity>();
        drafts.values().stream().flatMap(draft -> entitiesOf(draft).stream()).forEach(entity -> {
            Entity first = byId.computeIfAbsent(entity.id(), id -> entity);
            names.computeIfAbsent(first, e -> new TreeSet<>()).addAll(entity.names());
        });
        return names.entrySet().stream().map(e -> LedgerRows.row("id", e.getKey().id(), "name", e.getKey().name(),
                "type", e.getKey().type().name(), "anonymous", e.getKey().anonymous(), "names",
                List.copyOf(e.getValue()))).toList();
    }

    /** The ids of all entities, who is told of and who tells. */
    List<String> entityIds() {
        return drafts.values().stream().flatMap(draft -> entitiesOf(draft).stream()).map(Entity::id).distinct()
                .toList();
    }

    private static List<Entity> entitiesOf(AppearanceDraft draft) {
        var entities = new ArrayList<Entity>();
        Claim claim = draft.claim();
        if (claim.subject() != null) {
            entities.add(claim.subject());
        }
        entities.addAll(valuesOf(claim));
        claim.qualifiers().values().forEach(q -> {
            if (q.entity() != null) {
                entities.add(q.entity());
            }
        });
        if (draft.claimant() instanceof Entity claimant) {
            entities.add(claimant);
        }
        if (draft.relayedBy() != null) {
            entities.add(draft.relayedBy());
        }
        return entities;
    }

    private static List<Entity> valuesOf(Claim claim) {
        return switch (claim.value()) {
            case EntityValue(var entity) -> List.of(entity);
            case EntityListValue(var entities, var closure) -> entities;
            case null, default -> List.of();
        };
    }

    List<Map<String, Object>> claims() {
        return distinct(AppearanceDraft::claim, Claim::id).stream().map(LedgerRows::claim).toList();
    }

    private static Map<String, Object> claim(Claim claim) {
        var qualifiers = claim.qualifiers().entrySet().stream().filter(q -> q.getValue().entity() != null)
                .map(q -> row("name", q.getKey(), "id", q.getValue().entity().id())).toList();
        return row("id", claim.id(), "predicate", claim.predicate(), "subject",
                claim.subject() == null ? null : claim.subject().id(), "values",
                valuesOf(claim).stream().map(Entity::id).distinct().toList(), "qualifiers", qualifiers, "properties",
                properties(claim));
    }

    private static Map<String, Object> properties(Claim claim) {
        var properties = row("text", claim.text(), "context", claim.context().name(), "article",
                claim.article(), "slot", claim.slot(), "topic", claim.topic(), "scope",
                claim.scope(), "predicate", claim.predicate(),
                "qualifierNames", List.copyOf(claim.qualifiers().keySet()), "qualifierTexts",
                claim.qualifiers().values().stream().map(Claim.Qualifier::text).toList());
        ClaimValue value = claim.value();
        if (value != null) {
            properties.put("valueKey", value.key());
            properties.putAll(valueProperties(value));
        }
        return properties;
    }

    private static Map<String, Object> valueProperties(ClaimValue value) {
        return switch (value) {
            case EntityValue(var entity) -> row("valueType", "ENTITY", "valueText", entity.name());
            case EntityListValue(var entities, var closure) -> row("valueType", "ENTITY_LIST", "closure",
                    closure.name(), "items", entities.stream().map(Entity::id).toList(), "valueText",
                    entities.stream().map(Entity::name).sorted().collect(Collectors.joining(", ")));
            case StateValue(var state) -> row("valueType", "STATE", "state", state, "valueText", state);
            case QuantityValue quantity -> quantityProperties(quantity);
            case DateValue(var date) -> row("valueType", "DATE", "dateFrom", date.from(), "dateTo", date.to(),
                    "valueText", date.text());
            case TextValue(var text) -> row("valueType", "TEXT", "valueText", text);
        };
    }

    private static Map<String, Object> quantityProperties(QuantityValue q) {
        BigDecimal upTo = q.upTo();
        Measured measured = Measured.of(q);
        return row("valueType", "QUANTITY", "number", q.number().doubleValue(), "upTo", number(upTo), "unit", q.unit(),
                "comparison", q.comparison().name(), "measure", measured.unit(), "low", number(measured.low()), "high",
                number(measured.high()), "valueText",
                q.number().toPlainString() + (upTo == null ? "" : "-" + upTo.toPlainString()) + " " + q.unit());
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    List<Map<String, Object>> passages() {
        return distinct(AppearanceDraft::passage, Passage::id).stream().map(p -> passage(p, null)).toList();
    }

    static List<Map<String, Object>> passedOver(Collection<PassedOver> passedOver) {
        return passedOver.stream().map(p -> passage(p.passage(), p.reason())).toList();
    }

    private static Map<String, Object> passage(Passage p, @Nullable String reason) {
        return row("id", p.id(), "reason", reason, "properties", row("start", p.start(), "end", p.end(), "exact",
                p.exact(), "prefix", p.prefix(), "suffix", p.suffix(), "alsoAt", p.alsoAt()));
    }

    static Map<String, Object> extraction(Extraction extraction) {
        return row("id", extraction.id(), "extractor", extraction.extractor(), "version", extraction.version(), "kind",
                extraction.recordedBy() == null ? null : extraction.recordedBy().name());
    }

    List<Map<String, Object>> appearances() {
        return drafts.values().stream().map(this::appearance).toList();
    }

    private Map<String, Object> appearance(AppearanceDraft draft) {
        TimeSpan holds = draft.holds();
        AppearanceDraft whole = draft.entailedBy() == null ? null : drafts.get(draft.entailedBy());
        var properties = row("stance", draft.stance().name(), "certainty", draft.certainty().name(), "holdsFrom",
                holds.from(), "holdsTo", holds.to(), "holdsText", holds.text(), "holdsBasis", holds.basis().name(),
                "holdsReason", holds.reason(), "checkWorthy", draft.checkWorthy(), "entailedBy", draft.entailedBy());
        properties.putAll(assessment(draft.assessment()));
        return row("id", draft.id(), "claim", draft.claim().id(), "claimant", draft.claimant().id(), "relayedBy",
                draft.relayedBy() == null ? null : draft.relayedBy().id(), "passage", draft.passage().id(),
                "entailingClaim", whole == null ? null : whole.claim().id(), "properties", properties);
    }

    private static Map<String, Object> assessment(Assessment assessment) {
        List<Signal> signals = assessment.signals();
        return row("speakerBasis", assessment.speakerBasis().name(), "confidence", assessment.confidence().name(),
                "signalKinds", signals.stream().map(signal -> signal.kind().name()).toList(), "signalWeights",
                signals.stream().map(Signal::weight).toList(), "signalTexts",
                signals.stream().map(Signal::description).toList());
    }

    private <T> Collection<T> distinct(Function<AppearanceDraft, T> part, Function<T, String> id) {
        return drafts.values().stream().map(part)
                .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, TreeMap::new)).values();
    }

    /** Parameters by name; a null value stays null, which sets no property. */
    private static Map<String, Object> row(@Nullable Object... keysAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        @SuppressWarnings("NullAway") // the driver takes null values; Map<String, Object> is what it asks for
        Map<String, Object> parameters = row;
        return parameters;
    }
}
