package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;

/**
 * {@code src/docs/checks.md} is made from the check files and the concepts. Where the two differ, the page as it should
 * be is under {@code target/checks.md}: copy it over.
 */
@ApplicationTest(properties = "counterclaim.checks.page=3")
class CheckDocsIT {
    private static final Path PAGE = Path.of("src/docs/checks.md");
    private static final String HEAD = """
            # Checks

            Each file in `cypher/checks` is one check; this page is made from their headers. A folder of your own checks, named
            by `counterclaim.checks.path`, is used beside them.

            | check | looks for | severity |
            |---|---|---|
            """;
    private static final String CONCEPTS = """

            # Concepts

            What more than one statement is needed for is written around claims before the checks look at them, in this order. A
            check that requires a concept does not run where the concept failed, or is named by `counterclaim.checks.concepts-off`.

            """;
    @Autowired
    Checks checks;
    @Autowired
    Concepts concepts;

    @Test
    void pageSaysWhatTheFilesSay() throws IOException {
        List<Check> all = checks.all();
        String page = HEAD + all.stream().map(CheckDocsIT::row).collect(Collectors.joining()) + "\n"
                + all.stream().map(CheckDocsIT::section).collect(Collectors.joining("\n"))
                + (concepts.all().isEmpty() ? "" : CONCEPTS)
                + concepts.all().stream().map(CheckDocsIT::entry).collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/checks.md"), page);
        assertThat(PAGE).content().isEqualToNormalizingNewlines(page);
    }

    private static String row(Check check) {
        return "| [%s](#%s) | %s | %s |\n".formatted(check.id(), check.id(), check.title(), check.severity());
    }

    private static String section(Check check) {
        String applies = check.applies().isEmpty()
                ? "claims of any predicate"
                : "claims of a predicate whose " + check.applies().stream().map(Condition::toString)
                        .collect(Collectors.joining(" and "));
        return "## %s\n\n**%s.** %s, %s; %s.\n\n- Problem: %s\n- Remedy: %s\n%s".formatted(check.id(), check.title(),
                check.kind(), check.severity(), applies, check.problem(), check.remedy(),
                check.requires().isEmpty() ? "" : "- Requires: " + String.join(", ", check.requires()) + "\n");
    }

    private static String entry(Concept concept) {
        return "- **%s**: %s%s\n".formatted(concept.id(), concept.title(), concept.requires().isEmpty()
                ? ""
                : " (requires " + String.join(", ", concept.requires()) + ")");
    }
}
