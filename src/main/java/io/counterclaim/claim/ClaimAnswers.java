package io.counterclaim.claim;

import io.counterclaim.article.ArticleAnswers;
import io.counterclaim.article.Claimant;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.graph.Answer;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what the graph keeps of claims; the other way round from {@link LedgerRows}. */
final class ClaimAnswers {
    private ClaimAnswers() {}

    static Claim claim(Answer row) {
        Answer claim = row.child("claim");
        Entity subject = row.children("subjects").stream().map(ClaimAnswers::entity).findFirst().orElse(null);
        return new Claim(claim.text("id"), claim.text("slot"), claim.text("text"), claim.text("predicate"), subject,
                value(claim, row.children("values").stream().map(ClaimAnswers::entity).toList()), qualifiers(row),
                claim.textOrNull("article"));
    }

    private static TreeMap<String, Qualifier> qualifiers(Answer row) {
        var qualifiers = new TreeMap<String, Qualifier>();
        List<String> names = row.child("claim").texts("qualifierNames");
        List<String> texts = row.child("claim").texts("qualifierTexts");
        for (int i = 0; i < Math.min(names.size(), texts.size()); i++) {
            qualifiers.put(names.get(i), Qualifier.of(texts.get(i)));
        }
        row.children("qualifiers")
                .forEach(q -> qualifiers.put(q.text("name"), Qualifier.of(entity(q.child("entity")))));
        return qualifiers;
    }

    private static @Nullable ClaimValue value(Answer claim, List<Entity> entities) {
        return switch (claim.textOrNull("valueType")) {
            case "ENTITY" -> entities.isEmpty() ? null : new EntityValue(entities.getFirst());
            case "ENTITY_LIST" -> new EntityListValue(entities, ListClosure.valueOf(claim.text("closure")));
            case "STATE" -> new StateValue(claim.text("state"));
            case "QUANTITY" ->
                new QuantityValue(new BigDecimal(claim.number("number").toString()), decimalOrNull(claim, "upTo"),
                        claim.text("unit"), Comparison.valueOf(claim.text("comparison")));
            case "DATE" -> new DateValue(new TimeSpan(claim.dayOrNull("dateFrom"), claim.dayOrNull("dateTo"),
                    claim.text("valueText"), TimeBasis.STATED, "it is what the claim says"));
            case "TEXT" -> new TextValue(claim.text("valueText"));
            case null, default -> null;
        };
    }

    private static @Nullable BigDecimal decimalOrNull(Answer answer, String name) {
        Number number = answer.numberOrNull(name);
        return number == null ? null : new BigDecimal(number.toString());
    }

    static Entity entity(Answer node) {
        return new Entity(node.text("id"), node.text("name"), EntityType.valueOf(node.text("type")),
                node.texts("names").stream().sorted().toList(), node.flag("anonymous"));
    }

    static Claimant claimant(Answer node) {
        return node.flag("entity") ? entity(node) : ArticleAnswers.source(node);
    }

    static Appearance appearance(Answer row) {
        Answer node = row.child("appearance");
        Answer relayedBy = row.childOrNull("relayedBy");
        return new Appearance(node.text("id"), row.text("claim"), claimant(row.child("claimant")),
                relayedBy == null ? null : entity(relayedBy), Stance.valueOf(node.text("stance")),
                Certainty.valueOf(node.text("certainty")), ArticleAnswers.time(node, "holds"),
                ArticleAnswers.passage(row.child("passage"), row.text("article")), extraction(row),
                node.textOrNull("checkWorthy"), assessment(node), node.textOrNull("entailedBy"),
                node.moment("recordedAt"));
    }

    private static Assessment assessment(Answer node) {
        List<String> kinds = node.texts("signalKinds");
        List<String> texts = node.texts("signalTexts");
        List<Integer> weights = node.integers("signalWeights");
        return new Assessment(SpeakerBasis.valueOf(node.text("speakerBasis")),
                Confidence.valueOf(node.text("confidence")), IntStream.range(0, kinds.size()).mapToObj(
                        i -> new Signal(Signal.Kind.valueOf(kinds.get(i)), weights.get(i), texts.get(i))).toList());
    }

    private static @Nullable Extraction extraction(Answer row) {
        Answer node = row.childOrNull("extraction");
        if (node == null) {
            return null;
        }
        String by = node.textOrNull("kind");
        return new Extraction(node.text("id"), by == null ? null : RecorderKind.valueOf(by),
                node.text("extractor"), node.textOrNull("version"), row.text("article"), node.moment("recordedAt"));
    }
}
