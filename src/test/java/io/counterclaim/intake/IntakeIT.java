package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

@ApplicationTest
class IntakeIT {
    private static final String TEXT = "%s said that Haiti is a member of the African Union.";

    @Autowired
    Intake intake;

    @Autowired
    Neo4jClient neo4j;

    @Autowired
    GraphQlTester graphql;

    @TempDir
    Path folder;

    @Test
    void anArticleTwiceIsThereOnce() {
        var article = incoming("Ann Smith", "https://example.org/1");
        assertThat(intake.submit(article)).isInstanceOf(Taken.class);
        assertThat(intake.submit(article)).isInstanceOf(AlreadyThere.class);
    }

    @Test
    void twoArticlesThatSayTheSameShareOneClaim() {
        intake.submit(incoming("Bob Brown", "https://example.org/2"));
        intake.submit(incoming("Carl Clark", "https://example.org/3"));
        assertThat(neo4j.query("MATCH (c:Claim) WHERE c.text = 'Haiti is a member of African Union.' RETURN count(c)")
                .fetchAs(Long.class).one()).hasValue(1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.txt      | ''                                              |      | empty
            binary.txt     | a\\0b                                            | 1    | binary
            matter.txt     | '---\\ntitel: x\\n---\\nKenya left.'               | 2    | titel
            date.md        | '---\\npublished: last May\\n---\\nKenya left.'    | 2    | last May
            """)
    void aBadFileIsRefusedAndNothingOfItIsWritten(String name, String content, Integer line, String problem)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.translateEscapes());
        long before = nodes();
        assertThat(intake.submit(file)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.name()).contains(name);
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.problem()).contains(problem);
            assertThat(refused.remedy()).isNotBlank();
        });
        assertThat(nodes()).isEqualTo(before);
    }

    @Test
    void aWronglyEncodedFileIsRefusedAndTheNextIsTakenIn() throws IOException {
        Path wrong = Files.write(folder.resolve("latin.txt"), "Türkiye left.".getBytes(StandardCharsets.ISO_8859_1));
        Path right = Files.writeString(folder.resolve("right.txt"), TEXT.formatted("Dora Drew"));
        assertThat(intake.submit(wrong)).isInstanceOf(Refused.class);
        assertThat(intake.submit(right)).isInstanceOf(Taken.class);
    }

    @Test
    void anArticleSubmittedOverTheApiAnswersWithItsClaims() {
        graphql.document(
                """
                        mutation($input: SubmitArticleInput!) { submitArticle(input: $input) { __typename
                          ... on SubmittedArticle { alreadyThere claims article { title source { name } published { text basis } } } } }""")
                .variable("input", java.util.Map.of("text", TEXT.formatted("Eve East"), "source", "The Test Wire",
                        "published", "2020-05"))
                .execute().path("submitArticle.__typename").entity(String.class).isEqualTo("SubmittedArticle")
                .path("submitArticle.claims").entity(Integer.class).isEqualTo(1)
                .path("submitArticle.article.published.text")
                .entity(String.class).isEqualTo("2020-05");
    }

    @Test
    void anArticleSubmittedOverTheApiTellsWhatItContradicts() {
        submitted("Palau is an observer of the African Union.").path("submitArticle.ripple.opened[*].check.id")
                .entityList(String.class).doesNotContain("single-value-at-a-time");
        submitted("Palau is a member of the African Union.").path("submitArticle.ripple.opened[*].check.id")
                .entityList(String.class).contains("single-value-at-a-time");
        submitted("Palau is a member of the African Union.").path("submitArticle.alreadyThere").entity(Boolean.class)
                .isEqualTo(true).path("submitArticle.ripple.claims").entity(Integer.class).isEqualTo(0);
    }

    private GraphQlTester.Response submitted(String text) {
        return graphql.document("""
                mutation($t: String!) { submitArticle(input: {text: $t, source: "Ripples", published: "2022-10-05"}) {
                  ... on SubmittedArticle { alreadyThere ripple { claims opened { check { id } } } } } }""")
                .variable("t", text).execute();
    }

    @Test
    void anArticleWithABadDateIsRefusedOverTheApi() {
        graphql.document("""
                mutation { submitArticle(input: {text: "Kenya left.", published: "last May"}) { __typename
                  ... on RefusedArticle { problem remedy } } }""").execute().path("submitArticle.problem")
                .entity(String.class).satisfies(problem -> assertThat(problem).contains("last May"));
    }

    private long nodes() {
        return neo4j.query("MATCH (n) RETURN count(n)").fetchAs(Long.class).one().orElseThrow();
    }

    private static IncomingArticle incoming(String speaker, String uri) {
        return new IncomingArticle("test", TEXT.formatted(speaker), null, "The Test Wire", uri, List.of(),
                "2020-01-08");
    }
}
