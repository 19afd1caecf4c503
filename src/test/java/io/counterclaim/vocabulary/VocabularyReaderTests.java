package io.counterclaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.language.corenlp.SemgrexCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTests {
    private static final String GOOD = """
            label: owns
            description: Who owns what.
            value: {type: TEXT}
            kind: STATE
            cardinality: MANY
            sentence: "{subject} owns {value}."
            patterns:
              - semgrex: "{lemma:own} >nsubj {}=subject >obj {}=value"
            """;

    @Test
    void everyShippedPredicateHasExamplesOfWhichOneFindsNothing() {
        assertThat(ShippedVocabulary.load().predicates()).filteredOn(p -> !p.patterns().isEmpty())
                .allSatisfy(p -> assertThat(p.examples()).as(p.id()).hasSizeGreaterThanOrEqualTo(4)
                        .anySatisfy(e -> assertThat(e.claims()).isEmpty()));
    }

    @Test
    void thereAreEnoughPredicatesForPoliticsAndWorldNews() {
        assertThat(ShippedVocabulary.load().predicates()).filteredOn(p -> !p.patterns().isEmpty())
                .hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void aPartMayBeLeftOutOnlyWhereTheFileSaysSo() {
        Predicate leaves = ShippedVocabulary.load().predicate("leaves-office");
        assertThat(leaves.qualifiers()).singleElement().returns(true, Predicate.Role::optional)
                .returns(false, Predicate.Role::specific);
        assertThat(ShippedVocabulary.load().predicate("votes").qualifiers()).singleElement()
                .returns(false, Predicate.Role::optional).returns(true, Predicate.Role::specific);
    }

    @Test
    void membershipIsAStateThatMovesForward() {
        Predicate membership = ShippedVocabulary.load().predicate("membership-status");
        assertThat(membership.states()).extracting(Predicate.State::id).containsExactly("NONE", "DIALOGUE_PARTNER",
                "OBSERVER", "ACCEDING", "MEMBER");
        assertThat(membership.state("OBSERVER").to()).contains("ACCEDING", "MEMBER").doesNotContain("NONE");
        assertThat(membership.states()).filteredOn(Predicate.State::transitional).extracting(Predicate.State::id)
                .containsExactly("ACCEDING");
    }

    @Test
    void aGoodFileIsRead() {
        assertThat(read(Map.of("owns.yaml", GOOD)).predicate("owns").patterns()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: STATE              | kind: MAYBE                 | line 4
            label: owns              | labbel: owns                | label
            value: {type: TEXT}      | valu: {type: TEXT}          | line 3
            cardinality: MANY        | cardinality: ONE_OR_TWO     | line 5
            {lemma:own} >nsubj       | {lemma:own >nsubj           | line 8
            {subject} owns {value}.  | {subject} owns {valu}.      | line 6
            value: {type: TEXT}      | value: {type: STATE}        | 0 states
            label: owns              | label: [owns                | line
            """)
    void aWrongFileIsRefusedWithFileAndPlace(String good, String bad, String where) {
        assertThatThrownBy(() -> read(Map.of("owns.yaml", GOOD.replace(good, bad))))
                .isInstanceOf(VocabularyException.class).hasMessageContaining("owns.yaml").hasMessageContaining(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            must-exist: [owner]                  | owner is no part
            begins: owner                        | owner is no part
            ends: owner                          | owner is no part
            begins: subject                      | only a date
            ends: subject                        | only a date
            occasion: {lasts: P5D, apart: P5D}   | longer
            occasion: {lasts: P5D}               | apart
            """)
    void aCourseThatCannotBeIsRefused(String line, String why) {
        assertThatThrownBy(() -> read(Map.of("owns.yaml", GOOD + line + "\n")))
                .isInstanceOfSatisfying(VocabularyException.class,
                        e -> assertThat((e.getMessage() + e.remedy()).replace("'", "")).contains("owns.yaml", why));
    }

    @Test
    void howLongOneOccurrenceLastsIsReadInDays() {
        var course = ShippedVocabulary.load().predicate("takes-place").course();
        assertThat(course.lasts()).isEqualTo(5);
        assertThat(course.apart()).isEqualTo(45);
    }

    @Test
    void lifeBeginsAndEndsOnADate() {
        String dated = GOOD.replace("type: TEXT", "type: DATE");
        assertThat(read(Map.of("owns.yaml", dated + "begins: subject\n")).predicate("owns").course())
                .returns(true, Predicate.Course::bounds).returns("subject", Predicate.Course::begins);
        for (String wrong : List.of("begins: value\n", "begins: subject\nends: subject\n")) {
            assertThatThrownBy(() -> read(Map.of("owns.yaml", dated + wrong)))
                    .isInstanceOf(VocabularyException.class).hasMessageContaining("beginning or an end");
        }
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThatThrownBy(() -> read(Map.of("Owns It.yaml", GOOD)))
                .isInstanceOf(VocabularyException.class).hasMessageContaining("Owns It.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ordinal-within: since | since
            whole: of             | of
            beside: others        | others
            counts: list-of       | list-of
            """)
    void whatAPredicateRelatesToMustBeThere(String relating, String missing) {
        assertThatThrownBy(
                () -> read(Map.of("owns.yaml", GOOD + "relating: {" + relating + "}\n")))
                .isInstanceOf(VocabularyException.class).hasMessageContaining(missing);
    }

    @Test
    void anInverseThatIsNotDeclaredIsRefused() {
        assertThatThrownBy(() -> read(Map.of("owns.yaml", GOOD + "inverse: owned-by\n")))
                .isInstanceOf(VocabularyException.class).hasMessageContaining("owned-by");
    }

    private static Vocabulary read(Map<String, String> files) {
        return VocabularyReader.read(files, new SemgrexCompiler());
    }
}
