package io.counterclaim.extraction;

import static java.util.stream.Collectors.toSet;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimContext;
import io.counterclaim.claim.ClaimText;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import io.counterclaim.testing.Evaluation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether claims can be understood without their article: their sentences are read again, on their own. */
class SelfContainedEvaluation {

    @Test
    void claimsNameTheirSubjects() {
        Set<Claim> claims = Stream.of("000", "001", "002", "003", "004").flatMap(n -> RealDrafts.of(n).stream())
                .map(AppearanceDraft::claim).filter(claim -> claim.context() == ClaimContext.SELF_CONTAINED)
                .collect(toSet());
        List<Claim> pointing = claims.stream().filter(claim -> points(ClaimText.plain(claim.text()))).toList();
        pointing.forEach(claim -> System.out.println("not self-contained: " + claim.text()));
        new Evaluation(11, "self-contained: no pronoun or bare noun left as subject", "the five articles", .90, .97,
                "Of the claims that say they stand alone, those whose sentence, with explanations in place of what they explain, parsed on its own, has a subject that is no pronoun, holds no possessive pronoun at its head, and is no common noun with nothing but “the”, “this”, “both”, … or a number beside it. %d of %d."
                        .formatted(claims.size() - pointing.size(), claims.size()))
                .measured(1 - pointing.size() / (double) claims.size());
    }

    private static boolean points(String text) {
        Sentence sentence = Reading.sentence(text);
        Word root = sentence.root();
        Word subject = sentence.subject(root);
        if (subject == null) {
            return false;
        }
        Word whose = sentence.child(subject, "nmod:poss");
        return subject.tag().matches("PRP|WDT|WP|EX")
                || subject.word().toLowerCase(Locale.ROOT).matches("this|that|these|those")
                || Reference.isBare(sentence, subject)
                || whose != null && whose.tag().equals("PRP$");
    }
}
