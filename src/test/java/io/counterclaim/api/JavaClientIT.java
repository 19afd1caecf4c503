package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.Stance;
import io.counterclaim.testing.Sayings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.FieldAccessException;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

/** A Java program asks over HTTP and gets records of its own back. Shares the application of {@link GraphiQlIT}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaClientIT {
    private static final String PAGE = """
            query($id: ID!) { claim(id: $id) { text consistency appearances(first: 5) { totalCount edges { cursor
              node { stance passage { exact start end } article { title text } claimant { name } } } } } }""";
    private static final Claim OPENS = Claim.of("Norland opens its harbours.", Claim.OPEN,
            Entity.of(EntityType.STATE, "Norland", List.of(), false), null, Map.of());
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;
    @LocalServerPort
    int port;
    private HttpSyncGraphQlClient client;

    record ClaimPage(String text, String consistency, Page appearances) {}

    record Page(int totalCount, List<Entry> edges) {}

    record Entry(String cursor, Said node) {}

    record Said(Stance stance, Words passage, Paper article, Voice claimant) {}

    record Words(String exact, int start, int end) {}

    record Paper(String title, String text) {}

    record Voice(String name) {}

    @BeforeAll
    void connect() {
        client = HttpSyncGraphQlClient.create(RestClient.create("http://127.0.0.1:" + port + "/graphql"));
        Sayings.in("Morning Post", "Harbours", "Storms end. Norland’s harbours open on Friday.", "2023-04-05")
                .says(null, Stance.AFFIRMS, OPENS, "Norland’s harbours open on Friday.")
                .record(articles, ledger, transaction);
    }

    @Test
    void claimPageIsReadIntoRecords() {
        var page = client.document(PAGE).variable("id", OPENS.id()).retrieveSync("claim").toEntity(ClaimPage.class);

        assertThat(page.text()).isEqualTo("Norland opens its harbours.");
        assertThat(page.appearances().totalCount()).isOne();
        assertThat(page.appearances().edges()).singleElement().satisfies(entry -> {
            var said = entry.node();
            assertThat(said.stance()).isEqualTo(Stance.AFFIRMS);
            assertThat(said.claimant().name()).isEqualTo("Morning Post");
            assertThat(said.article().text().substring(said.passage().start(), said.passage().end()))
                    .isEqualTo(said.passage().exact()).isEqualTo("Norland’s harbours open on Friday.");
        });
    }

    @Test
    void claimThatIsNotThereIsNull() {
        assertThat(client.document(PAGE).variable("id", "claim:none").retrieveSync("claim").toEntity(ClaimPage.class))
                .isNull();
    }

    @Test
    void errorSaysByItsCodeWhoseTurnItIs() {
        var request = client.document("{ claims(first: 101) { totalCount } }");

        assertThat(request.executeSync().getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "INVALID_INPUT").containsEntry("argument", "first");
            assertThat(error.getPath()).isEqualTo("claims");
        });
        assertThatExceptionOfType(FieldAccessException.class)
                .isThrownBy(() -> request.retrieveSync("claims").toEntity(Page.class));
    }

    @Test
    void documentThatIsNoneHasACodeToo() {
        assertThat(client.document("{ claims(first: ) }").executeSync().getErrors()).singleElement().satisfies(
                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_INPUT"));
    }
}
