package io.counterclaim.vocabulary;

import io.counterclaim.graph.CypherFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The vocabulary's copy in the graph, where checks read the properties of predicates. */
final class StoredVocabulary {
    private static final String STORE = CypherFile.query("vocabulary/store");
    private final Neo4jClient neo4j;

    StoredVocabulary(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void store(Vocabulary vocabulary) {
        List<Map<String, Object>> rows = vocabulary.predicates().stream()
                .map(p -> Map.<String, Object>of("id", p.id(), "properties",
                        properties(p, vocabulary)))
                .toList();
        neo4j.query(STORE).bind(rows).to("rows").run();
    }

    private static Map<String, @Nullable Object> properties(Predicate p, Vocabulary vocabulary) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("label", p.label());
        properties.put("description", p.description());
        properties.put("valueType", p.valueType().name());
        properties.put("kind", p.kind().name());
        properties.put("cardinality", p.cardinality().name());
        properties.put("stabilityDays", Predicate.days(p.stability()));
        course(properties, p.course());
        relating(properties, p.relating());
        properties.put("boundedBy", p.course().mustExist().isEmpty()
                ? List.of()
                : vocabulary.predicates().stream().filter(b -> b.course().bounds()).map(Predicate::id).toList());
        properties.put("countedBy", vocabulary.predicates().stream().filter(c -> p.id().equals(c.relating().counts()))
                .map(Predicate::id).toList());
        properties.put("isItem", vocabulary.predicates().stream().map(Predicate::entails)
                .anyMatch(entailed -> entailed != null && entailed.predicate().equals(p.id())));
        properties.put("tolerance", p.tolerance());
        properties.put("symmetric", p.symmetric());
        properties.put("adversarial", p.adversarial());
        properties.put("inverse", p.inverse());
        properties.put("qualifiers", p.qualifiers().stream().map(Predicate.Role::name).toList());
        properties.put("states", p.states().stream().map(Predicate.State::id).toList());
        properties.put("impartialStates",
                p.states().stream().filter(Predicate.State::impartial).map(Predicate.State::id).toList());
        properties.put("transitionalStates",
                p.states().stream().filter(Predicate.State::transitional).map(Predicate.State::id).toList());
        properties.put("moves", p.states().stream()
                .flatMap(from -> from.to().stream().map(to -> from.id() + ">" + to)).toList());
        return properties;
    }

    private static void relating(Map<String, @Nullable Object> properties, Predicate.Relating relating) {
        properties.put("asymmetric", relating.asymmetric());
        properties.put("ordinalWithin", relating.ordinalWithin());
        properties.put("whole", relating.whole());
        properties.put("counts", relating.counts());
        properties.put("beside", relating.beside());
    }

    private static void course(Map<String, @Nullable Object> properties, Predicate.Course course) {
        properties.put("lastsDays", course.lasts());
        properties.put("apartDays", course.apart());
        properties.put("begins", course.begins());
        properties.put("ends", course.ends());
        properties.put("mustExist", course.mustExist());
    }
}
