package io.counterclaim.comparison;

import io.counterclaim.claim.Stance;
import io.counterclaim.language.SentenceParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final @Nullable Advised advised;
    private final Recent<List<Side>> sides;

    @Autowired
    Comparer(SentenceParser parser, ObjectProvider<SecondOpinion> model) {
        this(ParsedSentence.by(parser), model.getIfAvailable());
    }

    Comparer(Function<String, List<ParsedSentence>> parser, @Nullable SecondOpinion model) {
        this.advised = model == null ? null : new Advised(model);
        this.sides = new Recent<>(KEPT, key -> read(parser, key));
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
        return statement.text() + '\0' + statement.stance() + statement.certainty() + statement.holds()
                + statement.about();
    }

    private Comparison compared(Statement a, Statement b) {
        boolean turned = a.stance() == Stance.DENIES ^ b.stance() == Stance.DENIES;
        var found = new ArrayList<Comparison>();
        for (Side one : sides.of(key(a))) {
            for (Side other : sides.of(key(b))) {
                // what is denied must follow from what is affirmed, not the other way about
                if (!turned || a.stance() == Stance.DENIES) {
                    found.add(judge.compare(one, other, turned));
                }
                if (!turned || b.stance() == Stance.DENIES) {
                    found.add(judge.compare(other, one, turned).mirrored());
                }
            }
        }
        Comparison words = found.stream().max(Comparator.comparing((Comparison c) -> rank(c.relation()))
                .thenComparing(Comparison::score)).orElseGet(Comparer::nothing);
        Comparison best = Circumstances.weighed(a, b, words);
        // the model reads the words alone, not who denies them
        return advised == null || turned ? best : advised.on(a.text(), b.text(), best);
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

    private List<Side> read(Function<String, List<ParsedSentence>> parser, String key) {
        int end = key.indexOf('\0');
        String about = key.substring(0, end);
        return parser.apply(key.substring(end + 1)).stream()
                .map(sentence -> Side.of(sentence, units.of(sentence, about))).toList();
    }

    /** What it is about, and the words. */
    private static String key(Statement statement) {
        return (statement.about() == null ? "" : statement.about()) + '\0' + statement.text();
    }
}
