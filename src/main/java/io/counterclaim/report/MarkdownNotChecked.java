package io.counterclaim.report;

import static io.counterclaim.report.Markdown.text;
import static io.counterclaim.report.PlainEnglish.count;

import io.counterclaim.report.Dossier.Article;
import io.counterclaim.report.Dossier.NotChecked;
import java.util.ArrayList;
import java.util.List;

/** The section that keeps a report honest: what was read and not judged. */
final class MarkdownNotChecked {
    private final Dossier dossier;
    private final NotChecked notChecked;

    MarkdownNotChecked(Dossier dossier) {
        this.dossier = dossier;
        this.notChecked = dossier.notChecked();
    }

    List<String> parts() {
        var points = new ArrayList<String>();
        undated(points);
        openClaims(points);
        if (notChecked.uncheckedClaims() > 0) {
            points.add(count(notChecked.uncheckedClaims(), "claim") + " recorded since the checks last ran.");
        }
        notChecked.failures().forEach(failure -> points.add(text(PlainEnglish.sentence(failure))));
        passedOver(points);
        return points.isEmpty()
                ? List.of()
                : List.of("## What was not checked", "- " + String.join("\n- ", points));
    }

    private void undated(List<String> points) {
        List<Article> undated = dossier.articles().stream().filter(a -> a.undated() && a.appearances() > 0).toList();
        if (!undated.isEmpty()) {
            long appearances = undated.stream().mapToLong(Article::appearances).sum();
            points.add("When it was true: " + count(appearances, "appearance") + " from "
                    + count(undated.size(), "undated article") + " ("
                    + PlainEnglish.list(undated.stream().map(a -> Markdown.quoted(a.title())).toList()) + ").");
        }
    }

    private void openClaims(List<String> points) {
        if (notChecked.openClaims() > 0) {
            var first = notChecked.firstOpenClaims();
            String intro = first.size() < notChecked.openClaims() ? " The first:" : "";
            points.add("What they say against each other: " + count(notChecked.openClaims(), "claim")
                    + " of a kind the vocabulary has no predicate for, so no values could be compared." + intro
                    + "\n" + String.join("\n", first.stream().map(c -> "  - " + text(c)).toList()));
        }
    }

    private void passedOver(List<String> points) {
        if (!notChecked.passedOver().isEmpty()) {
            long all = notChecked.passedOver().stream().mapToLong(Dossier.PassedOver::passages).sum();
            points.add("Whether there is more in the text: " + count(all, "passage")
                    + " gave no claim.\n" + String.join("\n", notChecked.passedOver().stream()
                            .map(p -> "  - " + text(p.reason()) + ": " + p.passages()).toList()));
        }
    }
}
