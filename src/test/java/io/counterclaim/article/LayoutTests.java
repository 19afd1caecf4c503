package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Block.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTests {
    private static final String BODY = "The ministers met in Vienna and signed the treaty.";

    @ParameterizedTest
    @ValueSource(strings = {"Skip to main content", "Advertising", "ADVERTISEMENT",
            "Advertisement - scroll to continue",
            "Read more", "Read more: Ten things to know", "I subscribe", "Newsletter", "Sign up for our newsletter",
            "Receive the day's news in your inbox", "Keep up to date with our stories and videos",
            "Follow us on social media", "Download our app", "app-store-badge_EN", "2 min", "5 min read", "Share this",
            "Text by: NEWS Follow", "Copyright 2024 The Daily", "© The Daily. All rights reserved.",
            "Tags: Iran, summit",
            "Views expressed are those of the author and not of the institute.",
            "The views expressed in this article are the author's own.", ",", "* * *", "Facebook", "Most read",
            "• Iran", "With our man in Cairo", "Related articles", "Log in", "We use cookies to make this site work.",
            "https://example.org/page", "12 comments", "What we know"})
    void lineOfThePageIsFurniture(String line) {
        assertThat(kinds("A headline stands here\n\n" + BODY + "\n\n" + line + "\n\n" + BODY)).containsExactly(
                Kind.TITLE,
                Kind.PARAGRAPH, Kind.FURNITURE, Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Follow the money, he said.", "Read the treaty and you will see that it binds nobody.",
            "In this market, the share fell below 50%.", "Iran joined the group in July",
            "“We want peace,” the minister said",
            "The share of oil rose to 40% in the news of the year 2004, which was a record.",
            "Get out, the president told the ambassador on Friday.", "Shares of the company fell.",
            "The authors of the treaty were three lawyers:", "No one knows.", "Advertising revenue fell by a third.",
            "Copyrighted works are protected for 70 years.", "Home sales rose in May.",
            "Comments by the minister caused anger.",
            "Menus changed."})
    void sentenceIsAParagraph(String line) {
        assertThat(kinds("A headline stands here\n\n" + BODY + "\n\n" + line + "\n\n" + BODY)).containsExactly(
                Kind.TITLE,
                Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            October 5, 2022                                          | DATELINE
            Published: 5 October 2022, 14:30 GMT                     | DATELINE
            Wed, 05 Oct 2022 10:00                                   | DATELINE
            Issued on: 06/12/2021 - 11:13                            | DATELINE
            Geneva, 12 March 2020                                    | DATELINE
            2022-10-05                                               | DATELINE
            By Jane Doe                                              | BYLINE
            By Jane Doe and J. R. Roe, The Daily                     | BYLINE
            Jane Doe                                                 | BYLINE
            Anna el-Sayed                                            | BYLINE
            Jane Doe, head of research at the Institute              | BYLINE
            The author is a fellow of the Institute.                 | BYLINE
            (Reporting by Jane Doe; editing by Richard Roe)          | BYLINE
            President Ann Lee (R) and Premier Bo Li (L) in 2019. POOL / AFP | CAPTION
            The two leaders at the airport. Reuters                  | CAPTION
            Photo: The two leaders at the airport                    | CAPTION
            The square on Sunday [File: Jane Doe/AP Photo]           | CAPTION
            """)
    void lineIsKnownByItsForm(String line, Kind kind) {
        assertThat(kinds("A headline stands here\n\n" + BODY + "\n\n" + line + "\n\n" + BODY)).containsExactly(
                Kind.TITLE,
                Kind.PARAGRAPH, kind, Kind.PARAGRAPH);
    }

    @Test
    void furnitureGluedToAParagraphIsCutOff() {
        assertThat(blocks("Keep up to date with our latest videos and storiesIndia and Iran are talking. " + BODY))
                .containsExactly("FURNITURE Keep up to date with our latest videos and stories",
                        "PARAGRAPH India and Iran are talking. " + BODY);
        assertThat(blocks(BODY + "Read more\n" + BODY)).containsExactly("PARAGRAPH " + BODY, "FURNITURE Read more",
                "PARAGRAPH " + BODY);
        assertThat(blocks("Advertisement India and Iran are talking.")).containsExactly("FURNITURE Advertisement",
                "PARAGRAPH India and Iran are talking.");
    }

    @Test
    void gluedSentencesAreTakenApartAndNamesLeftWhole() {
        assertThat(blocks("News of the day\n\nIt was a part of ChinaThe new road is long.")).containsExactly(
                "TITLE News of the day", "SCRAP It was a part of China", "PARAGRAPH The new road is long.");
        assertThat(blocks("News of the day\n\nIt was so. It was a part of ChinaThe new road is long.")).containsExactly(
                "TITLE News of the day", "PARAGRAPH It was so.", "SCRAP It was a part of China",
                "PARAGRAPH The new road is long.");
        assertThat(blocks("They signed the treaty.Iran did not.")).containsExactly("PARAGRAPH They signed the treaty.",
                "PARAGRAPH Iran did not.");
        String names = "McDonald told YouTube and WhatsApp that the U.S.The iPhone and DeSantis are fine.";
        assertThat(blocks(names)).containsExactly("PARAGRAPH " + names);
    }

    @Test
    void titleGluedToItsParagraphIsCutOff() {
        String text = "Ministers sign the treaty in ViennaIran and Oman agree on trade. Vienna welcomes Iran with joy.";
        assertThat(blocks(text)).containsExactly("TITLE Ministers sign the treaty in Vienna",
                "PARAGRAPH Iran and Oman agree on trade. Vienna welcomes Iran with joy.");
    }

    @Test
    void cityDatelineIsTakenOffTheFirstParagraph() {
        assertThat(blocks("A headline stands here\n\nSamarkand, Uzbekistan — Ministers met.")).containsExactly(
                "TITLE A headline stands here", "DATELINE Samarkand, Uzbekistan —", "PARAGRAPH Ministers met.");
        assertThat(blocks("NEW DELHI, Dec 6 (Reuters) - The ministers met.")).containsExactly(
                "DATELINE NEW DELHI, Dec 6 (Reuters) -", "PARAGRAPH The ministers met.");
        assertThat(blocks("(ABC) — The ministers met.")).containsExactly("DATELINE (ABC) —",
                "PARAGRAPH The ministers met.");
        assertThat(blocks("VIENNA: The ministers met.")).containsExactly("DATELINE VIENNA:",
                "PARAGRAPH The ministers met.");
        assertThat(kinds("The ministers – three of them – met.")).containsExactly(Kind.PARAGRAPH);
        assertThat(kinds("Russia – India's old friend – agreed.")).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void repeatedTitleIsTitleAgain() {
        assertThat(kinds("Ministers sign treaty\n\nMinisters sign treaty\n\n" + BODY)).containsExactly(Kind.TITLE,
                Kind.TITLE, Kind.PARAGRAPH);
    }

    @Test
    void titleIsTheFirstTellingLineBeforeTheText() {
        String text = "Skip to content\nWorld\nOctober 5, 2022\nMinisters sign the treaty in Vienna\n\n" + BODY;
        assertThat(Layout.title(text, Layout.blocks(text))).isEqualTo("Ministers sign the treaty in Vienna");
        String asks = "Who will sign the treaty?\n\n" + BODY;
        assertThat(Layout.title(asks, Layout.blocks(asks))).isEqualTo("Who will sign the treaty?");
    }

    @Test
    void textWithoutHeadlineHasNoTitle() {
        assertThat(Layout.title(BODY, Layout.blocks(BODY))).isNull();
        assertThat(Layout.blocks("")).isEmpty();
        assertThat(Layout.blocks(" \n\t\u00A0\u200B\n")).isEmpty();
    }

    @Test
    void loneClaimWithoutFullStopIsAParagraph() {
        assertThat(kinds("Iran is a member of the group")).containsExactly(Kind.PARAGRAPH);
        assertThat(kinds("Iran a member")).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String text = """
                The ministers of five countries met in Vienna on Friday and
                signed a treaty that nobody outside the room had seen in its
                final form, according to people who were there.

                Next came lunch.
                """;
        assertThat(kinds(text)).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
    }

    @Test
    void offsetsHoldWithEveryKindOfLineEndAndSpace() {
        String text = "\uFEFFA headline 🙂 stands here\r\n\r\n\t\u00A0" + BODY + "\u200B \r" + BODY
                + " \u2028Read more\u0085" + BODY;
        assertThat(blocks(text)).containsExactly("TITLE A headline 🙂 stands here", "PARAGRAPH " + BODY,
                "PARAGRAPH " + BODY,
                "FURNITURE Read more", "PARAGRAPH " + BODY);
    }

    @Test
    void repeatsPointFromTheFirstBlockToTheLaterStarts() {
        String text = BODY + "\nAnother thing was said.\n" + BODY.replace(" in", "\u00A0in") + "\n" + BODY;
        int second = text.indexOf("The ministers", 10);
        Map<Integer, List<Integer>> repeats = Layout.repeats(text, Layout.blocks(text));
        assertThat(repeats).isEqualTo(Map.of(0, List.of(second, text.lastIndexOf("The ministers"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void blocksOfAnyTextAreInOrderAndLeaveNoWordOut(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = RandomPages.page(random);
            int end = 0;
            for (Block block : Layout.blocks(text)) {
                assertThat(block.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(block.end()).isGreaterThan(block.start());
                assertThat(text.substring(end, block.start()).chars().allMatch(c -> Span.blank((char) c)))
                        .as("seed %d left out of %s", seed, text).isTrue();
                end = block.end();
            }
            assertThat(text.substring(end).chars().allMatch(c -> Span.blank((char) c))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", ".", " a", "aB", "chinaIndia", "a, ", "(R) ", "Jane ", "/ ", "in 2004 ", "News—",
            "“", "a\n",
            "• a\n", "Read more\n", "\n \n"})
    void oneLongTextTakesTimeByItsLength(String unit) {
        String text = unit.repeat(300_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Layout.blocks(text));
    }

    private static List<Kind> kinds(String text) {
        return Layout.blocks(text).stream().map(Block::kind).toList();
    }

    private static List<String> blocks(String text) {
        return Layout.blocks(text).stream().map(b -> b.kind() + " " + text.substring(b.start(), b.end()))
                .collect(Collectors.toList());
    }
}
