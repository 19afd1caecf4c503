package io.counterclaim.origin;

import io.counterclaim.origin.Quotation.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two quotations of one utterance differ: the words that only one has, by their longest common subsequence.
 *
 * @param onlyOne the stretches of words that only the first has
 * @param onlyOther the stretches of words that only the second has
 * @param kind what the differences amount to
 */
record QuoteDifference(List<String> onlyOne, List<String> onlyOther, Kind kind) {

    /** From the least to the most. */
    enum Kind {
        /** The words are the same. */
        NONE,
        /** One quotes less at the beginning or the end. */
        PART,
        /** Whoever quotes marked what was left out or put in. */
        MARKED,
        /** Words differ, and nobody says so. */
        WORDS
    }

    /** The differences between two quotations. */
    static QuoteDifference between(Quotation one, Quotation other) {
        return new Alignment(one, other).difference();
    }

    private static final class Alignment {
        private final Quotation one;
        private final Quotation other;
        private final List<String> onlyOne = new ArrayList<>();
        private final List<String> onlyOther = new ArrayList<>();
        private Kind kind = Kind.NONE;

        Alignment(Quotation one, Quotation other) {
            this.one = one;
            this.other = other;
        }

        QuoteDifference difference() {
            int[][] common = common();
            int i = 0;
            int j = 0;
            boolean begun = false;
            while (i < one.words().size() || j < other.words().size()) {
                int fromOne = i;
                int fromOther = j;
                while (!matches(common, i, j) && (i < one.words().size() || j < other.words().size())) {
                    boolean skipOne = j == other.words().size()
                            || i < one.words().size() && common[i + 1][j] >= common[i][j + 1];
                    i += skipOne ? 1 : 0;
                    j += skipOne ? 0 : 1;
                }
                boolean inside = begun && (i < one.words().size() || j < other.words().size());
                tell(one.words().subList(fromOne, i), other.words().subList(fromOther, j), inside, i, j);
                begun = true;
                i = Math.min(i + 1, one.words().size());
                j = Math.min(j + 1, other.words().size());
            }
            return new QuoteDifference(List.copyOf(onlyOne), List.copyOf(onlyOther), kind);
        }

        private boolean matches(int[][] common, int i, int j) {
            return i < one.words().size() && j < other.words().size()
                    && one.words().get(i).word().equals(other.words().get(j).word())
                    && common[i][j] == common[i + 1][j + 1] + 1;
        }

        private int[][] common() {
            int[][] common = new int[one.words().size() + 1][other.words().size() + 1];
            for (int i = one.words().size() - 1; i >= 0; i--) {
                for (int j = other.words().size() - 1; j >= 0; j--) {
                    common[i][j] = one.words().get(i).word().equals(other.words().get(j).word())
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        private void tell(List<Word> ofOne, List<Word> ofOther, boolean inside, int i, int j) {
            if (ofOne.isEmpty() && ofOther.isEmpty()) {
                return;
            }
            add(ofOne, onlyOne);
            add(ofOther, onlyOther);
            Kind found = kind(ofOne, ofOther, inside, gapAt(one, i), gapAt(other, j));
            kind = found.compareTo(kind) > 0 ? found : kind;
        }

        private static Kind kind(List<Word> ofOne, List<Word> ofOther, boolean inside, boolean gapInOne,
                boolean gapInOther) {
            boolean partly = ofOne.isEmpty() || ofOther.isEmpty();
            if (partly && !inside) {
                return Kind.PART;
            }
            boolean leftOut = ofOne.isEmpty() && gapInOne || ofOther.isEmpty() && gapInOther;
            boolean putIn = putIn(ofOne) || putIn(ofOther);
            return leftOut || putIn ? Kind.MARKED : Kind.WORDS;
        }

        private static boolean putIn(List<Word> words) {
            return !words.isEmpty() && words.stream().allMatch(Word::bracketed);
        }

        private static boolean gapAt(Quotation quotation, int place) {
            Word word = quotation.at(place);
            return word != null && word.afterGap();
        }

        private static void add(List<Word> words, List<String> to) {
            if (!words.isEmpty()) {
                to.add(String.join(" ", words.stream().map(Word::word).toList()));
            }
        }
    }
}
