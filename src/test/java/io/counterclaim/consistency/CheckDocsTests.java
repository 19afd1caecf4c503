package io.counterclaim.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/checks.md} is made from the check files. Where the two differ, the page as it should be is under
 * {@code target/checks.md}: copy it over.
 */
class CheckDocsTests {
    private static final Path PAGE = Path.of("src/docs/checks.md");
    private static final String HEAD = """
            # Checks

            Each file in `cypher/checks` is one check; this page is made from their headers. A folder of your own checks, named
            by `counterclaim.checks.path`, is used beside them.

            | check | looks for | severity |
            |---|---|---|
            """;

    @Test
    void pageSaysWhatTheFilesSay() throws IOException {
        List<Check> checks = CheckFiles.parse(CheckFiles.find(null));
        String page = HEAD + checks.stream().map(CheckDocsTests::row).collect(Collectors.joining()) + "\n"
                + checks.stream().map(CheckDocsTests::section).collect(Collectors.joining("\n"));
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
        return "## %s\n\n**%s.** %s, %s; %s.\n\n- Problem: %s\n- Remedy: %s\n".formatted(check.id(), check.title(),
                check.kind(), check.severity(), applies, check.problem(), check.remedy());
    }
}
