package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTitleTests {
    private static final String TITLE = "Ferry sinks off Mombasa with 12 on board";

    @Test
    void aTitleThatWasPastedIntoTheTextIsCutOffWithWhatStandsBeforeIt() {
        assertThat(pieces("Wednesday 27 Jul 2016 " + TITLE + " AFP Print Related Ship rules " + TITLE
                + " -A ferry sank off Mombasa on Tuesday. Police said 12 were on board.")).containsExactly(
                        "FURNITURE Wednesday 27 Jul 2016", "TITLE " + TITLE + " AFP",
                        "FURNITURE Print Related Ship rules", "TITLE " + TITLE + " -",
                        "PARAGRAPH A ferry sank off Mombasa on Tuesday. Police said 12 were on board.");
    }

    @Test
    void aSentenceThatBeginsLikeTheTitleStaysWhole() {
        String text = TITLE + " and 40 tonnes of tea, police said.";
        assertThat(pieces(text)).containsExactly("PARAGRAPH " + text);
        String quoted = "The port has closed for good. Its paper wrote: " + TITLE + " The editor left.";
        assertThat(pieces(quoted)).containsExactly("PARAGRAPH " + quoted);
    }

    @Test
    void aShortTitleCutsNothing() {
        String text = "Ferry sinks A ferry sank off Mombasa on Tuesday.";
        assertThat(RepeatedTitle.split(text, paragraph(text), "Ferry sinks")).isEqualTo(paragraph(text));
        assertThat(RepeatedTitle.split(text, paragraph(text), null)).isEqualTo(paragraph(text));
    }

    private static List<String> pieces(String text) {
        return RepeatedTitle.split(text, paragraph(text), TITLE).stream()
                .map(block -> block.kind() + " " + text.substring(block.start(), block.end())).toList();
    }

    private static List<Block> paragraph(String text) {
        return List.of(new Block(Kind.PARAGRAPH, 0, text.length()));
    }
}
