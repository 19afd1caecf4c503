package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.testing.StubChatEndpoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The rules and a language model read the same articles, and the record tells which found what. */
@ApplicationTest(properties = {"counterclaim.extraction.model.enabled=true",
        "counterclaim.extraction.model.model=tiny-1"})
class LanguageModelIT {
    private static final StubChatEndpoint ENDPOINT = new StubChatEndpoint();
    private static final String TEXT = "Haiti is a member of the African Union. Growth there: a third.";
    private static final Map<String, Object> GROWTH = Map.of("paragraph", 1, "quote", "Growth there: a third",
            "claim", "The African Union has grown by a third.", "stance", "AFFIRMS", "certainty", "CERTAIN", "kind",
            "STATE", "predicate", "open");
    private static final Map<String, Object> INVENTED = Map.of("paragraph", 1, "quote", "The bloc has shrunk", "claim",
            "The African Union has shrunk.", "stance", "AFFIRMS", "certainty", "CERTAIN", "kind", "STATE", "predicate",
            "open");

    @Autowired
    Intake intake;

    @Autowired
    GraphQlTester graphql;

    @DynamicPropertySource
    static void endpoint(DynamicPropertyRegistry registry) {
        registry.add("counterclaim.extraction.model.base-url", ENDPOINT::baseUrl);
    }

    @AfterAll
    static void stop() {
        ENDPOINT.close();
    }

    @Test
    void eachAppearanceTellsWhatFoundItAndARefusedOneTellsWhy() {
        ENDPOINT.tells(GROWTH, INVENTED);
        Taken taken = take("https://example.org/both");
        assertThat(taken.claims()).isEqualTo(2);
        var article = graphql.document("""
                { articles(first: 9) { edges { node { uri
                    appearances(first: 9) { edges { node { claim { text } extraction { extractor version } } } }
                    passedOver(first: 9) { totalCount edges { node { reason passage { exact } } } } } } } }""")
                .execute();
        String path = "articles.edges[?(@.node.uri == 'https://example.org/both')].node.";
        article.path(path + "appearances.edges[*].node.extraction.extractor").entityList(String.class)
                .containsExactly("rules", "language-model");
        article.path(path + "appearances.edges[1].node.extraction.version").entityList(String.class)
                .containsExactly("tiny-1");
        article.path(path + "passedOver.edges[*].node.reason").entityList(String.class)
                .satisfies(reasons -> assertThat(reasons)
                        .contains("the language model's quote is not in the article"));
    }

    @Test
    void serverThatFailsCostsNothingThatTheRulesFind() {
        ENDPOINT.answers(500, "");
        assertThat(take("https://example.org/broken").appearances()).isEqualTo(1);
    }

    private Taken take(String uri) {
        var incoming = new IncomingArticle("test", TEXT, null, "The Test Wire", uri, List.of(), "2020-01-08");
        return (Taken) intake.submit(incoming);
    }
}
