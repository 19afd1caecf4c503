package io.counterclaim.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentencePattern;
import io.counterclaim.language.SentencePattern.Fit;
import io.counterclaim.language.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class SemgrexCompilerTests {
    private static final CoreNlpParser PARSER = CoreNlpParser.standalone();
    private static final SentencePattern SIGNS = new SemgrexCompiler().compile("{lemma:sign} >nsubj {}=subject");

    @Test
    void eachMemberOfACoordinationFits() {
        List<Fit> fits = SIGNS.in(PARSER.grammar("Kenya and Togo signed the treaty.").getFirst());
        assertThat(fits).extracting(fit -> fit.word().word()).containsOnly("signed");
        assertThat(fits).extracting(fit -> fit.named().get("subject")).extracting(Word::word)
                .containsExactlyInAnyOrder("Kenya", "Togo");
    }

    @Test
    void whatDoesNotFitGivesNothing() {
        assertThat(SIGNS.in(PARSER.grammar("Kenya left the union.").getFirst())).isEmpty();
    }

    @Test
    void whatIsNoPatternIsRefusedWithTheCause() {
        assertThatThrownBy(() -> new SemgrexCompiler().check("{lemma:own >nsubj {}=subject"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("Encountered");
    }

    @Test
    void sentencesOfAnotherParserAreRefused() {
        Sentence read = PARSER.grammar("Kenya signed the treaty.").getFirst();
        var foreign = new Sentence(read.article(), read.tokens(), read.tree(), new NoDependencies());
        assertThatThrownBy(() -> SIGNS.in(foreign)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CoreNLP");
    }
}
