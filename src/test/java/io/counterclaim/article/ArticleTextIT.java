package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.Stance;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.RoundTrips;
import io.counterclaim.testing.Sayings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Texts are long: whoever does not ask for them does not wait for them. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleTextIT {
    private static final String SAID = "The mill has closed.";
    private static final String FIRST = SAID + " It was older than the town around it, and nobody was left. Heron.\n";
    private static final String LATER = SAID
            + " It was older than the town, and nobody was left to run it. Heron, too.";
    private static final Claim CLOSED = Claim.of(SAID, Claim.OPEN, null, null, Map.of());
    @Autowired
    GraphQlTester graphQl;
    @Autowired
    Articles articles;
    @Autowired
    Versions versions;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    RoundTrips roundTrips;
    private ArticleText first;
    private ArticleText later;
    private final Map<String, String> texts = new HashMap<>();

    @BeforeAll
    void record() {
        first = closed("Mill Post", FIRST, "2023-04-05");
        closed("Mill Gazette", FIRST, "2023-04-06");
        later = closed("Mill Herald", LATER, "2023-04-07");
        transaction.executeWithoutResult(status -> versions.link(later, versions.of(later, first.id())));
    }

    private ArticleText closed(String source, String text, String date) {
        ArticleText article = Sayings.in(source, "Of the mill", text, date).says(null, Stance.AFFIRMS, CLOSED, SAID)
                .record(articles, ledger, transaction);
        texts.put(article.id(), text);
        return article;
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles(first: 100 AT) { edges { node { ARTICLE } } }",
            "node(id: FIRST AT) { ... on Article { ARTICLE } }",
            "node(id: FIRST AT) { ... on Article { copies { ARTICLE } } }",
            "node(id: FIRST AT) { ... on Article { revisedBy { ARTICLE } } }",
            "node(id: LATER AT) { ... on Article { revises { ARTICLE } } }",
            "node(id: FIRST AT) { ... on Article { source { articles { edges { node { ARTICLE } } } } } }",
            "claim(id: CLAIM AT) { appearances { edges { node { article { ARTICLE } } } } }",
            "claim(id: CLAIM AT) { appearances { edges { node { anchor { article { ARTICLE } } } } } }"})
    void textsAreReadInOneMessageMoreWhenTheyAreAskedForAndNotElse(String field) {
        for (String at : List.of("", "asOf: \"2024-06-01T00:00:00Z\"")) {
            String without = document(field, at, "id title");
            String with = document(field, at, "id title text");

            assertThat(roundTrips.answers(() -> answer(without))).isNotEmpty().noneMatch(row -> row.contains("Heron"));
            assertThat(roundTrips.answers(() -> answer(with))).anyMatch(row -> row.contains("Heron"));
            assertThat(roundTrips.of(() -> answer(with))).isEqualTo(roundTrips.of(() -> answer(without)) + 1);
            assertThat(articles(answer(with))).isNotEmpty()
                    .allSatisfy(article -> assertThat(article.get("text")).isEqualTo(texts.get(article.get("id"))));
        }
    }

    private String document(String field, String at, String fields) {
        return "{ " + field.replace("FIRST", quoted(first.id())).replace("LATER", quoted(later.id()))
                .replace("CLAIM", quoted(CLOSED.id())).replace("AT", at).replace("ARTICLE", fields) + " }";
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }

    private Map<?, ?> answer(String document) {
        return graphQl.document(document).execute().path("$").entity(Map.class).get();
    }

    /** The articles in an answer that have a text, wherever they are. */
    private static List<Map<?, ?>> articles(Object answer) {
        return switch (answer) {
            case Map<?, ?> article when article.containsKey("text") -> List.of(article);
            case Map<?, ?> map -> map.values().stream().filter(Objects::nonNull).flatMap(v -> articles(v).stream())
                    .toList();
            case List<?> list -> list.stream().flatMap(value -> articles(value).stream()).toList();
            default -> List.of();
        };
    }
}
