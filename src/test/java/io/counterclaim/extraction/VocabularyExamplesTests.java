package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.vocabulary.Predicate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the vocabulary's files are tests: what must be found, with its stance, and what must not. */
class VocabularyExamplesTests {

    static Stream<Arguments> examples() {
        return Reading.VOCABULARY.predicates().stream().flatMap(p -> p.examples().stream()
                .map(e -> Arguments.of(Named.of(p.id() + ": " + e.text(), p), e)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesJustItsClaims(Predicate predicate, Predicate.Example example) {
        Set<String> found = Reading.drafts(example.text()).stream().filter(d -> isOf(predicate, d.claim().predicate()))
                .map(d -> d.stance() + " " + d.claim().text()).collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(
                example.claims().stream().map(claim -> example.stance() + " " + claim).toList());
    }

    /** A predicate, the list that entails it, or what it entails. */
    private static boolean isOf(Predicate predicate, String found) {
        boolean entailed = predicate.entails() != null && predicate.entails().predicate().equals(found);
        boolean entailing = Reading.VOCABULARY.predicates().stream().anyMatch(list -> list.id().equals(found)
                && list.entails() != null && list.entails().predicate().equals(predicate.id()));
        return predicate.id().equals(found) || entailed || entailing;
    }
}
