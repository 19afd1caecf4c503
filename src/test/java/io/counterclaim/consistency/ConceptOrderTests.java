package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.consistency.ConceptOrder.Declared;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptOrderTests {

    record Named(String id, List<String> requires) implements Concept {
        @Override
        public Collection<String> enrich(Collection<String> claimIds) {
            return claimIds;
        }
    }

    /** {@code "b<a,c"}: b requires a and c. */
    private static Declared declared(String spelled) {
        String[] parts = spelled.split("<", -1);
        return new Declared(new Named(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(","))),
                "cypher/concepts/" + parts[0] + ".cypher", 3);
    }

    private static List<Concept> order(String concepts) {
        return ConceptOrder.of(Arrays.stream(concepts.split(" ")).map(ConceptOrderTests::declared).toList());
    }

    @ParameterizedTest
    @CsvSource({"c b a, a b c", "a<c b c, b c a", "a<b b<d c<a d, d b a c", "z<y y<x x, x y z"})
    void conceptRunsBehindWhatItRequiresAndElseById(String concepts, String order) {
        assertThat(order(concepts)).extracting(Concept::id).containsExactly(order.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a<b b<c c<a x<a | a → b → c → a
            a<b b<b         | b → b
            """)
    void circleIsToldByFileAndLine(String concepts, String circle) {
        assertThatThrownBy(() -> order(concepts)).isInstanceOf(BrokenCheckException.class)
                .hasMessageContaining("in a circle: " + circle).hasMessageContaining(".cypher cannot be used, line 3");
    }

    @Test
    void requirementThatIsNotThereIsToldByFileAndLine() {
        assertThatThrownBy(() -> order("a b<gone")).isInstanceOf(BrokenCheckException.class).hasMessage(
                "The concept cypher/concepts/b.cypher cannot be used, line 3: there is no concept 'gone'.");
    }

    @Test
    void twoOfOneIdAreRefused() {
        assertThatThrownBy(() -> order("a a")).isInstanceOf(BrokenCheckException.class)
                .hasMessageContaining("there is a concept 'a' already");
    }

    @Test
    void checkIsIdleWhenWhatItRequiresHoweverFarIsOff() {
        var concepts = new Concepts(order("a b<a c<b d"), Set.of("a"));
        assertThat(concepts.idle(check("c"))).hasValue("It requires the concept 'a', which is switched off.");
        assertThat(concepts.idle(check("d"))).isEmpty();
        assertThatThrownBy(() -> new Concepts(order("a"), Set.of("x"))).isInstanceOf(BrokenCheckException.class)
                .hasMessageContaining("concepts-off").hasMessageContaining("there is no concept 'x'");
    }

    @Test
    void checkIsAnotherWhenAConceptItRequiresIs() {
        var concepts = new Concepts(order("a b<a c"), Set.of());
        assertThat(concepts.version(check("b"))).isNotEqualTo(concepts.version(check("c")))
                .isEqualTo(concepts.version(check("b"))).isNotEqualTo(check("b").version());
        assertThat(concepts.version(check())).isEqualTo(check().version());
    }

    private static Check check(String... requires) {
        return new Check("x", "X", CheckKind.RECORD, Severity.INFO, "X.", "X.", List.of(), List.of(requires), false,
                "RETURN");
    }

    @Test
    void fileThatRequiresAnUnknownConceptNamesItsLine() {
        var file = new CheckFile("checks/x.cypher", "x", "// id: x\n// requires: a, gone\nMATCH");
        file.requireAmong(List.of("a", "gone"));
        assertThatThrownBy(() -> file.requireAmong(List.of("a"))).isInstanceOf(BrokenCheckException.class)
                .hasMessage("The check checks/x.cypher cannot be used, line 2: there is no concept 'gone'.");
    }
}
