package io.counterclaim.time;

import java.util.List;
import java.util.Random;

/** Texts and dates made at random from a seed, rich in what the rules look for. */
final class RandomTimes {
    private static final List<String> WORDS = List.of("in", "on", "since", "until", "by", "from", "to", "between",
            "and", "the",
            "last", "next", "this", "past", "few", "several", "two", "twelve", "12", "999", "5", "31", "29", "30th",
            "of",
            "February", "May", "Sept.", "OCTOBER", "Monday", "Friday", "Fri.", "2004", "2022", "1400", "2099",
            "2022-10-05",
            "2023-02-30", "years", "weeks", "decades", "century", "week", "weekend", "month", "ago", "year", "today",
            "yesterday", "tomorrow", "recent", "coming", "early", "late", "mid-July", "1990s", "Q3", "quarter", "third",
            "before", "after", "for", ",", "–", "🙂", "Putin", "\u00A0", "\n", "-", "2000", "soldiers");
    private static final List<String> ANCHORS = List.of("2022-10-05", "2024-02-29", "2013~", "2004/..", "../2004",
            "2021-12",
            "2021-12-06/2021-12-12", "0001", "9999", "9999-12-31", "0000-01-01", "2022-10~");

    private RandomTimes() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    static TimeSpan anchor(Random random) {
        return random.nextInt(8) == 0
                ? TimeSpan.unknown("no date")
                : TimeSpan.of(ANCHORS.get(random.nextInt(ANCHORS.size())), TimeBasis.STATED, "test");
    }
}
