package io.counterclaim.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.ArticleText;
import io.counterclaim.extraction.PolNear.Annotated;
import io.counterclaim.extraction.PolNear.Gold;
import io.counterclaim.extraction.PolNear.Words;
import io.counterclaim.extraction.utterance.Utterance;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import io.counterclaim.time.TimeSpan;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How well attributions are found in articles that nobody here wrote or annotated. */
class AttributionEvaluation {
    private static final String DATA = "polnear dev";
    private static final String TWO_SIDED = "Distinct spans per article, each counted once on either side; one "
            + "annotator per article (the first file by name); what stands inside another's words is not scored, as it "
            + "is not annotated. ";
    private static final String EXACT = "Exact: the same characters, white space at the ends and between pieces apart. "
            + TWO_SIDED;
    private static final String OVERLAP = "Overlap: matched one to one, greedily in reading order, when they share at "
            + "least one character. " + TWO_SIDED;

    @Test
    void attributionsAreFound() throws IOException {
        var sources = new SpanScore();
        var contents = new SpanScore();
        var wholeContents = new SpanScore();
        var cues = new SpanScore();
        for (Annotated article : PolNear.read(EvaluationData.at("attribution/polnear/dev"))) {
            List<Utterance> found = outermost(article.text());
            List<Words> said = found.stream().map(u -> Words.of(article.text(), u.contents())).toList();
            sources.exact(found.stream().map(Utterance::source).filter(Objects::nonNull)
                    .map(source -> Words.of(article.text(), List.of(source))).toList(), gold(article, Gold::source));
            contents.overlap(said, gold(article, Gold::content));
            wholeContents.exact(said, gold(article, Gold::content));
            cues.overlap(found.stream().map(u -> Words.of(article.text(), List.of(u.cue()))).toList(),
                    gold(article, Gold::cue));
        }
        new Evaluation(1, "source span, F1", DATA, .65, .82, EXACT).measured(sources.f1(), sources.told());
        new Evaluation(2, "content span, overlap F1", DATA, .70, .85, OVERLAP).measured(contents.f1(), contents.told());
        new Evaluation(3, "content span, exact F1", DATA, .45, .60, EXACT).measured(wholeContents.f1(),
                wholeContents.told());
        new Evaluation(4, "attribution found: cue overlap F1", DATA, .70, .85, OVERLAP).measured(cues.f1(),
                cues.told());
        assertThat(List.of(sources.f1() >= .65, contents.f1() >= .70, wholeContents.f1() >= .45, cues.f1() >= .70))
                .as("source, content by overlap, content exact, cue").containsOnly(true);
    }

    private static List<Words> gold(Annotated article, Function<Gold, Words> part) {
        return article.gold().stream().map(part).filter(Objects::nonNull).toList();
    }

    /** As the extractor reads it: the paragraphs that layout gives, sentence by sentence. */
    private static List<Utterance> outermost(String text) {
        ArticleText article = Reading.article(text, TimeSpan.unknown("not said"));
        return Reading.EXTRACTOR.utterances(article).stream().filter(u -> !u.nested())
                .sorted(Comparator.comparingInt(u -> u.cue().start())).toList();
    }
}
