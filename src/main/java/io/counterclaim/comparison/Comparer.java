package io.counterclaim.comparison;

import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.ParsedSentence;
import io.counterclaim.extraction.SentenceParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Compares two statements by their words and says why, the same each time and whichever comes first. What it says rests
 * on these two alone. Words are aligned first (the same lemma, synonym, name, number); where too few of one statement's
 * words find an answer in the other's, they are unrelated.
 */
@Component
public final class Comparer {
    private static final int KEPT = 20_000;
    private final Lexicon lexicon = new Lexicon();
    private final Units units = new Units(lexicon);
    private final Judge judge = new Judge(lexicon);
    private final Recent<List<Side>> sides;

    @Autowired
    Comparer(SentenceParser parser) {
        this(parser::parse);
    }

    Comparer(Function<String, List<ParsedSentence>> parser) {
        this.sides = new Recent<>(KEPT, text -> parser.apply(text).stream().map(this::side).toList());
    }

    /** A comparer of its own, for who has no application around it. */
    public static Comparer standalone() {
        return new Comparer(SentenceParser.standalone());
    }

    /** How the first text stands to the second. */
    public Comparison compare(String a, String b) {
        return compare(Statement.of(a), Statement.of(b));
    }

    /** How the first statement stands to the second. */
    public Comparison compare(Statement a, Statement b) {
        return order(a).compareTo(order(b)) > 0 ? compared(b, a).mirrored() : compared(a, b);
    }

    /** In an order that does not depend on who comes first, so that the answer does not either. */
    private static String order(Statement statement) {
        return statement.text() + '\0' + statement.stance() + statement.certainty() + statement.holds();
    }

    private Comparison compared(Statement a, Statement b) {
        boolean turned = a.stance() == Stance.DENIES ^ b.stance() == Stance.DENIES;
        var found = new ArrayList<Comparison>();
        for (Side one : sides.of(a.text())) {
            for (Side other : sides.of(b.text())) {
                found.add(judge.compare(one, other, turned));
                found.add(judge.compare(other, one, turned).mirrored());
            }
        }
        return found.stream().max(Comparator.comparing((Comparison c) -> rank(c.relation()))
                .thenComparing(Comparison::score)).orElseGet(Comparer::nothing);
    }

    private static int rank(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> 5;
            case SAME -> 4;
            case CORROBORATES -> 3;
            case TENSION -> 2;
            case UNRELATED -> 1;
        };
    }

    private static Comparison nothing() {
        return new Comparison(Relation.UNRELATED, 0,
                List.of(new Reason(ReasonKind.ALIGNMENT, "", "", "there is no sentence to compare")));
    }

    private Side side(ParsedSentence sentence) {
        return Side.of(sentence, units.of(sentence));
    }
}
