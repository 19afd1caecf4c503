package io.counterclaim.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.Relation;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.language.Word;
import org.junit.jupiter.api.Test;

class CoreNlpSentencesTests {
    private static final CoreNlpParser PARSER = CoreNlpParser.standalone();

    @Test
    void wordsKnowWhereTheyStand() {
        String text = "No. Kenya has signed the treaty.";
        Sentence sentence = PARSER.sentences(text, 4, text.length()).sentences().getFirst();
        Word kenya = word(sentence, "Kenya");
        assertThat(kenya).returns(1, Word::index).returns("NNP", Word::tag).returns("Kenya", Word::lemma);
        assertThat(kenya.ner()).isNotEqualTo("O");
        assertThat(sentence.tokens()).filteredOn(Word::isFinite).extracting(Word::word).containsExactly("has");
        assertThat(text.substring(sentence.start(kenya), sentence.end(kenya))).isEqualTo("Kenya");
        assertThat(sentence.span()).isEqualTo(new Span(4, text.length()));
    }

    @Test
    void treeAndGraphNameTheSameWords() {
        Sentence sentence = PARSER.grammar("Kenya met Togo in Geneva and thanked it.").getFirst();
        Word met = word(sentence, "met");
        Word kenya = word(sentence, "Kenya");
        assertThat(sentence.root()).isEqualTo(met);
        assertThat(sentence.parent(met)).isNull();
        assertThat(sentence.relation(met)).isEqualTo("root");
        assertThat(sentence.children(met)).contains(kenya, word(sentence, "Togo"));
        assertThat(sentence.relations(met)).contains(new Relation(met, "nsubj", kenya));
        assertThat(sentence.subject(word(sentence, "thanked"))).isEqualTo(kenya);
        assertThat(sentence.graph().above(kenya)).extracting(Relation::governor).contains(met,
                word(sentence, "thanked"));
        assertThat(sentence.graph().between(met, word(sentence, "Geneva"))).extracting(Relation::name)
                .isEqualTo("obl:in");
        assertThat(sentence.topDown()).startsWith(met).containsExactlyInAnyOrderElementsOf(sentence.words());
    }

    @Test
    void copiesOfAWordStandInTheGraphOnly() {
        Sentence sentence = PARSER.grammar("Kenya travelled by bus and by train.").getFirst();
        Word copy = sentence.graph().words().stream().filter(w -> w.copy() > 0).findFirst().orElseThrow();
        assertThat(copy).isNotEqualTo(sentence.token(copy)).returns(sentence.token(copy).word(), Word::word);
        assertThat(sentence.contains(copy)).isFalse();
        assertThat(sentence.parent(copy)).isNull();
        assertThat(sentence.graph().below(copy)).isNotEmpty();
    }

    @Test
    void wordOfAnotherSentenceHasNoEdges() {
        Sentence sentence = PARSER.grammar("Kenya signed the treaty.").getFirst();
        Word stranger = word(PARSER.grammar("Togo left the union.").getFirst(), "left");
        assertThat(sentence.contains(stranger)).isFalse();
        assertThat(sentence.children(stranger)).isEmpty();
        assertThat(sentence.relations(stranger)).isEmpty();
        assertThat(sentence.parent(stranger)).isNull();
        assertThat(sentence.word(99)).isNull();
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.tokens().stream().filter(w -> w.word().equals(form)).findFirst().orElseThrow();
    }
}
