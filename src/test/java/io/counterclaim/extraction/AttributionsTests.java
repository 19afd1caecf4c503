package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.Span;
import io.counterclaim.time.TimeSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTests {

    /** A page that was cleaned too well has no comma left before who says it. */
    @Nested
    class WithoutCommas {
        private static final String REST = """

                The bridge over the river Tana was built in 1931 and carries some 40000 cars a day between the two halves of
                the city. Trains have not crossed it since 1987 and the rails were taken away ten years ago. Lorries must go
                round by the old ferry which takes an hour longer.
                """;

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Kenya has closed the bridge to all lorries after heavy rains engineers said on Monday. | engineers | Kenya has closed the bridge to all lorries after heavy rains.
                Haiti lost 300 lorries in the floods military sources said. | military sources | Haiti lost 300 lorries in the floods.
                Floods have cut four roads in the north of Kenya the United Nations said without giving details. | United Nations | Floods have cut four roads in the north of Kenya.
                Kenya lent 400 trucks to Haiti a monitoring group said late on Wednesday. | monitoring group | Kenya lent 400 trucks to Haiti.
                Kenya has sold 400 trucks to Haiti the ministry has said in a statement. | ministry | Kenya has sold 400 trucks to Haiti.
                Floods killed 20 people in the north of the district on the eve of the feast an official said. | official | Floods killed 20 people in the north of the district on the eve of the feast.
                Kenya has closed its border with Haiti traders sailors and a port official said on Monday. | port official | Kenya has closed its border with Haiti.
                Two of the 40 drivers were in hospital said the head of the relief group. | head | Two of the 40 drivers were in hospital.
                The floods have spared the province Joseph Kamau said. | Joseph Kamau | The floods have spared the province.
                Kenya has closed four roads to Haiti after three weeks of rain the ministry said adding that trains still run. | ministry | Kenya has closed four roads to Haiti after three weeks of rain.
                """)
        void theNounPhraseBeforeTheVerbTells(String text, String speaker, String claim) {
            assertThat(Reading.drafts(text + REST)).anySatisfy(draft -> {
                assertThat(draft.claimant().name()).isEqualTo(speaker);
                assertThat(draft.claim().text()).isEqualTo(claim);
            });
        }

        @Test
        void aCommaThatIsNotWrittenIsNoPartOfAnyPassage() {
            String text = "Kenya has closed the bridge to all lorries after heavy rains engineers said on Monday."
                    + REST;
            assertThat(Reading.drafts(text)).isNotEmpty().allSatisfy(draft -> {
                assertThat(draft.passage().exact())
                        .isEqualTo(text.substring(draft.passage().start(), draft.passage().end()));
                assertThat(draft.passage().exact() + draft.claim().text()).doesNotContain(",");
            });
        }

        @Test
        void theTextMayEndWithTheVerb() {
            assertThat(Reading.drafts(REST.strip() + " Kenya lent 400 trucks to Haiti a monitoring group said"))
                    .anySatisfy(draft -> {
                        assertThat(draft.claimant().name()).isEqualTo("monitoring group");
                        assertThat(draft.claim().text()).isEqualTo("Kenya lent 400 trucks to Haiti.");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"Kenya has closed the bridge to all lorries as engineers said on Monday.",
                "Kenya has ended what engineers said.", "Kenya fought the bridge engineers said had been unsafe."})
        void aClauseThatEndsSoIsNobodysSaying(String text) {
            assertThat(Reading.drafts(text + REST)).filteredOn(draft -> draft.claim().text().startsWith("Kenya"))
                    .noneMatch(draft -> draft.claim().text().matches(".*(as|what|bridge)[.]"));
        }
    }

    @Nested
    class Spans {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The mayor said that the bridge was old. | The mayor | said | that the bridge was old
                The mayor has denied that the bridge was old. | The mayor | has denied | that the bridge was old
                Ann Smith, the mayor, said the bridge was old. | Ann Smith, the mayor, | said | the bridge was old
                The mayor also wondered whether the bridge would hold. | The mayor | also wondered | whether the bridge would hold
                Voters believe that the bridge is safe. | Voters | believe | that the bridge is safe
                The survey found that few people use the bridge. | The survey | found | that few people use the bridge
                The mayor told reporters that the bridge was old. | The mayor | told | that the bridge was old
                """)
        void aClauseIsWhatIsSaid(String text, String source, String cue, String content) {
            assertThat(only(text)).isEqualTo(List.of(source, cue, content));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The mayor wants to close the bridge. | The mayor | wants | to close the bridge
                The company refused to repair the bridge. | The company | refused | to repair the bridge
                The mayor urged residents to avoid the bridge. | The mayor | urged | to avoid the bridge
                The mayor hopes to open a new bridge. | The mayor | hopes | to open a new bridge
                """)
        void aWishIsForWhatIsToBe(String text, String source, String cue, String content) {
            assertThat(only(text)).isEqualTo(List.of(source, cue, content));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The mayor criticised the new bridge. | The mayor | criticised | the new bridge
                The mayor called for a new bridge. | The mayor | called for | a new bridge
                Engineers warned of a sudden collapse. | Engineers | warned of | a sudden collapse
                The mayor accused the company of lying. | The mayor | accused | the company of lying
                The mayor called the bridge a disgrace. | The mayor | called | the bridge a disgrace
                Residents thanked the workers for the repair. | Residents | thanked | the workers for the repair
                """)
        void aNounIsWhatIsTalkedAbout(String text, String source, String cue, String content) {
            assertThat(only(text)).isEqualTo(List.of(source, cue, content));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                According to the ministry, the bridge is old. | the ministry | According to | the bridge is old
                The bridge is old, according to the ministry. | the ministry | according to | The bridge is old
                In the mayor's view, the bridge is old. | the mayor's | In view | the bridge is old
                """)
        void aSourceNeedsNoVerb(String text, String source, String cue, String content) {
            List<String> found = only(text);
            assertThat(found.get(0)).isEqualTo(source);
            assertThat(found.get(1).replaceAll(" the mayor's ", " ")).isEqualTo(cue);
            assertThat(found.get(2)).isEqualTo(content);
        }

        @Test
        void nounsOfSayingHaveTheirOwnerAsTheSource() {
            assertThat(only("Kenya's calls for a ceasefire failed.")).isEqualTo(
                    List.of("Kenya's", "calls for", "a ceasefire"));
        }

        @Test
        void aPassiveWithoutAgentNamesNoSource() {
            assertThat(only("The bridge is expected to open in May.")).isEqualTo(
                    List.of("", "is expected", "The bridge // to open in May"));
        }

        @Test
        void aPassivesAgentIsTheSource() {
            assertThat(only("The plan was rejected by the council.")).isEqualTo(
                    List.of("the council", "was rejected", "The plan"));
        }
    }

    @Nested
    class Quoted {
        @Test
        void aQuoteSplitByItsSpeakerIsOneSaying() {
            assertThat(only("“The bridge is old,” she said. “It will not last the winter.”")).isEqualTo(List.of("she",
                    "said", "“The bridge is old,” // “It will not last the winter.”"));
        }

        @Test
        void aQuoteOfSeveralSentencesIsOneSaying() {
            assertThat(only("“The bridge is old. It will not last,” said Ann Smith, a builder from Leeds.")).isEqualTo(
                    List.of("Ann Smith, a builder from Leeds", "said", "“The bridge is old. It will not last,”"));
        }

        @Test
        void aQuoteInTwoApostrophesIsAQuote() {
            assertThat(only("''The bridge is old and it will not last,'' Mr. Smith said.")).isEqualTo(
                    List.of("Mr. Smith", "said", "''The bridge is old and it will not last,''"));
        }

        @Test
        void whatIsWishedInsideAQuoteIsItsSpeakersWords() {
            assertThat(found("“We want to close the bridge, and Kenya wants to help,” the mayor said.")).hasSize(1);
        }
    }

    @Nested
    class Speakers {
        @Test
        void whoCannotBeToldStaysAnAnonymousMentionAndNoneOfItIsTheArticlesVoice() {
            assertThat(claimant("The foreman said that Kenya left Somalia in May.")).isEqualTo("foreman");
        }

        @Test
        void aRelativePronounIsWhoeverItRefersTo() {
            assertThat(claimants("Ann Smith, who said that Kenya left Somalia in May, is a builder.")).contains(
                    "Ann Smith");
        }

        @Test
        void deniedWordsAreTheirSpeakersDenial() {
            List<AppearanceDraft> drafts = Reading.drafts("Ann Smith denied that Kenya left Somalia in May.");
            assertThat(drafts).singleElement().satisfies(d -> assertThat(d.stance()).isEqualTo(Stance.DENIES));
        }

        @Test
        void aSignatureUnderAParagraphNamesItsSpeaker() {
            String text = "The talks begin on Monday in the capital, the ministry says.\n\n"
                    + "Nobody knows how long they will take.\n\n" + "Kenya left Somalia in May.\n\n"
                    + "But Kenya kept its base in Somalia.\n\nAnn Smith, research fellow at the Nile Institute\n\n"
                    + "Kenya has bought new ships.\n";
            assertThat(Reading.drafts(text)).extracting(d -> d.claimant().name() + ": " + d.passage().exact())
                    .contains("Ann Smith: Kenya left Somalia in May.", "Ann Smith: Kenya kept its base in Somalia",
                            Reading.VOICE.name() + ": Kenya has bought new ships.");
        }

        @Test
        void aJournalistSignsTheArticleAndNoQuote() {
            String text = "The talks begin on Monday in the capital, the ministry says.\n\n"
                    + "Kenya left Somalia in May.\n\nAnn Smith, correspondent in Nairobi\n";
            assertThat(claimants(text)).doesNotContain("Ann Smith");
        }
    }

    @Test
    void anOfficeThatOnePersonHoldsIsNotNobody() {
        assertThat(Reading.drafts("The Kenyan president said that Togo sold 500 tanks to Ghana.")).isNotEmpty()
                .allSatisfy(d -> {
                    assertThat(d.claimant().name()).isEqualTo("President of Kenya");
                    assertThat(((Entity) d.claimant()).anonymous()).isFalse();
                });
        assertThat(claimant("A Kenyan minister said that Togo sold 500 tanks to Ghana.")).isEqualTo("Kenyan minister");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He", "She", "It", "They"})
    void aPronounThatMeansNobodyKnownIsNoName(String pronoun) {
        assertThat(claimants(pronoun + " said that Kenya lent 400 trucks to Haiti in June."))
                .containsExactly("unnamed speaker");
    }

    private static List<List<String>> found(String text) {
        return Reading.EXTRACTOR.utterances(Reading.article(text, TimeSpan.unknown("test"))).stream()
                .filter(u -> !u.nested())
                .map(u -> List.of(u.source() == null ? "" : words(text, u.source()), words(text, u.cue()),
                        u.contents().stream().map(c -> words(text, c)).collect(Collectors.joining(" // "))))
                .toList();
    }

    private static List<String> only(String text) {
        assertThat(found(text)).as(text).hasSize(1);
        return found(text).getFirst();
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static List<String> claimants(String text) {
        return Reading.drafts(text).stream().map(d -> d.claimant().name()).toList();
    }

    private static String claimant(String text) {
        assertThat(Reading.drafts(text)).as(text).singleElement().satisfies(d -> assertThat(
                ((Entity) d.claimant()).anonymous()).isTrue());
        return claimants(text).getFirst();
    }
}
