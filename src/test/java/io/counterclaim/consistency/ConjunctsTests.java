package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctsTests {

    private static List<String> conjuncts(String statement) {
        return Conjuncts.of(statement).stream().map(Conjuncts.Mutant::conjunct).toList();
    }

    @Test
    void clauseFallsApartAtItsOuterAnds() {
        assertThat(conjuncts("""
                MATCH (c) WHERE c.id IN $focus AND (c.a = 1 OR c.b = 'x AND y') // and AND so on
                  AND CASE WHEN c.a AND c.b THEN true ELSE false END AND c.name STARTS WITH 'A'
                WITH c RETURN c.id""")).containsExactly("c.id IN $focus", "(c.a = 1 OR c.b = 'x AND y')",
                "CASE WHEN c.a AND c.b THEN true ELSE false END", "c.name STARTS WITH 'A'");
    }

    @Test
    void subqueriesHaveClausesAndComprehensionsHaveNone() {
        assertThat(conjuncts("""
                CALL (f) { MATCH (o) WHERE o.id <> f.id RETURN o UNION MATCH (o) WHERE o.x RETURN o }
                WITH [n IN o.names WHERE n <> 'x'] AS names, o WHERE EXISTS { MATCH (o)-->(p) WHERE p.y AND p.z }
                  AND all(n IN names WHERE n > 1)
                RETURN names""")).containsExactly("o.id <> f.id", "o.x",
                "EXISTS { MATCH (o)-->(p) WHERE p.y AND p.z }", "all(n IN names WHERE n > 1)", "p.y", "p.z");
    }

    @Test
    void propertyMayBeCalledAsAKeyword() {
        assertThat(conjuncts("MATCH (p) WHERE p.start < p.end AND p.where RETURN [p.end]"))
                .containsExactly("p.start < p.end", "p.where");
    }

    @Test
    void listMayEndOpen() {
        assertThat(conjuncts(
                "MATCH (p) WHERE p.x IN p.list[1..] AND p.y WITH p.list[2..] AS rest, p WHERE p.z RETURN rest"))
                .containsExactly("p.x IN p.list[1..]", "p.y", "p.z");
    }

    @Test
    void orIsOneConjunct() {
        assertThat(conjuncts("MATCH (c) WHERE c.a AND c.b OR c.d RETURN c")).containsExactly("c.a AND c.b OR c.d");
    }

    @Test
    void mutantLacksItsConjunctOnly() {
        assertThat(Conjuncts.of("MATCH (c) WHERE a AND b AND d RETURN c").stream()
                .map(m -> m.statement().replaceAll("\\s+", " "))).containsExactly("MATCH (c) WHERE b AND d RETURN c",
                        "MATCH (c) WHERE a AND d RETURN c", "MATCH (c) WHERE a AND b RETURN c");
        assertThat(Conjuncts.of("MATCH (c) WHERE a RETURN c").getFirst().statement().replaceAll("\\s+", " "))
                .isEqualTo("MATCH (c) RETURN c");
    }
}
