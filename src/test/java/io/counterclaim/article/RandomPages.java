package io.counterclaim.article;

import java.util.List;
import java.util.Random;

/** Pages made at random from a seed: headlines, furniture and sentences, glued in every way. */
final class RandomPages {
    private static final List<String> PIECES = List.of("Skip to content", "The ministers met in Vienna.", "Read more",
            "Ministers sign treaty", "October 5, 2022", "Geneva, Switzerland — The talks began.", "By Jane Doe",
            "India", ",",
            "“We are ready,” she said.", "🙂", "• Iran", "POOL / AFP", "x", "Iran and Oman agree",
            "The author is a poet.",
            "NEW DELHI (AP) - Oil rose.", "a b c d e f g h i j k l m n o p q r s t u v w", "—", "( ", "2004",
            "news and contentIndia and Iran", "\u00A0", "\u200B", "1.", "...",
            "Jane Doe, head of research at the Institute");
    private static final List<String> JOINTS = List.of("", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028",
            "\n \n");

    private RandomPages() {}

    static String page(Random random) {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            page.append(PIECES.get(random.nextInt(PIECES.size()))).append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return page.toString();
    }
}
