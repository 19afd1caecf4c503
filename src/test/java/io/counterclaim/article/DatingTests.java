package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String FOUNDED = "The group was founded on 15 June 2001. ";

    @ParameterizedTest
    @CsvSource({"2022-10-05, 2022-10-05", "2013~, 2013~", "2022-10-05T14:30:00Z, 2022-10-05",
            "2022-10-05 14:30:00 +0100, 2022-10-05", "5 October 2022, 2022-10-05", "October 2022, 2022-10"})
    void givenDateCountsMoreThanAnyOther(String given, String edtf) {
        assertThat(Dating.date(incoming("March 3, 2020\n\nIt was so.", given), List.of(), TODAY))
                .returns(edtf, TimeSpan::text).returns(TimeBasis.GIVEN, TimeSpan::basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2022-02-30", "05/10/2022", "last year"})
    void givenDateThatIsNoneIsRefused(String given) {
        assertThatThrownBy(() -> Dating.date(incoming("x", given), List.of(), TODAY))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(given);
    }

    @Test
    void datelineStatesTheDate() {
        assertThat(dated("October 5, 2022\n\nA headline\n\nIn 2024 it will be over."))
                .returns("2022-10-05", TimeSpan::text)
                .returns(TimeBasis.STATED, TimeSpan::basis).returns("dateline “October 5, 2022”", TimeSpan::reason);
    }

    @Test
    void dayOfPublicationCountsMoreThanThatOfAnUpdate() {
        String text = "Updated: 7 October 2022\nPublished: 5 October 2022\n\nIt was so.";
        assertThat(dated(text).text()).isEqualTo("2022-10-05");
        assertThat(dated("Updated: 7 October 2022\n\nIt was so.").text()).isEqualTo("2022-10-07");
    }

    @Test
    void weekdayWithDayAndMonthTellsTheYear() {
        TimeSpan date = dated("She is in Vienna this Monday, December 6.");
        assertThat(date).returns("2021-12-06", TimeSpan::text).returns(TimeBasis.INFERRED, TimeSpan::basis);
        assertThat(date.reason()).contains("“this Monday, December 6”").contains("2026-07-01");
    }

    @Test
    void weekdayBeforeTheLatestPastDateTellsNothing() {
        assertThat(dated("She is in Vienna this Monday, December 6. The war began in 2022.").text())
                .isEqualTo("2022/..");
    }

    @Test
    void countedYearsSinceTheEarliestFullDateTellTheYear() {
        assertThat(dated(FOUNDED + "Much was done in the last 12 years. The office opened in the year 2004."))
                .returns("2013~", TimeSpan::text).returns(TimeBasis.INFERRED, TimeSpan::basis)
                .returns("“in the last 12 years” counted from 15 June 2001, the earliest full date in the text",
                        TimeSpan::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Much was done in the last 10 years.", "Much was done in the last few years.",
            "Much was done over the past 15 years."})
    void roundOrVagueYearsTellNothing(String sentence) {
        assertThat(dated(FOUNDED + sentence).text()).isEqualTo("2001-06-15/..");
    }

    @Test
    void countedYearsThatEndBeforeAnotherPastDateTellNothing() {
        assertThat(dated(FOUNDED + "Much was done in the last 12 years. The war began in 2022.").text())
                .isEqualTo("2022/..");
    }

    @Test
    void countedYearsThatEndInTheFutureTellNothing() {
        assertThat(dated("It began on 1 May 2020. Much was done in the last 12 years.").text())
                .isEqualTo("2020-05-01/..");
    }

    @Test
    void latestPastDateIsTheLeastTheTextProves() {
        assertThat(dated("It began in 2004 and has grown since 2003.")).returns("2004/..", TimeSpan::text)
                .returns(TimeBasis.INFERRED, TimeSpan::basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The plan will be ready in 2024.", "They hope to finish by 2025.", "It is due in May 2023.",
            "It was so last year.", "They met on Friday.", "By 2030 it ends.", "In 2050 it ended."})
    void plansAndRelativeWordsProveNothing(String sentence) {
        assertThat(dated(sentence)).returns("../..", TimeSpan::text).returns(TimeBasis.UNKNOWN, TimeSpan::basis);
    }

    @Test
    void inferenceCanBeSwitchedOff() {
        String text = FOUNDED + "Much was done in the last 12 years. She is here this Monday, December 6.";
        assertThat(Dating.date(incoming(text, null), Layout.blocks(text), TODAY, false).text())
                .isEqualTo("2001-06-15/..");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WASHINGTON, Oct. 5, 2022 (AP) — The treaty was signed.                    | 2022-10-05               | STATED
            WASHINGTON, Oct. 5 (AP) — The treaty was signed.                          | ../..                    | UNKNOWN
            WASHINGTON, Oct. 5 (AP) — The war began in February 2022.                 | 2022-10-05/..            | INFERRED
            WASHINGTON, Feb. 5 (AP) — The war began on 24 February 2022.              | 2023-02-05/..            | INFERRED
            KYIV, 5 October 2022. /WIRE/. The treaty was signed.                      | 2022-10-05               | STATED
            NEW DELHI, Oct 5, 2022 (PTI) The treaty was signed.                       | 2022-10-05               | STATED
            NEW DELHI: 5 October 2022: The treaty was signed.                         | 2022-10-05               | STATED
            Updated 5 October 2022 10:31 GMT\\n\\nThe treaty was signed.                | 2022-10-05               | STATED
            Published: October 5, 2022\\nUpdated: October 7, 2022\\n\\nIt was signed.    | 2022-10-05               | STATED
            `Updated 7 Oct 2022 | Published 5 Oct 2022\\n\\nIt was signed.`             | 2022-10-05               | STATED
            Oct 5, 2022, 10:15 AM\\n\\nThe treaty was signed.                           | 2022-10-05               | STATED
            2022-10-05\\n\\nThe treaty was signed.                                      | 2022-10-05               | STATED
            2022-10-05T10:15:00Z\\n\\nThe treaty was signed.                            | 2022-10-05               | STATED
            Wed 5 Oct 2022 10.15 BST\\n\\nThe treaty was signed.                        | 2022-10-05               | STATED
            First published on Wed 5 Oct 2022 06.00 CEST\\n\\nThe treaty was signed.    | 2022-10-05               | STATED
            Last modified on Wed 5 Oct 2022 10.15 BST\\n\\nThe treaty was signed.       | 2022-10-05               | STATED
            Posted on October 5, 2022 by Ann Smith\\n\\nThe treaty was signed.          | 2022-10-05               | STATED
            By Ann Smith, Oct. 5, 2022\\n\\nThe treaty was signed.                      | 2022-10-05               | STATED
            Dec 6, 2021 / 10:15 AM EST\\n\\nThe treaty was signed.                      | 2021-12-06               | STATED
            Mon, 06 Dec 2021 10:15:00 GMT\\n\\nThe treaty was signed.                   | 2021-12-06               | STATED
            6th December 2021\\n\\nThe treaty was signed.                               | 2021-12-06               | STATED
            October 2022\\n\\nThe treaty was signed.                                    | 2022-10                  | STATED
            05/10/2022\\n\\nThe treaty was signed.                                      | 2022-05-10/2022-10-05    | STATED
            25/10/2022 10:15\\n\\nThe treaty was signed.                                | 2022-10-25               | STATED
            5.10.2022\\n\\nThe treaty was signed.                                       | 2022-10-05               | STATED
            Monday, December 6\\n\\nThe treaty was signed.                              | 2021-12-06               | INFERRED
            Monday, December 6\\n\\nThe war began in 2022.                              | 2022/..                  | INFERRED
            The treaty was signed.\\n\\nThis article was first published on 5 October 2022. | 2022-10-05           | STATED
            The treaty was signed.\\n\\nPublished on 5 October 2022                     | 2022-10-05               | STATED
            The treaty was signed.\\n\\nCopyright 2021 Example Media                    | ../..                    | UNKNOWN
            The treaty was signed.\\n\\nRead more: Talks failed on 3 March 2024         | ../..                    | UNKNOWN
            The treaty was signed today, October 5, 2022.                              | 2022-10-05               | INFERRED
            Yesterday, 5 October 2022, the treaty was signed.                          | 2022-10-06               | INFERRED
            Ann said: “Today, October 5, 2022, we signed.”                              | 2022-10-05/..            | INFERRED
            The treaty was signed in 2004. It should be renewed in 2024.               | 2004/..                  | INFERRED
            In the year 2004 the office was opened.                                    | 2004/..                  | INFERRED
            The lease ends in 2024.                                                    | ../..                    | UNKNOWN
            In 2024 it will be over, she said.                                         | ../..                    | UNKNOWN
            Published 3 hours ago\\n\\nThe treaty was signed.                           | ../..                    | UNKNOWN
            """)
    void openingTellsTheDateOrABoundOrNothing(String text, String edtf, TimeBasis basis) {
        assertThat(dated(text.translateEscapes())).returns(edtf, TimeSpan::text).returns(basis, TimeSpan::basis);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(dated("WASHINGTON, Oct. 5 (AP) — The treaty was signed.").reason()).contains("“Oct. 5”")
                .contains("no year");
        assertThat(dated("05/10/2022\n\nThe treaty was signed.").reason()).contains("2022-05-10 or 2022-10-05");
    }

    private static TimeSpan dated(String text) {
        return Dating.date(incoming(text, null), Layout.blocks(text), TODAY);
    }

    private static IncomingArticle incoming(String text, String published) {
        return new IncomingArticle("test", text, null, null, null, List.of(), published);
    }
}
