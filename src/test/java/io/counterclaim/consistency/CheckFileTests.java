package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFileTests {
    private static final String GOOD = """
            // id: my-check
            // title: Mine
            // kind: RECORD
            // severity: MINOR
            // problem: Something: is wrong.
            // remedy: Mend it.
            // applies: cardinality=ONE_AT_A_TIME, valueType=STATE|ENTITY
            // requires: compared, origins
            MATCH (c:Claim) WHERE c.id IN $focus // the claims in question
            RETURN [c.id] AS subject, [] AS concerns, null AS reconciliation, {} AS detail
            """;

    @Test
    void headerBecomesACheck() {
        Check check = parse(GOOD);
        assertThat(check.id()).isEqualTo("my-check");
        assertThat(check.kind()).isEqualTo(CheckKind.RECORD);
        assertThat(check.severity()).isEqualTo(Severity.MINOR);
        assertThat(check.problem()).isEqualTo("Something: is wrong.");
        assertThat(check.requires()).containsExactly("compared", "origins");
        assertThat(check.applies()).containsExactly(new Condition("cardinality", Set.of("ONE_AT_A_TIME")),
                new Condition("valueType", Set.of("STATE", "ENTITY")));
    }

    @Test
    void itLooksAtClaimsUnlessItSaysAppearances() {
        assertThat(parse(GOOD).singly()).isFalse();
        assertThat(parse(GOOD.replace("// requires", "// focus: appearances\n// requires")).singly()).isTrue();
    }

    @Test
    void conditionsAreMetByOneOfTheirValues() {
        Condition condition = parse(GOOD).applies().get(1);
        assertThat(condition.metBy(Map.of("valueType", "ENTITY"))).isTrue();
        assertThat(condition.metBy(Map.of("valueType", "TEXT"))).isFalse();
        assertThat(condition.metBy(Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            // title: Mine                  | // titel: Mine              | 2 | no key 'titel'
            // title: Mine                  | // title Mine               | 2 | not of the form
            // title: Mine                  | // title:                   | 2 | not of the form
            // title: Mine                  | // id: my-check             | 2 | 'id' is there twice
            // id: my-check                 | // id: your-check           | 1 | its file is named 'my-check'
            // kind: RECORD                 | // kind: OPINION            | 3 | 'OPINION' is not known
            // severity: MINOR              | // severity: minor          | 4 | 'minor' is not known
            WHERE c.id IN $focus            | // WHERE c.id IN $focus     | 9 | does not use $focus
            // applies: cardinality=ONE_AT_A_TIME | // applies: colour=RED | 7 | 'colour=RED' is no condition
            // applies: cardinality=ONE_AT_A_TIME | // applies: kind=THING | 7 | none of [EVENT, STATE]
            // requires: compared, origins  | // focus: articles          | 8 | focus is 'articles'
            """)
    void brokenHeaderIsToldByFileLineAndRemedy(String part, String broken, int line, String problem) {
        assertThatThrownBy(() -> parse(GOOD.replace(part, broken))).isInstanceOfSatisfying(BrokenCheckException.class,
                e -> {
                    assertThat(e).hasMessageContaining("checks/my-check.cypher").hasMessageContaining("line " + line)
                            .hasMessageContaining(problem);
                    assertThat(e.remedy()).isNotBlank();
                    assertThat(e.getExitCode()).isEqualTo(2);
                });
    }

    @Test
    void missingKeyIsNamed() {
        assertThatThrownBy(() -> parse(GOOD.replace("// remedy: Mend it.\n", "")))
                .isInstanceOf(BrokenCheckException.class).hasMessageContaining("the key 'remedy' is missing");
    }

    private static Check parse(String text) {
        return new CheckFile("checks/my-check.cypher", "my-check", text).parse();
    }
}
