package io.counterclaim.extraction.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.extraction.Reading;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Sentence;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often the rules agree with people about which sentences of speeches hold a checkable claim. */
class CheckWorthinessEvaluation {
    private static final String DATA = "checkworthiness/policlaim_gold_train.tsv";
    private static final Evaluation ACCURACY = new Evaluation(7, "check-worthy sentence, accuracy", DATA, .80, .88,
            "right lines / lines; a line is worthy when one of its sentences is; the rules have no fitted parameter, so "
                    + "that each speech left out in turn is its own accuracy.");
    /** Nobody looked at these three while the rules were written. */
    private static final List<String> UNSEEN = List.of("CT2014", "DE1999", "IN2011");
    private final Gazetteer gazetteer = new Gazetteer();
    private final CheckWorthiness worthiness = new CheckWorthiness();

    private record Line(String speech, String text, boolean worthy) {

        static Line of(String line) {
            String[] columns = line.split("\t");
            return new Line(columns[0], columns[1], columns[2].strip().equals("1"));
        }
    }

    @Test
    void peopleAndRulesAgreeOnWhatIsCheckWorthy() throws IOException {
        List<Line> lines = Files.readAllLines(EvaluationData.at(DATA)).stream().skip(1).map(Line::of).toList();
        Map<String, Double> speeches = lines.stream().collect(Collectors.groupingBy(Line::speech, TreeMap::new,
                Collectors.averagingDouble(line -> isRight(line) ? 1 : 0)));
        double accuracy = lines.stream().mapToDouble(line -> speeches.get(line.speech())).average().orElseThrow();
        ACCURACY.measured(accuracy, remark(lines, speeches));
        assertThat(accuracy).isGreaterThanOrEqualTo(ACCURACY.must());
    }

    private boolean isRight(Line line) {
        List<Sentence> sentences = Reading.NLP.sentences(line.text(), 0, line.text().length()).sentences();
        var names = new ArticleNames(gazetteer, sentences);
        return line.worthy() == sentences.stream()
                .anyMatch(s -> worthiness.judge(s, s.span(), names.in(s), null).worthy());
    }

    private static String remark(List<Line> lines, Map<String, Double> speeches) {
        double unseen = lines.stream().filter(line -> UNSEEN.contains(line.speech()))
                .mapToDouble(line -> speeches.get(line.speech())).average().orElseThrow();
        double mean = speeches.values().stream().mapToDouble(a -> a).average().orElseThrow();
        String each = speeches.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "Mean of the speeches %.3f (%s); of the lines of the three never looked at "
                + "while writing the rules (%s) %.3f.", mean, each, String.join(", ", UNSEEN), unseen);
    }
}
