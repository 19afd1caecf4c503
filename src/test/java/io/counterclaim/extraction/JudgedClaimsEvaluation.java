package io.counterclaim.extraction;

import static java.util.stream.Collectors.toMap;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.testing.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All claims that two real articles give, each judged by a person in {@code judged-000-004.tsv}: is it worth checking, is
 * it its speaker's and not stronger than told, can it be understood alone. A claim nobody has judged counts as wrong.
 */
class JudgedClaimsEvaluation {
    private static final Path JUDGED = Path.of("src/test/resources/extraction/judged-000-004.tsv");

    /** What a person found; {@code id} is the appearance's. */
    private record Judgement(String id, boolean worthy, boolean attributed, boolean alone) {

        static Judgement of(String line) {
            String[] columns = line.split("\t");
            return new Judgement(columns[0], columns[3].equals("1"), columns[4].equals("1"), columns[5].equals("1"));
        }

        boolean right() {
            return worthy && attributed && alone;
        }
    }

    @Test
    void claimsAreWorthyAttributedAndStandAlone() throws IOException {
        Map<String, Judgement> judged = Files.readAllLines(JUDGED).stream().filter(line -> !line.startsWith("#"))
                .map(Judgement::of).collect(toMap(Judgement::id, j -> j));
        List<AppearanceDraft> drafts = Stream.of("000", "004").flatMap(n -> RealDrafts.of(n).stream()).toList();
        drafts.stream().filter(d -> !judged.containsKey(d.id())).forEach(d -> System.out.println("nobody has judged "
                + d.id() + "\t" + d.passage().start() + "-" + d.passage().end() + "\t" + d.claim().text()));
        long right = drafts.stream().map(d -> judged.get(d.id())).filter(j -> j != null && j.right()).count();
        new Evaluation(10, "stored claims that are check-worthy, rightly attributed and stand alone: precision",
                "all of 000 and 004", .80, .90,
                "Each appearance judged by hand in src/test/resources/extraction/judged-000-004.tsv, three yes or no questions; right when all three are yes. %d of %d."
                        .formatted(right, drafts.size()))
                .measured(right / (double) drafts.size());
    }
}
