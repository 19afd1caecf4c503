package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts: who a label names says what stands behind it. */
class SpeakerLabelsTests {
    private static final String INTERVIEW = """
            %1$s: Ten years ago Kenya built a bridge at Mombasa. Is it safe?

            %2$s: Chad lent 400 trucks to Haiti in June. It was a hard year.

            Haiti has sold 200 of them to Somalia since.

            %1$s: Somalia closed its port in May.

            %2$s: Kenya bought 30 ferries from India last year.
            """;

    @Test
    void whoIsNamedBeforeTheColonSaysIt() {
        List<AppearanceDraft> drafts = Reading.drafts(INTERVIEW.formatted("Ann Reed", "Joseph Kamau"));
        assertThat(speakers(drafts)).contains("Ann Reed: Somalia closed its port in May.",
                "Joseph Kamau: Chad lent 400 trucks to Haiti in June.",
                "Joseph Kamau: Kenya bought 30 ferries from India last year.")
                .noneMatch(said -> said.startsWith(Reading.VOICE.name()));
    }

    @Test
    void aParagraphWithoutALabelGoesOn() {
        assertThat(speakers(Reading.drafts(INTERVIEW.formatted("Ann Reed", "Joseph Kamau"))))
                .anyMatch(said -> said.startsWith("Joseph Kamau: Haiti has sold 200"));
    }

    @Test
    void whoSaysIUnderALabelIsItsSpeaker() {
        assertThat(speakers(Reading.drafts(INTERVIEW.formatted("Ann Reed", "Joseph Kamau")
                + "\nJoseph Kamau: I am confident that Chad bought 40 trucks from India in May.\n")))
                .contains("Joseph Kamau: Chad bought 40 trucks from India in May.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAMAU", "**Kamau**", "Joseph Kamau (Mombasa)", "Kamau"})
    void aLabelIsReadHoweverItIsWritten(String label) {
        String other = label.equals("KAMAU") ? "REED" : "Reed";
        assertThat(speakers(Reading.drafts(INTERVIEW.formatted(other, label)))).anyMatch(
                said -> said.matches("(Joseph )?Kamau: Kenya bought 30 ferries from India last year\\."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr Kamau", "MR. KAMAU", "President Kamau", "Kamau"})
    void aSurnameIsThePersonThatTheTextNamesInFull(String label) {
        String text = "We met Joseph Kamau in his office above the old port.\n\n"
                + INTERVIEW.formatted("Ms Reed", label)
                + "\n" + label + ": Chad bought 40 trucks from Somalia in May.\n";
        assertThat(speakers(Reading.drafts(text)))
                .contains("Joseph Kamau: Kenya bought 30 ferries from India last year.");
    }

    @Test
    void inADebateManySpeakOnce() {
        assertThat(speakers(Reading.drafts("""
                Ruth Achieng (Kisumu North) (Ind): Chad lent 400 trucks to Haiti in June.

                The Foreign Minister: Haiti sold 200 of them to Somalia in May.

                Peter Otieno (Mombasa): Somalia closed its port in May.

                The Foreign Minister: Kenya bought 30 ferries from India last year.

                Mary Wanjiru (Nakuru East): India sold 20 trains to Chad in March.

                The Foreign Minister: Chad trained 90 pilots in April.
                """))).contains("Ruth Achieng: Chad lent 400 trucks to Haiti in June.",
                "Peter Otieno: Somalia closed its port in May.",
                "The Foreign Minister: Kenya bought 30 ferries from India last year.",
                "Mary Wanjiru: India sold 20 trains to Chad in March.");
    }

    @Test
    void aPaperAsksUnderItsInitials() {
        assertThat(Reading.drafts(INTERVIEW.formatted("BBC", "Joseph Kamau"))).anySatisfy(draft -> {
            assertThat(draft.claim().text()).isEqualTo("Somalia closed its port in May.");
            assertThat(draft.claimant().name()).isEqualTo("BBC");
            assertThat(draft.claimant()).isInstanceOfSatisfying(Entity.class,
                    entity -> assertThat(entity.type()).isEqualTo(EntityType.ORGANISATION));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Update", "Q", "Read more", "Fact"})
    void whatIsNobodySaysNothing(String label) {
        assertThat(speakers(Reading.drafts(INTERVIEW.formatted("Correction", label)))).isNotEmpty()
                .allMatch(said -> said.startsWith(Reading.VOICE.name()));
    }

    @Test
    void oneColonMakesNoTranscript() {
        assertThat(speakers(Reading.drafts("""
                Kenya lent 400 trucks to Haiti in June.

                Mombasa: Chad bought 30 ferries from India last year.

                Somalia closed its port in May.
                """))).isNotEmpty().allMatch(said -> said.startsWith(Reading.VOICE.name()));
    }

    private static List<String> speakers(List<AppearanceDraft> drafts) {
        return drafts.stream().map(draft -> draft.claimant().name() + ": " + draft.claim().text()).toList();
    }
}
