package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.language.QuantityPhrase;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers with their units and what compares them: "below 50%" is 50, "%", LESS. */
final class Quantities {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth");

    private Quantities() {}

    /** The quantity that {@code head} is the head of, or null when no number is there or it could mean two. */
    static @Nullable QuantityValue at(Sentence sentence, Word head) {
        int ordinal = ORDINALS.indexOf(head.lowerLemma());
        if (ordinal >= 0 && head.tag().startsWith("JJ")) {
            return new QuantityValue(BigDecimal.valueOf(ordinal + 1L), null, "", Comparison.EXACTLY);
        }
        int from = sentence.span().start();
        List<QuantityPhrase> all = QuantityPhrase.in(sentence.text(sentence.span()));
        return sentence.under(head, Quantities::isOfTheNumber).stream()
                .map(index -> sentence.start(sentence.tokens().get(index - 1)) - from)
                .map(at -> all.stream().filter(p -> p.start() <= at && at < p.end()).findFirst().orElse(null))
                .filter(Objects::nonNull).findFirst().map(phrase -> counting(sentence, head, phrase)).orElse(null);
    }

    private static boolean isOfTheNumber(String relation) {
        return !relation.startsWith("acl") && !relation.startsWith("appos") && !relation.startsWith("conj")
                && !relation.startsWith("nmod") && !relation.startsWith("dep") && !relation.startsWith("nsubj");
    }

    /** A bare number counts its head: "12 soldiers". */
    private static QuantityValue counting(Sentence sentence, Word head, QuantityPhrase phrase) {
        QuantityValue q = phrase.quantity();
        int at = sentence.start(sentence.token(head)) - sentence.span().start();
        boolean outside = at < phrase.start() || at >= phrase.end();
        boolean counts = !phrase.hasUnit() && outside && head.tag().startsWith("NN");
        return counts
                ? new QuantityValue(q.number(), q.upTo(), unit(head), q.comparison())
                : q;
    }

    private static String unit(Word counted) {
        String lemma = counted.lowerLemma();
        return lemma.equals("person") ? "people" : lemma.equals("troops") ? "troop" : lemma;
    }

    /** The quantity in words: "below 50 %", "between 10 and 12 km", "55,000,000". */
    static String tell(QuantityValue quantity) {
        String comparison = switch (quantity.comparison()) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case LESS -> "below ";
            case AT_MOST -> "at most ";
            case MORE -> "above ";
            case AT_LEAST -> "at least ";
            case BETWEEN -> "between ";
        };
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        format.setMaximumFractionDigits(9);
        String upTo = quantity.upTo() == null ? "" : " and " + format.format(quantity.upTo());
        return (comparison + format.format(quantity.number()) + upTo + " "
                + (quantity.number().compareTo(BigDecimal.ONE) == 0
                        ? quantity.unit().replaceFirst("^people$", "person")
                        : plural(quantity.unit())))
                .strip();
    }

    /** What is counted, more than once: "soldiers"; a unit with a sign of its own stays as it is. */
    private static String plural(String unit) {
        if (!unit.matches("\\p{Ll}{4,}(?:/.*)?|man|ton|day|tonne(?:/.*)?") || unit.equals("people")) {
            return unit;
        }
        String one = unit.replaceFirst("/.*", "");
        String many = one.endsWith("man")
                ? one.replaceFirst("an$", "en")
                : one.matches(".*(?:s|x|ch|sh)")
                        ? one + "es"
                        : one.matches(".*[^aeiou]y") ? one.replaceFirst("y$", "ies") : one + "s";
        return many + unit.substring(one.length());
    }
}
