package io.counterclaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/vocabulary.md} is made from the vocabulary's files. Where the two differ, the page as it should be is
 * under {@code target/vocabulary.md}: copy it over.
 */
class VocabularyDocsTests {
    private static final Path PAGE = Path.of("src/docs/vocabulary.md");
    private static final String HEAD = """
            # Vocabulary

            Each file in `src/main/resources/vocabulary` is one predicate, something that can be said; this page is made from
            them. A folder of your own predicates, named by `counterclaim.vocabulary.path`, is used beside them. What fits no
            predicate is still a claim, an `open` one.

            | predicate | says | value | kind | how many |
            |---|---|---|---|---|
            """;

    @Test
    void pageSaysWhatTheFilesSay() throws IOException {
        List<Predicate> predicates = ShippedVocabulary.load().predicates();
        String page = HEAD + predicates.stream().map(VocabularyDocsTests::row).collect(Collectors.joining()) + "\n"
                + predicates.stream().filter(p -> !p.examples().isEmpty()).map(VocabularyDocsTests::section)
                        .collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/vocabulary.md"), page);
        assertThat(PAGE).content().isEqualToNormalizingNewlines(page);
    }

    private static String row(Predicate p) {
        String name = p.examples().isEmpty() ? p.id() : "[%s](#%s)".formatted(p.id(), p.id());
        return "| %s | %s | %s | %s | %s |\n".formatted(name, p.description(), p.valueType(), p.kind(),
                p.cardinality());
    }

    private static String section(Predicate p) {
        return "## %s\n\n%s\n\n".formatted(p.id(), p.description())
                + p.examples().stream().map(VocabularyDocsTests::example).collect(Collectors.joining());
    }

    private static String example(Predicate.Example example) {
        String claims = example.claims().isEmpty() ? "nothing" : String.join(" ", example.claims());
        String denied = example.stance().equals("DENIES") ? " (denied)" : "";
        return "- “%s” → %s%s\n".formatted(example.text(), claims, denied);
    }
}
