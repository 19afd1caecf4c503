package io.counterclaim.consistency;

import io.counterclaim.consistency.ConceptOrder.Declared;
import io.counterclaim.consistency.Header.Entry;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The text of one concept and the place it came from. Its statement takes {@code $focus}, may write, and returns in the
 * column {@code claim} the ids of the claims to check because of it.
 *
 * @param place what to call the file in messages
 * @param name the file's name without {@code .cypher}
 */
record ConceptFile(String place, String name, String text) implements HeadedFile {
    private static final List<String> KEYS = List.of("id", "title", "requires");
    private static final String TEMPLATE = "Begin the file with one line each for id and title, written like"
            + " '// id: compared'; '// requires: similar, dated' may follow.";

    @Override
    public String sort() {
        return "concept";
    }

    @Override
    public List<String> columns() {
        return List.of("claim");
    }

    @Override
    public boolean writes() {
        return true;
    }

    /** @throws BrokenCheckException naming the file, the line and what to do */
    Declared parse(Neo4jClient neo4j) {
        var header = new Header(this, KEYS, TEMPLATE);
        var concept = new CypherConcept(header.id(), header.value("title"), header.requires(), text, neo4j);
        Entry requires = header.optional("requires");
        return new Declared(concept, place, requires == null ? header.entry("id").line() : requires.line());
    }
}
