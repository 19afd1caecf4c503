package io.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.article.Versions;
import io.counterclaim.claim.Confidence;
import io.counterclaim.consistency.CheckKind;
import io.counterclaim.consistency.DryRun;
import io.counterclaim.consistency.Tried.SaidBefore;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.intake.TextCheck.HeldTextSide;
import io.counterclaim.intake.TextCheck.OwnTextSide;
import io.counterclaim.intake.TextCheck.TextClaim;
import io.counterclaim.intake.TextCheck.TextConflict;
import io.counterclaim.testing.ApplicationTest;
import io.counterclaim.testing.GraphDump;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A text is checked as an article would be, and nothing of it remains. */
@ApplicationTest
class TextCheckIT {
    @Autowired
    TextChecks texts;
    @Autowired
    Intake intake;
    @Autowired
    DryRun dryRun;
    @Autowired
    Versions versions;
    @Autowired
    ArticleFiles files;
    @Autowired
    Neo4jClient neo4j;
    @Autowired
    GraphQlTester graphql;
    private List<String> before = List.of();

    @BeforeEach
    void held() {
        GraphDump.empty(neo4j);
        hold("Palau is a member of the African Union.", "The Daily Tide", "2022-10-05");
        before = everything();
    }

    @AfterEach
    void nothingRemains() {
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void conflictWithAHeldClaimHasBothQuotes() {
        TextCheck check = check("Palau is an observer of the African Union.");

        TextConflict conflict = only(check, "single-value-at-a-time");
        assertThat(conflict.reconciliation()).isNull();
        assertThat(conflict.explanation().message()).contains("member", "observer");
        assertThat(own(conflict)).extracting(TextClaim::exact)
                .containsExactly("Palau is an observer of the African Union");
        assertThat(held(conflict)).singleElement().satisfies(side -> {
            assertThat(side.claim().text()).isEqualTo("Palau is a member of African Union.");
            assertThat(side.appearances()).extracting(said -> said.claimant().name()).contains("The Daily Tide");
        });
        assertThat(check.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.heldAs()).isNull();
            assertThat(claim.saidBefore()).isEmpty();
            assertThat(claim.speaker()).isEqualTo("The Morning Post");
        });
        assertThat(check.failures()).isEmpty();
    }

    @Test
    void wayToMembershipConflictsWithMembership() {
        TextCheck check = check("Palau is on track to join the African Union, officials said. "
                + "Palau is on track for full membership of the African Union.");

        assertThat(only(check, "single-value-at-a-time").explanation().message()).contains("becoming a member");
    }

    @Test
    void differenceThatTimeExplainsIsReconciled() {
        TextCheck check = texts.check(new IncomingArticle("draft", "Palau is an observer of the African Union.", null,
                "The Morning Post", null, List.of(), "2009-10-05"));

        assertThat(only(check, "single-value-at-a-time").reconciliation()).isNotNull();
    }

    @Test
    void compatibleTextHasNoConflictAndIsSaidBefore() {
        TextCheck check = check("Palau is a member of the African Union. Chile is a member of the League of Harbours.");

        assertThat(check.conflicts()).isEmpty();
        TextClaim again = check.claims().getFirst();
        assertThat(again.heldAs()).isNotNull();
        assertThat(again.saidBefore()).singleElement().satisfies((SaidBefore said) -> {
            assertThat(said.claim()).isEqualTo(again.heldAs());
            assertThat(said.appearances()).extracting(by -> by.claimant().name()).containsExactly("The Daily Tide");
        });
        assertThat(check.claims().getLast().heldAs()).isNull();
    }

    @Test
    void heldClaimSaidAgainConflictsThroughTheWordsOfTheText() {
        hold("Palau is an observer of the African Union.", "Tide Wire", "2022-10-06");
        before = everything();

        TextConflict conflict = only(check("Palau is an observer of the African Union."), "single-value-at-a-time");

        assertThat(own(conflict)).hasSize(1);
        assertThat(held(conflict)).extracting(side -> side.claim().text()).contains(
                "Palau is a member of African Union.", "Palau is an observer of African Union.");
    }

    @Test
    void conflictOfHeldClaimsAtAnotherTimeIsNone() {
        hold("Palau is an observer of the African Union.", "Tide Wire", "2022-10-06");
        before = everything();

        TextCheck check = texts.check(new IncomingArticle("draft", "Palau is a member of the African Union.", null,
                "The Morning Post", null, List.of(), "2034-10-05"));

        assertThat(check.conflicts()).filteredOn(c -> c.reconciliation() == null).isEmpty();
    }

    @Test
    void deniedClaimIsDisputed() {
        TextCheck check = check("Palau is not a member of the African Union.");

        TextConflict conflict = only(check, "disputed");
        assertThat(own(conflict)).hasSize(1);
        assertThat(held(conflict)).hasSize(1);
    }

    @Test
    void openClaimIsOpposedAndItsLikeIsFound() {
        hold("The Harbour Bridge in Norland collapsed on Monday, killing nobody. "
                + "The Norland parliament approved the Harbour Act.", "The Daily Tide", "2024-03-05");
        before = everything();

        TextCheck check = check("The Norland parliament rejected the Harbour Act.");

        TextConflict conflict = only(check, "opposed-claims");
        assertThat(own(conflict).getFirst().exact()).contains("rejected");
        assertThat(held(conflict).getFirst().claim().text()).contains("approved");
    }

    @Test
    void textThatContradictsItselfIsFoundToo() {
        TextCheck check = check("The Sorland parliament approved the Fishing Act.\n\n"
                + "Nobody expected it. The Sorland parliament rejected the Fishing Act.");

        TextConflict conflict = only(check, "opposed-claims");
        assertThat(own(conflict)).hasSize(2);
        assertThat(held(conflict)).isEmpty();
    }

    @Test
    void anotherTollOfOneEventIsFound() {
        hold("A truck bomb killed 44 people in Qamishli on Wednesday.", "Tide Wire", "2016-07-27");
        before = everything();

        TextCheck check = texts.check(new IncomingArticle("draft",
                "A truck bomb killed 22 people in Qamishli on Wednesday.", null, "The Morning Post", null, List.of(),
                "2016-07-27"));

        assertThat(only(check, "toll-mismatch").sides()).hasSize(2);
    }

    @Test
    void recordsOfItsOriginAreNoConflicts() {
        TextCheck check = texts.check(new IncomingArticle("draft", "Palau is an observer of the African Union.", null,
                null, null, List.of(), null));

        assertThat(check.conflicts()).isNotEmpty()
                .allMatch(c -> c.check().kind() == CheckKind.CONTRADICTION || c.check().kind() == CheckKind.TENSION);
        assertThat(check.published().basis().name()).isEqualTo("UNKNOWN");
    }

    @Test
    void offsetsCountInTheTextThatIsReturned() {
        String windows = "A draft\r\n\r\nThe wind was cold 🌊.\r\n\r\nPalau is an observer of the African Union.\r\n";

        TextCheck check = check(windows);

        assertThat(check.text()).isEqualTo(windows);
        assertThat(check.claims()).isNotEmpty().allSatisfy(
                claim -> assertThat(check.text().substring(claim.start(), claim.end())).isEqualTo(claim.exact()));
    }

    @Test
    void heldArticleIsCheckedAgainLikeAnyText() {
        TextCheck check = texts
                .check(article("Palau is a member of the African Union.", "The Daily Tide", "2022-10-05"));

        assertThat(check.claims()).singleElement().satisfies(claim -> assertThat(claim.heldAs()).isNotNull());
        assertThat(check.conflicts()).isEmpty();
    }

    @Test
    void sampleArticlesConflictAsTheyDoWhenTheyAreTakenIn() throws Exception {
        GraphDump.empty(neo4j);
        Path samples = Path.of("src/main/resources/samples");
        intake.submit(samples.resolve("0-summit-preview.txt"));
        intake.submit(samples.resolve("3-talks-in-samarkand.txt"));
        before = everything();

        TextCheck check = texts.check(files.read(samples.resolve("2-russia-and-its-neighbours.txt")));
        assertThat(everything()).isEqualTo(before);
        intake.submit(samples.resolve("2-russia-and-its-neighbours.txt"));
        before = everything();

        var found = neo4j.query("MATCH (f:Finding) WHERE f.kind IN ['CONTRADICTION', 'TENSION'] AND EXISTS {"
                + " (f)-[:CONCERNS]->(:Appearance)-[:QUOTES]->(:Passage)<-[:HAS]-(a:Article) WHERE a.title = $title }"
                + " RETURN f.message").bind(check.title()).to("title").fetchAs(String.class).all();
        assertThat(check.conflicts()).extracting(c -> c.explanation().message())
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(check.claims()).hasSizeGreaterThan(10);
    }

    @Test
    void newVersionIsNotCheckedAgainstItsEarlierOne() {
        String uri = "https://tide.example/palau";
        intake.submit(
                new IncomingArticle("held", "Tonga is a member of the African Union.", null, "The Daily Tide", uri,
                        List.of(), "2022-10-05"));
        before = everything();
        String corrected = "Tonga is an observer of the African Union.";

        TextCheck other = check(corrected);
        TextCheck version = texts.check(
                new IncomingArticle("draft", corrected, null, "The Daily Tide", uri, List.of(), "2022-10-06"));

        assertThat(other.conflicts()).isNotEmpty();
        assertThat(version.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | no text
            '\u0020\\n '  | no text
            'a\\0b'       | NUL
            """)
    void whatIsNoTextIsRefused(String text, String problem) {
        assertThatThrownBy(() -> check(text.translateEscapes()))
                .isInstanceOfSatisfying(UnreadableArticleException.class,
                        e -> assertThat(e.problem()).contains(problem));
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> check("Palau left. ".repeat(450_000)))
                .isInstanceOfSatisfying(UnreadableArticleException.class,
                        e -> assertThat(e.problem()).contains("5 MB"));
    }

    @Test
    void textWithTooManyClaimsIsRefused() {
        var strict = new TextChecks(intake, versions, dryRun, 2);

        assertThatThrownBy(() -> strict.check(article("Fiji is a member of the African Union. Tonga is a member of the"
                + " African Union. Samoa is a member of the African Union.", "x", "2022")))
                .isInstanceOfSatisfying(UnreadableArticleException.class, e -> assertThat(e.problem())
                        .isEqualTo("it makes 3 claims, and a text to check may make 2"));
    }

    @Test
    void otherLanguageIsPassedOver() {
        TextCheck check = check(
                "Palau ist ein Beobachter der Afrikanischen Union, und das schon seit vielen Jahren, wie"
                        + " der Minister am Montag in der Hauptstadt vor der Presse sagte.");

        assertThat(check.claims()).isEmpty();
        assertThat(check.conflicts()).isEmpty();
        assertThat(check.passedOver()).isNotEmpty();
    }

    @Test
    void markupIsReadAsText() {
        TextCheck check = check("<html><body><p>Palau is an observer of the African Union.</p></body></html>");

        assertThat(check.claims()).isNotEmpty().allSatisfy(
                claim -> assertThat(check.text().substring(claim.start(), claim.end())).isEqualTo(claim.exact()));
    }

    @Test
    void failureInTheMiddleLeavesNothing() {
        assertThatThrownBy(() -> dryRun.of(() -> {
            String id = ((Taken) intake.write(intake.anew(article("Palau left.", "x", "2020")))).articleId();
            assertThat(neo4j.query("MATCH (a:Article {id: $id}) RETURN count(a)").bind(id).to("id")
                    .fetchAs(Long.class).one()).hasValue(1L);
            throw new IllegalStateException("lost");
        })).hasMessage("lost");
    }

    @Test
    void nothingOfATextIsFoundAfterwards() {
        check("The Quokkaland parliament rejected the Wombat Act.");

        assertThat(neo4j.query("CALL db.index.fulltext.queryNodes('claim_text', 'quokkaland wombat') YIELD node"
                + " RETURN count(node)").fetchAs(Long.class).one()).hasValue(0L);
        assertThat(check("The Quokkaland parliament rejected the Wombat Act.").claims())
                .allSatisfy(claim -> assertThat(claim.saidBefore()).isEmpty());
    }

    @Test
    void twoTextsAtOnceBesideAnIntakeLeaveWhatTheIntakeWrote() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> check(
                    "Fiji is an observer of the African Union. Palau is an observer of the African Union."));
        }
        work.add(() -> intake.submit(article("Fiji is an observer of the African Union.", "Tide Wire", "2021")));
        work.add(() -> intake.submit(article("Fiji is a member of the African Union.", "Tide Wire", "2021")));
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Object> done : threads.invokeAll(work)) {
                if (done.get() instanceof TextCheck check) {
                    assertThat(check.failures()).isEmpty();
                    only(check, "single-value-at-a-time", "Palau");
                } else {
                    assertThat(done.get()).isInstanceOf(Taken.class);
                }
            }
        }
        assertThat(neo4j.query("MATCH (a:Article) RETURN count(a)").fetchAs(Long.class).one())
                .hasValue(neo4j.query("MATCH (a:Article) WHERE a.uri IS NULL OR NOT a.uri STARTS WITH 'urn:'"
                        + " RETURN count(a)").fetchAs(Long.class).one().orElseThrow());
        assertThat(everything().stream().filter(line -> line.contains("The Morning Post"))).isEmpty();
        before = everything();
    }

    @Test
    void answerOverTheApiLeadsToWhatIsHeld() {
        var answer = graphql
                .document(
                        """
                                query($input: CheckTextInput!) { checkText(input: $input) { __typename
                                  ... on RefusedArticle { problem remedy }
                                  ... on TextCheck { text published { text }
                                    claims { text speaker speakerBasis stance certainty holds { text } context confidence start end exact
                                      heldAs { id } saidBefore { relation claim { supporters { totalCount } } appearances { id } } }
                                    conflicts { check { id title } severity explanation { message } reconciliation { reason }
                                      sides { __typename
                                        ... on OwnTextSide { role claims { exact } }
                                        ... on HeldTextSide { role claim { text supporters { edges { node { name } } } }
                                          appearances { passage { exact } article { title source { name } } } } } }
                                    passedOver { reason passage { exact } }
                                    failures { check problem } } } }""")
                .variable("input",
                        Map.of("text", "Palau is an observer of the African Union.", "source", "The Morning Post",
                                "published",
                                "2022-10-07"))
                .execute();

        answer.path("checkText.__typename").entity(String.class).isEqualTo("TextCheck");
        answer.path("checkText.claims[0].confidence").entity(Confidence.class).isEqualTo(Confidence.HIGH);
        answer.path("checkText.conflicts[0].sides[?(@.__typename=='HeldTextSide')].appearances[0].article.source.name")
                .entityList(String.class).containsExactly("The Daily Tide");
        answer.path("checkText.conflicts[0].sides[?(@.__typename=='HeldTextSide')].claim.supporters.edges[0].node.name")
                .entityList(String.class).containsExactly("The Daily Tide");
    }

    @Test
    void whatCannotBeReadIsRefusedOverTheApi() {
        for (var input : List.of(Map.of("text", " "), Map.of("text", "Palau left.", "published", "last May"),
                Map.of("text", "Palau left.", "revises", "article:none"))) {
            graphql.document("""
                    query($input: CheckTextInput!) { checkText(input: $input) { __typename
                      ... on RefusedArticle { name problem remedy } } }""").variable("input", input).execute()
                    .path("checkText.__typename").entity(String.class).isEqualTo("RefusedArticle")
                    .path("checkText.remedy").entity(String.class).satisfies(remedy -> assertThat(remedy).isNotBlank());
        }
    }

    private TextCheck check(String text) {
        return texts.check(article(text, "The Morning Post", "2022-10-07"));
    }

    private void hold(String text, String source, String published) {
        intake.submit(article(text, source, published));
    }

    private static IncomingArticle article(String text, String source, String published) {
        return new IncomingArticle("draft", text, null, source, null, List.of(), published);
    }

    private static TextConflict only(TextCheck check, String id) {
        return only(check, id, "");
    }

    private static TextConflict only(TextCheck check, String id, String word) {
        var of = check.conflicts().stream().filter(c -> c.check().id().equals(id))
                .filter(c -> c.explanation().message().contains(word)).toList();
        assertThat(of).as("%s of %s with %s", id, check.claims(), check.conflicts()).hasSize(1);
        return of.getFirst();
    }

    private static List<TextClaim> own(TextConflict conflict) {
        return conflict.sides().stream().filter(OwnTextSide.class::isInstance).map(OwnTextSide.class::cast)
                .flatMap(side -> side.claims().stream()).toList();
    }

    private static List<HeldTextSide> held(TextConflict conflict) {
        return conflict.sides().stream().filter(HeldTextSide.class::isInstance).map(HeldTextSide.class::cast).toList();
    }

    /** Every node and relationship with all it has, sorted. */
    private List<String> everything() {
        return neo4j.query("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties, elementId(n) AS at"
                + " UNION ALL MATCH (a)-[r]->(b) RETURN [type(r), elementId(a), elementId(b)] AS labels,"
                + " properties(r) AS properties, elementId(r) AS at").fetch().all().stream()
                .map(row -> row.get("labels") + " " + new java.util.TreeMap<>(properties(row)) + " " + row.get("at"))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        var properties = new java.util.HashMap<>((Map<String, Object>) row.get("properties"));
        properties.replaceAll((name, value) -> value instanceof Object[] many ? List.of(many) : value);
        return properties;
    }
}
