package io.counterclaim.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTests {
    private static final String FORM = "{'format': 'apollo-persisted-query-manifest', 'version': 1, 'operations': [%s]}";
    @TempDir
    Path folder;

    @Test
    void textsAreKnownByTheirIds() throws Exception {
        Path file = write(FORM.formatted("{'id': 'a1', 'name': 'One', 'type': 'query', 'body': '{ claims }'},"
                + "{'id': 'b2', 'name': 'Two', 'type': 'mutation', 'body': 'mutation { check }'}"));

        assertThat(Manifest.read(file)).containsExactly(entry("a1", "{ claims }"), entry("b2", "mutation { check }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {'id': 'a', 'name': 'One'}                      | operations[0].body is missing
            {'name': 'One', 'body': '{ claims }'}           | operations[0].id is missing
            {'id': 'a', 'body': '{ x }'}, {'id': 'a', 'body': '{ y }'} | operations[1].id "a" is there already
            {'id': 'a', 'body': '{ x }'}, 7                 | operations[1].id is missing
            """)
    void whatIsWrongIsToldWithItsPlace(String operations, String problem) throws Exception {
        Path file = write(FORM.formatted(operations));

        assertThatThrownBy(() -> Manifest.read(file)).isInstanceOf(BrokenManifestException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {'version': 1}
            {'format': 'apollo-persisted-query-manifest', 'version': 2}
            ['a']
            {'format
            \\0\\1
            """)
    void anotherFormIsRefused(String text) throws Exception {
        Path file = write(text);

        assertThatThrownBy(() -> Manifest.read(file)).isInstanceOf(BrokenManifestException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void fileThatIsNotThereIsTold() {
        Path file = folder.resolve("none.json");

        assertThatThrownBy(() -> Manifest.read(file)).isInstanceOf(BrokenManifestException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void operationThatAsksForWhatIsNotThereIsNamed() {
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("type Query { claims: Int }"),
                RuntimeWiring.MOCKED_WIRING);

        assertThatThrownBy(() -> Manifest.check(Path.of("ops.json"), Map.of("b2", "{ claimants }"), schema))
                .isInstanceOf(BrokenManifestException.class).hasMessageContaining("\"b2\"")
                .hasMessageContaining("claimants");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("operations.json"), text.replace('\'', '"'));
    }
}
