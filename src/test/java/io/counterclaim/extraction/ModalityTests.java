package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.Modality;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModalityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya left Somalia in May.                                   | left    | CERTAIN  | false
            Kenya did not leave Somalia.                                 | leave   | CERTAIN  | true
            Kenya didn't leave Somalia.                                  | leave   | CERTAIN  | true
            Kenya has never left Somalia.                                | left    | CERTAIN  | true
            Kenya no longer supports Somalia.                            | supports| CERTAIN  | true
            Kenya can no longer support Somalia.                         | support | CERTAIN  | true
            Kenya cannot leave Somalia.                                  | leave   | CERTAIN  | true
            Kenya can leave Somalia.                                     | leave   | POSSIBLE | false
            Kenya can show no losses.                                    | show    | POSSIBLE | true
            Kenya may not leave Somalia.                                 | leave   | POSSIBLE | true
            Kenya neither attacked nor left Somalia.                     | attacked| CERTAIN  | true
            Kenya neither attacked nor left Somalia.                     | left    | CERTAIN  | true
            Kenya forced Togo to leave Somalia.                          | leave   | CERTAIN  | false
            Neither Kenya nor Togo left Somalia.                         | left    | CERTAIN  | true
            No country left the union.                                   | left    | CERTAIN  | true
            Nobody left the union.                                       | left    | CERTAIN  | true
            No one left the union.                                       | left    | CERTAIN  | true
            Kenya made no promises.                                      | made    | CERTAIN  | true
            Kenya failed to leave Somalia.                               | leave   | CERTAIN  | true
            Kenya refused to leave Somalia.                              | leave   | CERTAIN  | true
            Kenya declined to leave Somalia.                             | leave   | CERTAIN  | true
            Kenya did not fail to leave Somalia.                         | leave   | CERTAIN  | false
            Kenya stopped supporting Somalia.                            | supporting | CERTAIN | true
            Kenya won the war without attacking the ships of Somalia.   | attacking | CERTAIN | true
            Kenya prevented Togo from leaving the union.                 | leaving | CERTAIN  | true
            Togo regrets the failure to sign the treaty.                 | sign    | CERTAIN  | true
            Kenya not only attacked Somalia but burned its ships.        | attacked| CERTAIN  | false
            Kenya did not leave Somalia until May.                       | leave   | CERTAIN  | false
            Kenya managed to leave Somalia.                              | leave   | CERTAIN  | false
            Kenya continued to support Somalia.                          | support | CERTAIN  | false
            Kenya may leave Somalia.                                     | leave   | POSSIBLE | false
            Kenya might not leave Somalia.                               | leave   | POSSIBLE | true
            Kenya could leave Somalia.                                   | leave   | POSSIBLE | false
            Perhaps Kenya left Somalia.                                  | left    | POSSIBLE | false
            Kenya threatened to leave the union.                         | leave   | POSSIBLE | false
            Kenya is able to leave the union.                            | leave   | POSSIBLE | false
            It is possible that Kenya left the union.                    | left    | POSSIBLE | false
            If Kenya leaves the union, Togo is alone.                    | leaves  | POSSIBLE | false
            Togo is alone unless Kenya leaves the union.                 | leaves  | POSSIBLE | false
            Kenya leaves the union if Togo stays.                        | leaves  | POSSIBLE | false
            Kenya fears that Togo attacked Ghana.                        | attacked| POSSIBLE | false
            Kenya will leave Somalia.                                    | leave   | PLANNED  | false
            Kenya will not leave Somalia.                                | leave   | PLANNED  | true
            Kenya won't leave Somalia.                                   | leave   | PLANNED  | true
            Kenya is set to leave Somalia.                               | leave   | PLANNED  | false
            Kenya is due to leave Somalia.                               | leave   | PLANNED  | false
            Kenya is scheduled to leave Somalia.                         | leave   | PLANNED  | false
            Kenya plans to leave Somalia.                                | leave   | PLANNED  | false
            Kenya intends to leave Somalia.                              | leave   | PLANNED  | false
            Kenya is expected to leave Somalia.                          | leave   | PLANNED  | false
            Kenya is going to leave Somalia.                             | leave   | PLANNED  | false
            Kenya agreed to leave Somalia.                               | leave   | PLANNED  | false
            Kenya announced a plan to leave Somalia.                     | leave   | PLANNED  | false
            Kenya plans to meet Togo and sign the treaty.                | sign    | PLANNED  | false
            Kenya seeks to leave Somalia.                                | leave   | WANTED   | false
            Kenya wants to leave Somalia.                                | leave   | WANTED   | false
            Kenya does not want to leave Somalia.                        | leave   | WANTED   | true
            Kenya hopes to leave Somalia.                                | leave   | WANTED   | false
            Kenya aims to leave Somalia.                                 | leave   | WANTED   | false
            Kenya is ready to leave Somalia.                             | leave   | WANTED   | false
            Kenya is willing to leave Somalia.                           | leave   | WANTED   | false
            Kenya tried to leave Somalia.                                | leave   | WANTED   | false
            Kenya urged Togo to leave Somalia.                           | leave   | WANTED   | false
            Kenya hopes that Togo left Somalia.                          | left    | WANTED   | false
            Kenya sent ships to attack Somalia.                          | attack  | WANTED   | false
            Kenya should leave Somalia.                                  | leave   | WANTED   | false
            Kenya is likely to leave Somalia.                            | leave   | PROBABLE | false
            Kenya is unlikely to leave Somalia.                          | leave   | PROBABLE | true
            Kenya probably left Somalia.                                 | left    | PROBABLE | false
            Kenya reportedly left Somalia.                               | left    | PROBABLE | false
            Kenya has apparently left Somalia.                           | left    | PROBABLE | false
            Kenya is believed to have left Somalia.                      | left    | PROBABLE | false
            Kenya seems to have left Somalia.                            | left    | PROBABLE | false
            It is false that Kenya left Somalia.                         | left    | CERTAIN  | true
            Kenya heard calls for Togo to leave the union.               | leave   | WANTED   | false
            Kenya began calling for Togo to leave the union.             | leave   | WANTED   | false
            Kenya has not called for Togo to leave the union.            | leave   | WANTED   | true
            Kenya is unfit to lead the union.                            | lead    | POSSIBLE | true
            Togo waits until Kenya leaves the union.                     | leaves  | POSSIBLE | false
            Kenya was the first country to leave Somalia.                | leave   | CERTAIN  | false
            """)
    void wordsAroundAVerbSayHowSureItIs(String text, String verb, Certainty certainty, boolean denied) {
        Sentence sentence = Reading.sentence(text);
        assertThat(Modality.of(sentence, word(sentence, verb))).isEqualTo(new Modality(denied, certainty));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto denied that Kenya is a member of the African Union.        | DENIES
            William Ruto acknowledged that Kenya is a member of the African Union.  | AFFIRMS
            William Ruto claimed that Kenya is a member of the African Union.       | AFFIRMS
            William Ruto said that Kenya is not a member of the African Union.      | DENIES
            William Ruto doubts that Kenya is a member of the African Union.        | QUESTIONS
            """)
    void whoSpeaksAddsToWhatTheWordsSay(String text, Stance stance) {
        assertThat(Reading.drafts(text, "membership-status")).singleElement()
                .extracting(AppearanceDraft::stance).isEqualTo(stance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is Kenya a member of the African Union?", "Why did Kenya join the African Union?"})
    void aQuestionSaysNothing(String text) {
        assertThat(Reading.drafts(text)).isEmpty();
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.words().stream().filter(w -> w.word().equals(form)).findFirst()
                .orElseThrow();
    }
}
