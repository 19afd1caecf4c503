package io.counterclaim.report;

import io.counterclaim.report.Dossier.Article;
import io.counterclaim.report.Dossier.Check;
import io.counterclaim.report.Dossier.Finding;
import io.counterclaim.report.Dossier.NotChecked;
import io.counterclaim.report.Dossier.PassedOver;
import io.counterclaim.report.Dossier.Saying;
import io.counterclaim.report.Dossier.Side;
import java.util.List;

/** One of each: a contradiction, a reconciled difference, another finding, one set aside, and words of an attacker. */
final class SampleDossier {
    static final String HOSTILE = "Ports\u202E </script><script>alert(1)</script> | `rm` ``x`` \u0007*bold* [a](javascript:b)\n\n# not a heading & \"quoted\" ]]>";
    private static final Article DATED = new Article("article:d1", "Harbour opens", "https://example.org/harbour",
            "The Daily Tide", "2024-03-01", "GIVEN", "front matter", 4, null);
    private static final Article UNDATED = new Article("article:u1", "About <the> port", null,
            "unnamed publisher of “About <the> port”", "2004/..", "UNKNOWN", "no dateline, no “published”", 2,
            "article:u2");

    private SampleDossier() {}

    static Dossier dossier() {
        return new Dossier(List.of(DATED, UNDATED), 5, List.of(conflict(), disputed(), reconciled(), other(), waived()),
                List.of(check("disputed", "CONTRADICTION", "MAJOR"), check("missing-evidence", "QUALITY", "MINOR"),
                        check("quiet", "QUALITY", "INFO"), check("single-value-at-a-time", "CONTRADICTION", "MAJOR")),
                new NotChecked(12, List.of("Dolphins returned to the bay.", HOSTILE), 1,
                        List.of(new PassedOver("furniture of the page", 7), new PassedOver("a question", 1)),
                        List.of("the check “quiet” failed: it took longer than 10 s")));
    }

    private static Check check(String id, String kind, String severity) {
        return new Check(id, "Title of " + id, kind, severity, "Problem of " + id + ".", "Remedy of " + id + ".");
    }

    private static Finding conflict() {
        return finding("1111aaaa2222", "single-value-at-a-time", "OPEN", "One has no date, so time cannot explain it.",
                null, null, null, List.of(
                        side("The port is open.", saying(DATED, "Ana Reed", false, "AFFIRMS", "PLANNED", "2024-03-01",
                                "The port is about to open", 10)),
                        side("The port is closed.", saying(UNDATED, UNDATED.source(), true, "AFFIRMS", "CERTAIN",
                                "../..", HOSTILE, 200))));
    }

    private static Finding disputed() {
        return finding("3333", "disputed", "CONFIRMED", "Ana Reed affirms it, Ben Low denies it.", null, null, null,
                List.of(side("The dredging is paid for.",
                        saying(DATED, "Ana Reed", false, "AFFIRMS", "CERTAIN", "2024-03-01", "it is paid for", 90),
                        saying(DATED, "Ben Low", false, "DENIES", "PROBABLE", "2024-02/2024-03", "nobody has paid",
                                140))));
    }

    private static Finding reconciled() {
        return finding("4444", "single-value-at-a-time", "OPEN", "Different values.", "SUPERSEDED",
                "1999 ends before 2024-03-01 begins, 8826 days apart", null,
                List.of(side("The pier is wood.",
                        saying(UNDATED, "unknown speaker", false, "REPORTS", "POSSIBLE", "1999~", "of wood, perhaps",
                                30)),
                        side("The pier is steel.", saying(DATED, "Ben Low", false, "AFFIRMS", "CERTAIN", "2024-03-01",
                                "a steel pier", 300))));
    }

    private static Finding other() {
        return finding("5555", "missing-evidence", "OPEN", "No passage bears on it.", null, null, null,
                List.of(side("The bay is deep.")));
    }

    private static Finding waived() {
        return finding("6666", "disputed", "OPEN", "Both stand.", null, null, "old quarrel, <b>known</b>",
                List.of(side("The bridge is safe.")));
    }

    private static Finding finding(String id, String check, String status, String message, String reconciliation,
            String because, String waiver, List<Side> sides) {
        String kind = check.equals("missing-evidence") ? "QUALITY" : "CONTRADICTION";
        return new Finding("finding:" + id, check, "Title of " + check, kind, "MAJOR", status, message,
                List.of("gapDays", "missing", "one"), List.of("unknown", "", "2013~"), reconciliation, because,
                waiver, "Compare the two passages.", sides);
    }

    private static Side side(String text, Saying... sayings) {
        return new Side("claim:" + Integer.toHexString(text.hashCode()), text, List.of(sayings));
    }

    private static Saying saying(Article article, String claimant, boolean ownVoice, String stance, String certainty,
            String holds, String exact, int start) {
        String basis = switch (start) {
            case 10 -> "EXPLICIT";
            case 30 -> "UNKNOWN";
            case 90 -> "LABELLED";
            case 140 -> "CONTINUED";
            case 200 -> "OWN_VOICE";
            default -> "REFERRED";
        };
        return new Saying("appearance:" + start, null, claimant, ownVoice, basis, start == 10 ? "HIGH" : "MEDIUM",
                start == 90 ? "Tide Wire" : null, stance, certainty, holds,
                start == 300 || start == 200 ? "It was late. The pier *fell* in. There," : null, exact, start,
                start + exact.length(), article.id(), article.title(), article.uri(), article.source(),
                article.published(), article.basis());
    }
}
